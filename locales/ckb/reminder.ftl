# The day before.
reminder-told = سڵاو. بیرخستنەوە: بەم زووانە لێرە شوێنت هەیە.

# A place came free for somebody who waited.
seat-told = هەواڵی خۆش: شوێنێک بەتاڵ بوو، و هی تۆیە.

coming-coming =
    دێیت؟
    .opt-yes = بەڵێ، دێم
    .also-yes = بەڵێ, ئەرێ, دێم
    .opt-no = نا، ناتوانم بێم
    .also-no = نا, نەخێر, نایەم
    .retry1 = ببوورە، تێنەگەیشتم. دێیت؟ بەڵێ یان نەخێر.
    .retry2 = تکایە یەکێک لەمانە هەڵبژێرە.

coming-glad = باشە. لەوێ یەکتر دەبینین.

coming-freed = سوپاس کە پێت وتین. شوێنەکەت ئێستا بۆ کەسێکی تر بەتاڵە. دەتوانیت ڕۆژێکی تر هەڵبژێریت.

# A session will not be.
called_off-told = ببوورە، ئەمە ناکرێت:

called_off-more = هەر کاتێک ویستت بۆمان بنووسە، شتێکی تر دەدۆزینەوە.
