# Small dialogues that may break in at any moment.

help-what =
    I can help you find company, money or housing advice, learning, and much more.
    Write in your own words at any time. These words also work:
    “human”: talk to a person. “back”: go back one question. “language”: change the language.
    “my data”: see what we keep. “delete my data”: remove it. “stop”: we will not write to you any more.
    If you are in danger, call 999.

stop-done = All right. We will not write to you again unless you write first. You are welcome here at any time.

language-ask =
    Which language would you like?
    .retry1 = Please choose a language from the list, or write its name.
    .retry2 = You can write, for example: English, Polski, العربية.

language-done = All right. From now on I will write in English.

# $held is a list of lines, made from the held- messages.
mydata-told =
    This is what we keep about you:
    { $held }

deletedata-sure =
    Do you want us to delete everything you told us? This cannot be undone. If an advisor is helping you, they will lose it too.
    .opt-yes = Yes, I am sure
    .also-yes = yes, i'm sure, yes delete everything, yes delete it all, yes delete it
    .opt-no = No, keep it
    .also-no = no, keep it, keep everything, not sure, unsure
    .retry1 = Sorry, I did not get that. Shall we delete everything? Yes or no.
    .retry2 = Please choose yes or no.

deletedata-erased = Everything you told us is deleted. You are welcome back at any time. If you are in danger, call 999.

deletedata-kept = All right. Nothing was deleted.

deletedata-failed = Sorry, we could not delete it just now. Please try again in a little while.

held-nothing = Nothing.
held-lang = Language: { $lang }
held-needs = Help wanted with: { $needs }
held-area = Area: { $area }
held-whom =
    { $whom ->
        [other] This is for someone you know.
        [work] This is for someone you help in your job.
       *[me] This is for you.
    }
held-age =
    { $whom ->
        [other] Their age: { $age }
        [work] Their age: { $age }
       *[me] Your age: { $age }
    }
held-matters = What matters: { $matters }
held-name = Name: { $name }
held-phone = Phone: { $phone }
held-consent-service = You said yes to us keeping this.
held-consent-sharing = You said yes to us sharing with the places you choose.
held-courses = Courses you have a place on, or wait for: { $courses }
held-transcript = All messages in this chat. You can read them above.
