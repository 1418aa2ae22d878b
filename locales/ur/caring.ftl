caring-whom =
    کسی کی دیکھ بھال کرنا محنت کا کام ہے۔ آپ کے ذمے کس کی دیکھ بھال ہے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-partner = جیون ساتھی
    .also-partner = شوہر, بیوی, میاں, خاوند, منگیتر, ساتھی, shohar, shauhar, husband, biwi, bivi, wife, partner
    .opt-parent = امی یا ابو
    .also-parent = امی, ابو, ماں, باپ, والد, والدہ, والدین, ماں باپ, ammi, abbu, maa, walid, walida, mum, dad
    .opt-child = میرا بچہ
    .also-child = بچہ, بچی, بچے, بیٹا, بیٹی, میرے بچے, bacha, bachi, bachay, bache, beta, beti
    .opt-other = رشتہ دار یا دوست
    .also-other = دوست, سہیلی, پڑوسی, نانی, نانا, دادی, دادا, بھائی, بہن, ساس, سسر, dost, saheli, parosi, nani, nana, dadi, dada, bhai, behan, saas
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ آپ کے ذمے کس کی دیکھ بھال ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ آپ کے ذمے کس کی دیکھ بھال ہے؟

caring-cover =
    اگر آپ بیمار ہو جائیں، تو کیا کوئی اور ان کی دیکھ بھال کر سکتا ہے؟
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, کوئی ہے, haan, ji, ji haan, koi hai
    .opt-no = نہیں، صرف میں
    .also-no = نہیں, جی نہیں, نہیں جی, کوئی نہیں, اور کوئی نہیں, صرف میں ہی, میں ہی, پتا نہیں, پتہ نہیں, یقین نہیں, معلوم نہیں, شاید, nahi, nahin, nai, ji nahi, nahi ji, koi nahi, aur koi nahi, sirf main, pata nahi, yaqeen nahi, shayad
    .opt-today = آج دیکھ بھال کرنے والا کوئی نہیں
    .also-today = آج, آج کوئی نہیں, آج کوئی بھی نہیں, ابھی کوئی نہیں, آج طبیعت خراب ہے, aaj, aaj koi nahi, aj koi nahi, abhi koi nahi, aaj tabiyat kharab hai
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ اگر آپ بیمار ہو جائیں، تو کیا کوئی اور ان کی دیکھ بھال کر سکتا ہے؟
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ اگر آپ بیمار ہو جائیں، تو کیا کوئی اور ان کی دیکھ بھال کر سکتا ہے؟

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    اپنی کونسل کو ابھی فون کریں، “social care” (دیکھ بھال کا شعبہ) مانگیں، اور کہیں: “Nobody can look after them today” (آج ان کی دیکھ بھال کرنے والا کوئی نہیں)۔ رات اور ہفتے اتوار کے لیے بھی ان کا نمبر ہوتا ہے۔
    اگر کوئی خطرے میں ہے، تو 999 پر فون کریں۔

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    اپنی کونسل سے “carer’s assessment” (دیکھ بھال کرنے والے کی ضرورتوں کا جائزہ) مانگنا آپ کا حق ہے۔ یہ مفت ہے، اور اس میں دیکھا جاتا ہے کہ آپ کو کس چیز سے مدد ملے گی۔
    Carers UK آپ کو اور بتا سکتا ہے: carersuk.org یا 0808 808 7777۔
