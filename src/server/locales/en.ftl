### English, which the other files follow key by key. `$shown` is a number ready to read, `$count` the same number for
### choosing the plural.

## The language itself

language-name = English
# `ltr` or `rtl`.
language-direction = ltr
# Whose dates and numbers: a BCP 47 tag, with extensions where wanted.
language-formats = en-GB
# Networks to share on, in order, by their codes.
language-networks = facebook x pinterest whatsapp email

## List and summary

# What the list is called, for screen readers.
reviews-heading = Customer reviews
reviews-more = Show more reviews
reviews-more-failed = More reviews could not be loaded. Please try again.
# How reviews are checked, beside every list.
reviews-honest = Anyone can write a review. We check for advertising and abuse only; stars and opinion never decide what is shown.
reviews-count =
    { $count ->
        [one] { $shown } review
       *[other] { $shown } reviews
    }
# In place of the count: invites the first review.
reviews-none = No reviews yet. Be the first to share your impression
stars =
    { $count ->
        [one] { $shown } star
       *[other] { $shown } stars
    }
stars-of = { $shown } out of 5 stars
# The empty row of stars, for screen readers.
stars-none = No rating yet

## One review

# In place of a name.
anonymous = Anonymous
answer-by = Answer from { $shop }
# Under a review of a product whose reviews stand together with others': the variant.
written-for = Written for: { $what }
answered = What reviewers answered
answered-people =
    { $count ->
        [one] { $shown } answer
       *[other] { $shown } answers
    }
# The mean of a scale, for screen readers.
answered-scale = On average { $mean } of { $steps }, from { $low } to { $high }
answered-step = Step { $step } of { $steps }
answer-yes = Yes
answer-no = No
# On one's own review, why others do not see it yet.
mark-held = Waiting for a check
mark-hidden = Not shown to others
mark-kept = Kept on this device, not sent yet

## The form

form-write = Write a review
form-rating = Your rating
form-title = Title
form-body = Your review
# Helps to begin; a shop may put its own in place, by types of products.
form-body-hint = What should others know? What is good, what is not, and whom does it suit?
# A number follows.
form-left = Characters left:
form-over = Characters too many:
form-author = Your name
form-email = E-mail
form-email-hint = Only so that the shop can answer you. It is never shown.
# Beside the label of a field that may stay empty.
form-optional = optional
# What becomes of the data; a shop may put its own in place.
form-notice = Your name and text will be published; your e-mail address is only used to answer you and is never shown.
# Link to the shop's page on privacy.
form-privacy = Privacy
# What the box is called in the list of what is missing.
form-consent = Consent
# Puts a question of the shop's back to no answer.
form-none = No answer
form-send = Send review
form-sending = Sending…
# While a proof of work is made.
form-proving = Many reviews came from here, so your device solves a small sum first. You need do nothing; it takes a few seconds.
form-stop = Stop
form-stopped = Stopped. Nothing was sent; your text is still here.
# When a draft was put back into the form.
form-draft = We put back what you had written.
error-rating = Please choose one to five stars
error-long = This is too long
error-email = This does not look like an e-mail address
error-news = For the news you ticked, please give an address here
error-consent = Without this consent the shop may not keep your review
error-other = Please check this field
# Above a form that has faults; a list of fields follows.
form-faults = Your review was not sent yet. Please look at:
# Above a form that came back, how many fields are wrong.
error-summary =
    { $count ->
        [one] Please correct { $shown } field.
       *[other] Please correct { $shown } fields.
    }

## After sending

sent = Thank you! Your review is published. You can change or delete it at any time.
# Holds for single texts that look machine-made, or came in numbers.
sent-held = Thank you! A person will look at your review before it is shown, because its words or the way it came resemble advertising. Stars and opinion play no part in this. Above the list you see how it stands.
# In a shop that holds all reviews alike.
sent-held-all = Thank you! A person will look at your review before it is shown, as at every review in this shop, good or bad, in the order in which they came. Above the list you see how it stands.
sent-hidden = Your review is not shown because of its content, such as advertising or contact data, not because of its stars or opinion. You can change the text and send it again.
sent-before = This review was already sent.
sent-kept = You are offline. Your review is kept on this device and sent when you are back online.
sent-busy = Too many reviews were sent from here just now. Your text is kept; please try again in a while.
sent-failed = That did not work. Your text is kept; please try again.
# Offered after every published review, whatever its stars.
sent-share = Share this page

## Share

# What the row of networks is called, for screen readers.
share-heading = Share
# Opens the device's own share sheet.
share-native = Share…
share-copy = Copy link
share-copied = Link copied
# The page's address follows.
share-copy-failed = Copying did not work. The address of the page:
network-balatarin = Balatarin
network-bluesky = Bluesky
network-email = E-mail
network-facebook = Facebook
network-line = LINE
network-linkedin = LinkedIn
network-mastodon = Mastodon
network-ok = Odnoklassniki
network-pinterest = Pinterest
network-reddit = Reddit
network-sms = SMS
network-telegram = Telegram
network-threads = Threads
network-viber = Viber
network-vk = VK
network-whatsapp = WhatsApp
network-x = X
network-zalo = Zalo
# The page that asks which of Mastodon's servers a shopper is at home on.
mastodon-title = Share on Mastodon
mastodon-ask = Which server is your account on?
mastodon-hint = It is remembered in this browser only. Later you go there at once; come back to this page to choose another.
mastodon-go = Continue
mastodon-wrong = This does not look like the name of a server. An example: mastodon.social

## The hosted page

hosted-title = Reviews of { $product }
# Link to the product's page in the shop.
hosted-back = Back to { $product }
# Link from later pages of the list to its first.
hosted-first = Back to the newest reviews
# How reviews are collected and checked, in full.
how = Everyone can write here, and no purchase is required. Reviews are checked for advertising and abuse by their words alone; stars and opinion never decide what is shown, nor the order.
# On every page that shows reviews of the demo shop.
demo-note = These reviews are made up for the demo shop.

## Choosing

order-local = In your language first, then the others; newest first
order-newest = Newest first
order-oldest = Oldest first
order-helpful = Most helpful first
order-highest = Most stars first
order-lowest = Fewest stars first

## What readers say and see

reviews-how = How we collect and check reviews
read-more = Read more
helpful = Helpful
report = Report
edited = edited on { $when }
ago-today = today
ago-yesterday = yesterday
ago-days = { $count ->
    [one] { $shown } day ago
   *[other] { $shown } days ago
}
ago-weeks = { $count ->
    [one] { $shown } week ago
   *[other] { $shown } weeks ago
}
ago-months = { $count ->
    [one] { $shown } month ago
   *[other] { $shown } months ago
}
ago-years = { $count ->
    [one] { $shown } year ago
   *[other] { $shown } years ago
}
verified = Verified buyer
verified-meaning = The shop confirmed with a signed token that this was bought.
source = Written on { $place }
side-praise = Most helpful praise
side-criticism = Most helpful criticism
list-found =
    { $count ->
        [one] { $shown } review fits
       *[other] { $shown } reviews fit
    }
list-nothing = No review fits. Take one of your choices back.
chip-remove = Remove: { $what }
chip-clear = Show all
tools = Filter and sort
tools-search = Search in reviews
tools-sort = Order
tools-stars = Stars
tools-language = Language
tools-topic = Topic
tools-photos = With photos
tools-verified = Verified buyers only
tools-all = All
tools-apply = Show

## One's own review

own = Your review
own-edit = Change
own-erase = Delete
own-sure = Delete it for good?
own-erase-now = Delete this review for good
own-keep = Only you can see this page. Keep its address: with it you can change or delete your review at any time.
own-editing = You are changing your review.
own-erased = Your review is deleted.

## Reporting

report-title = Report a review
report-why = What is wrong with this review?
report-send = Send report
report-done = Thank you. A person will look at it. An opinion is never a reason to hide a review.
reason-spam = Advertising or noise
reason-duplicate = The same text again
reason-competitor-link = Links to another seller
reason-contact-data = Nothing but contact data
reason-abuse = Insult, threat or obscenity
reason-personal-data = Private facts about someone
reason-off-topic = Not about this product or purchase
reason-fake = Not from a real shopper
reason-unlawful = Against the law

## How reviews are collected and checked

how-title = How { $shop } collects and checks reviews
how-who = Who can write
how-verified = A review is marked “Verified buyer” only where a signed purchase token proved it. All others are unverified.
how-checked = How reviews are checked
how-shown-at-once = Reviews appear at once. Only texts that look like advertising or machine-made noise wait for a person.
how-shown-held = A person looks at every review before it appears, whatever its stars, in the order in which they came.
how-screen = Links and contact data are taken out, insults are masked, and a mark shows where. The rest stays as it was written.
how-reasons = A review is hidden for one of these reasons alone, and each time is recorded:
how-data = Your data

## Other elements

tab = Reviews
close = Close
carousel = A selection of reviews: the newest
carousel-all = All reviews
carousel-back = Previous reviews
carousel-on = Next reviews
carousel-pause = Pause
carousel-play = Play
hosted-shop = Reviews of { $shop }

## Questions

# What the list is called.
questions-heading = Questions and answers
questions-title = Questions about { $product }
# Beside every list of questions.
questions-honest = Anyone can ask. Each answer says who gave it: the shop, or a verified buyer.
# In place of the list: invites the first question.
questions-none = No questions yet. Ask the first one, and the shop answers here.
questions-nothing = No question fits. Ask yours, and the shop answers here.
questions-more = Show more questions
questions-more-failed = More questions could not be loaded. Please try again.
questions-search = Search in questions
question-unanswered = Not answered yet
# Above questions that ask the same in other words; a line that unfolds them.
question-also = Also asked in other words
# Above questions like the one that is being typed.
question-alike = Asked before. Is your answer here?
# On the answer of the shop.
answer-badge = Shop
demo-note-questions = These questions are made up for the demo shop.
ask = Ask a question
ask-body = Your question
ask-notice = Your name and question will be published; your e-mail address is only used to answer you and is never shown.
ask-send = Send question
ask-sent = Thank you! Your question is published, and the shop has been told. The answer appears here.
ask-held = Thank you! A person will look at your question before it is shown. Then the shop answers it here.
ask-hidden = Your question is not shown because of its content, such as advertising or contact data. You can change the text and send it again.
ask-before = This question was already sent.

## Words on their way

letter-offline = You are offline. Your text is kept on this device, and sent once you are online again while this page stays open.
letter-busy = Too much was sent from here just now. Your text is kept; please try again in a while.
error-required = Please fill in this field

## Private words

# Beside "Write a review", and of the same look.
private = Talk to us privately
private-title = Talk to { $shop } privately
private-intro = Only the shop reads this, and it is never published. You can still write a review.
private-body = Your message
private-email-hint = The answer goes to this address. It is never shown.
private-order = Order number
private-notice = Your message, name and address are only used to answer you.
private-send = Send to the shop
private-sent = Thank you! Your message has reached the shop, and nobody else sees it. The answer comes to your e-mail address.
private-before = This message was already sent.

## Answers of buyers

reply = Answer this question
reply-body = Your answer
reply-notice = Your name and answer will be published, marked as those of a verified buyer.
reply-send = Send answer
reply-sent = Thank you! Your answer is shown under the question.
reply-held = Thank you! A person will look at your answer before it is shown.
reply-hidden = Your answer is not shown because of its content, such as advertising or contact data. You can change the text and send it again.
reply-before = You have answered this question already.
reply-failed = That did not work. Your purchase must be confirmed by the shop; sign in there again. Your text is kept.
report-question = Report a question
report-question-why = What is wrong with this question?

## What the shop has ready to say, in the inbox's settings

inbox-ready = Answers
inbox-ready-automatic = Automatic answers
inbox-ready-automatic-hint = Marked as automatic, once in each conversation, and never after a person has answered. They stop no clock.
inbox-ready-on = Answer automatically at all
inbox-ready-another = Another one
inbox-ready-remove = To remove one, empty its name and its texts.
inbox-ready-name = Name, for yourselves
inbox-ready-use = In use
inbox-ready-when = What sets it off
inbox-ready-when-words = Words in what the shopper writes
inbox-ready-when-topic = What it is about
inbox-ready-when-hours = It comes when nobody is there
inbox-ready-words = Words
inbox-ready-words-hint = With commas between them. A * at its end stands for the rest of a word.
inbox-ready-topic = Topic
inbox-ready-kinds = What it answers
inbox-ready-reviews = Reviews
inbox-ready-questions = Questions
inbox-ready-private = Private messages
inbox-ready-public = Everyone reads the answer to a review or a question; otherwise the shopper alone
inbox-ready-delay = Minutes until it is said
inbox-ready-delay-hint = So that a person may come first.
inbox-ready-wordings = Wordings
inbox-ready-wordings-hint = Several with an empty line between them; one of them is said. Places that are filled in: { $places }, and out of hours { $back }.
inbox-ready-quick = Quick replies
inbox-ready-quick-hint = Offered above the answer, in the language of the conversation. Nothing is sent before you do.
inbox-ready-text = Text
inbox-ready-text-hint = Places that are filled in: { $places }.
inbox-ready-link = Address of a product's page
inbox-ready-link-hint = With { $place } for the product's id. Empty: the address of the product list.
inbox-ready-ways = Ways out
inbox-ready-ways-hint = Offered to whoever is unhappy right after they wrote, beside what they wrote and never instead of it.
inbox-ready-way-url = Address
inbox-ready-way-hint = Begins with { $examples }. May be empty where there is a text.
inbox-ready-thanks = Thanks
inbox-ready-thanks-hint = Said to everyone who sends a review, the same for all stars.
inbox-ready-after = After it is solved
inbox-ready-ask = Ask the author once, by mail, whether they want to update the review; in the same words whatever the stars
inbox-ready-save = Save
inbox-ready-saved = Saved.
inbox-ready-stale = Somebody else saved these settings meanwhile: reload the page to see them.
inbox-ready-preview = Preview
inbox-ready-preview-hint = As it would read in the shop's language; nothing is saved yet.
inbox-ready-fault-name = Write a name of { $most } characters at most.
inbox-ready-fault-twice = Another one has the same name. Give it one of its own.
inbox-ready-fault-missing = Write a text in the shop's language.
inbox-ready-fault-long = Shorten it to { $most } characters.
inbox-ready-fault-place = { $piece } is no placeholder here. There are: { $places }.
inbox-ready-fault-words = Name at least one word.
inbox-ready-fault-keyword = “{ $word }” fits no word: it needs a letter or a digit, and a * may stand at the ends alone.
inbox-ready-fault-kinds = Choose at least one thing that it answers.
inbox-ready-fault-delay = Choose 0 to { $most } minutes.
inbox-ready-fault-link = Write an address that begins with { $examples }.
inbox-ready-fault-template = Write an address that begins with { $begin } and has { $place } in it.
inbox-ready-fault-nothing = Fill in the address or the text.
inbox-ready-fault-many = There is room for { $most }.
inbox-ready-choose = Quick reply
inbox-ready-none = None
inbox-ready-fill = Fill it in

## Hidden and published, by stars

inbox-honest = Honesty
inbox-honest-hint = What became of the reviews that were written in the last { $days } days. Stars play no part in what is shown; here you see that it is so.
inbox-honest-stars = Stars
inbox-honest-written = Written
inbox-honest-shown = Shown
inbox-honest-hidden = Hidden
inbox-honest-share = Hidden, in percent
inbox-honest-held = Waiting
inbox-honest-wait = Hours until shown
inbox-honest-all = All
inbox-honest-none = Nothing was written in this time.
inbox-honest-fine = Reviews with few stars are hidden no more and no less often than those with many, but for chance.
inbox-honest-alarm = Reviews with few stars and those with many are hidden unequally often, more than chance would have it. Look at what was hidden and why.
inbox-honest-public = Let everyone read these figures: { $place }

## The talk with the shop

thread-title = Your talk with { $shop }
thread-about = About { $product }
thread-you = You
thread-automatic = automatic answer
thread-public = everyone can read this
thread-alone = only you and the shop read this
thread-waiting = Nobody has answered yet. When the shop does, it stands here.
thread-stars = Stars alone, without words.
thread-reply = Your reply
thread-reply-hint = Only the people of the shop read it.
thread-send = Send reply
thread-sent = Your reply has reached the shop. Its answer appears on this page; keep the address.
thread-gone-title = This link does not work any more
thread-gone = It is too old, or a part of it is missing, or what it led to was deleted. Open the shop's newest mail and press its link once more; or write to the shop again.
thread-open = Talk with the shop about it
answer-by-itself = Automatic answer from { $shop }

## Hidden, and another look

own-reason = The reason: { $reason }. Stars and opinion are never a reason.
own-appeal = Ask a person to look again
own-appealed = A person of the shop looks at it again. You need do nothing.

## Ways out

ways = Something is not right? The shop also offers:
way-return = Return it
way-refund = Get the money back
way-exchange = Exchange it
way-call = Be called back
way-chat = Chat with the shop

## Whether an address is its reader's

contact-title = Mail from { $shop }
contact-ask = Is { $address } your address, and shall { $shop } tell you there when it answers?
contact-yes = Yes, tell me
contact-done = Thank you. When { $shop } answers, you get a mail.

## Topics

topic-delivery = Delivery
topic-packaging = Packaging
topic-quality = Quality
topic-defect = Defects
topic-size = Size
topic-appearance = Looks
topic-price = Price
topic-service = Service
topic-refund = Refund and return
topic-authenticity = Genuineness
topic-taste = Taste and smell
topic-safety = Safety
topic-instructions = Instructions
topic-battery = Battery and power

## Mail, and what happened

# To the shop's people, to shoppers, to whoever was invited or forgot a password. `$shop`, `$product`, `$name` are names.

mail-notice-rule = The rule “{ $rule }” fits
mail-notice-link = Open the conversation
mail-notice-reason = { $shop } sends you these because somebody of the shop entered your address for notices.
mail-answer-subject = { $shop } answered you
mail-answer-text = You wrote to { $shop } about { $product }. This is the answer:
mail-answer-link = Read it and reply
mail-answer-reason = You get this because you gave { $shop } your address for its answer.
mail-automatic-text = You wrote to { $shop } about { $product }. This is an automatic answer; a person reads what you wrote, too:
mail-confirm-subject = Shall { $shop } tell you when it answers?
mail-confirm-text = Somebody, probably you, wrote to { $shop } about { $product } and gave this address. Say that it is yours, and you are told by mail when the shop answers.
mail-confirm-reason = If it was not you, you need not do anything: you are not told of anything then.
mail-hidden-subject = Your review is not shown any more
mail-hidden-text = { $shop } has taken your review of { $product } from the page. The reason: { $reason }. Stars and opinion are never a reason. If you think that this is a mistake, press once, and a person looks again. You can also change your text.
mail-hidden-link = See it and ask for another look
mail-update-subject = Would you like to update your review?
mail-update-text = You wrote a review of { $product }, and { $shop } has dealt with it since. If anything has changed for you, you can change the review; if not, it simply stays as it is.
mail-update-link = Open my review
mail-update-reason = { $shop } asks this once, and everyone alike, whatever the stars.
mail-invitation-subject = Answer shoppers of { $shop }
mail-invitation-text = { $by } invites you to answer the shoppers of { $shop }. The link works for seven days, and once.
mail-invitation-link = Accept the invitation
mail-invitation-reason = If you do not know who that is, you need not do anything.
mail-reset-subject = A new password
mail-reset-text = Somebody, probably you, asked for a new password. The link works for one hour, and once.
mail-reset-link = Choose a password
mail-reset-reason = If it was not you, you need not do anything: your password stays as it is.
mail-off-subject = { $name } was switched off
mail-off-text = { $name } of { $shop } takes nothing any more and was switched off. What happens from now on is not sent there. Put it right and save it again, then it is on; what was missed can be sent again. The reason:
mail-off-link = Open the settings
mail-off-reason = You get this because you are an owner of { $shop }.
mail-test-subject = Mail works
mail-test-text = This is a test. Whoever reads it knows that Plaudit can send mail.
mail-stop = No more of these
mail-stop-title = Mail of { $shop }
mail-stop-ask = Shall { $shop } send nothing more to this address?
mail-stop-done = Done. Nothing more is sent to this address.
event-review-created = A review came in
event-review-updated = A review was changed
event-review-published = A review is shown
event-review-hidden = A review was hidden
event-review-replied = A review was answered
event-case-opened = A case was opened
event-case-assigned = A case was handed over
event-case-replied = A case was answered
event-case-warning = A promised time is near
event-case-breached = A promised time has passed
event-case-solved = A case was solved
event-case-closed = A case was closed
event-case-reopened = A case was opened again
event-question-created = A question came in
event-feedback-negative = Somebody is unhappy
event-rule-fired = A rule fits

## Connections

# In the settings, and in what is handed over to other systems. `$why` is a reason in English.

out-title = Connections
out-hint = What happens here can be told to your own systems, to your people by mail, and handed over to a CRM.
out-none = Nothing is connected yet.
out-add = Add a connection
out-on = On
out-off = Off
out-off-by = Switched off by the program: { $why }
out-webhook = Webhook
out-mail = Mail to your people
out-call = A call of your own
out-untried = This connection follows the documentation of { $name }. It was not tried against the live service.
out-name = Name
out-name-hint = What you and your colleagues call it.
out-address = Address
out-events = Events
out-events-hint = None ticked means all.
out-to = Addresses, one a line
out-language = Language
out-mail-missing = No mail server is set up: nothing is sent until whoever runs the server names one.
out-kept = Entered and sealed. Leave it empty to keep it.
out-pair = Sign with a pair of keys (ed25519): the receiver can check, but sign nothing
out-share = Hand over the shopper’s e-mail address, where there is one
out-save = Save
out-saved = Saved. It is on.
out-key = Key for checking signatures
out-key-show = Show the key
out-rotate = Make a new key
out-rotated = A new key was made. For one day messages are signed with both, so that you can change over.
out-test = Send a test
out-tested = The test was taken.
out-test-failed = The test was not taken: { $why }
out-dry = Show the calls
out-dry-hint = What would be called for a made-up case. Secrets are masked, and nothing was sent.
out-switch-off = Switch off
out-switched-off = It is off. Save it to switch it on again.
out-remove = Remove
out-removed = It was removed.
out-inbound = Calls from there
out-inbound-hint = The other system can note and close cases: it posts to this address, signed with this key.
out-attempts = Attempts
out-attempts-none = Nothing was sent yet.
out-taken = Taken
out-again = Will be tried again
out-failed = Given up
out-resend = Send again
out-from = From (UTC)
out-until = To (UTC)
out-replay = Send what happened then again
out-replayed = On its way again: { $count }
out-stale = Somebody changed it meanwhile. Look at it again.
out-required = This is needed.
out-bad = This cannot be used: { $why }
out-full = There is room for { $count } connections. Remove one first.
crm-product = Product
crm-page = Its page
crm-stars = Stars
crm-name = Name
crm-order = Order
crm-due = Answer due
crm-open = Open in Plaudit
crm-sample = This is a test of the connection. Nobody wrote this, and nobody waits for an answer.

## Photos

# Above the list, and what the gallery is called.
photos = Photos of shoppers
photos-all = All reviews with photos
# What the photos under one review are called, for screen readers.
photos-here = Photos of this review
# Where the author did not say what it shows.
photo-of = Photo by { $author }
photo-at = Photo { $shown } of { $all }
photo-back = Previous photo
photo-on = Next photo
photo-zoom = Zoom
photo-report = Report photo
photo-report-why = What is wrong with this photo?

## Photos in the form

photo-add = Photos
photo-hint = Up to five, from the camera or from your files. Place and time inside the files are taken out.
# Without script one line is for all of them.
photo-show = What do the photos show?
photo-show-one = What does it show?
photo-show-hint = A few words for those who cannot see it
# A number stands in the place.
photo-number = Photo { $shown }
photo-earlier = Move forward
photo-later = Move back
photo-remove = Remove
photo-again = Try again
photo-busy = Uploading…
photo-done = Uploaded
# A form came back; what was uploaded is not lost.
photo-kept = Keep this photo
photo-most = A review can have five photos. The others were left out.
photo-kind = This is not a picture that can be read. Choose a photo that is saved as JPEG, PNG or WebP.
photo-damaged = This picture is damaged or too large. Save it anew, or choose another.
photo-lost = The connection was lost. Try again, or remove the photo: your text can be sent without it.
photo-many = Too many photos were sent from here just now. Try again in a while.
photo-wait = The photos are on their way; the review follows at once.
photo-missing = Some photos were not uploaded. Try again or remove them, or press the button once more to send the review without them.

## The inbox: frame

inbox-skip = Skip to the content
inbox-skip-case = Skip to the conversation
inbox-title = Inbox
inbox-settings = Settings
inbox-account-of = Your account, { $who }
inbox-away = away
inbox-sign-out = Sign out
inbox-lost = Connection lost, reconnecting. What you see may be out of date.
inbox-offline = You are offline. You can read and write on; send once you are back.
inbox-offline-kept = You are offline, so nothing was sent. What you typed is kept.
inbox-signed-out = You have been signed out.
inbox-sign-in-again = Sign in again
inbox-done = Done
inbox-save = Save
inbox-undo = Undo

## Times

inbox-min = { $n } min
inbox-hour = { $n } h
inbox-day = { $n } days
inbox-under-min = under 1 min
inbox-due-in = due in { $t }
inbox-overdue = overdue { $t }
inbox-ago = { $t } ago
inbox-just-now = just now

## Scripts

inbox-new-one = New conversation: { $what }
inbox-new-many = { $n } new conversations
inbox-here-one = { $who } is looking at this too.
inbox-here-writing = { $who } is writing here just now.
inbox-draft-back = What you had typed is back.
inbox-notify-title = New in the inbox
inbox-notify = Notices on the desktop
inbox-notify-refused = The browser refuses notices for this page. Allow them in its settings, then try again.
inbox-chosen = { $n } selected

## Keys

inbox-keys = Keyboard
inbox-keys-off = Turn single keys off
inbox-keys-on = Turn single keys on
inbox-key-next = next conversation
inbox-key-previous = previous conversation
inbox-key-open = open it
inbox-key-back = back to the list
inbox-key-search = search
inbox-key-filters = filters
inbox-key-views = the views, from the top
inbox-key-answer = write an answer
inbox-key-note = write a note
inbox-key-assign = hand over
inbox-key-take = take it
inbox-key-solve = solved
inbox-key-close = close
inbox-key-select = select
inbox-key-undo = undo the last thing
inbox-key-send = send what is written
inbox-key-help = this sheet

## List

inbox-choose = Choose a conversation.
inbox-choose-keys = Press ? for all keys.
inbox-views = Views
inbox-own-views = Your views
inbox-view-open = To do
inbox-view-mine = Mine
inbox-view-unassigned = Unassigned
inbox-view-unhappy = Unhappy
inbox-view-due = Due soon
inbox-view-breached = Late
inbox-view-waiting = Waiting
inbox-view-snoozed = Put off
inbox-view-look = Needs a look
inbox-view-unpublished = Not shown
inbox-view-all = All
inbox-save-view = Keep this view
inbox-save-view-name = Name
inbox-save-view-hint = View, filters and search are kept for you alone. The same name again takes the place of the one before.
inbox-forget = Forget
inbox-search = Search in all words
inbox-find = Search
inbox-filters = Filters
inbox-filter-any = Any
inbox-filter-kind = Kind
inbox-filter-status = State
inbox-filter-language = Language
inbox-filter-stars = Stars
inbox-filter-topic = Topic
inbox-filter-assignee = Who has it
inbox-filter-team = Team
inbox-filter-tag = Tag
inbox-filter-product = Product id
inbox-filter-apply = Show
inbox-filter-clear = Remove all
inbox-filter-remove = Remove the filter { $what }
inbox-me = Me
inbox-nobody = Nobody
inbox-you = { $who } (you)
inbox-pages = Pages
inbox-page-first = To the beginning
inbox-page-next = Next page
inbox-shop = Shop
inbox-switch = Switch
inbox-no-words = Stars alone, no words
inbox-select = Select: { $what }
inbox-with = With
inbox-tags = Tags
inbox-what-it-says = What it says
inbox-several = With those selected
inbox-take = I take it
inbox-assignee = Who takes care of it
inbox-assign = Hand over
inbox-tag-add = Tag
inbox-close-it = Close
inbox-empty-open = Everything is answered
inbox-empty-open-next = New conversations appear here by themselves.
inbox-empty-mine = Nothing is yours
inbox-empty-mine-next = Open a conversation and press “I take it”, or wait until a colleague hands one over.
inbox-empty-unassigned = Everything has somebody
inbox-empty-unassigned-next = What nobody has yet appears here.
inbox-empty-unhappy = No unhappy shopper is waiting
inbox-empty-unhappy-next = Whoever is appears here at once, the soonest due first.
inbox-empty-due = Nothing is due within the hour
inbox-empty-due-next = What is due soon appears here in time.
inbox-empty-breached = Nothing is late
inbox-empty-breached-next = Every promise was kept so far.
inbox-empty-waiting = Nothing waits for a shopper
inbox-empty-waiting-next = What you have answered waits here until the shopper writes again.
inbox-empty-snoozed = Nothing is put off
inbox-empty-snoozed-next = What you put off stays here until its time.
inbox-empty-look = Nothing needs a look
inbox-empty-look-next = What the program could not read surely comes here.
inbox-empty-unpublished = Everything is shown
inbox-empty-unpublished-next = Reviews and questions that are held for a person or hidden would be here.
inbox-empty-all = No reviews yet
inbox-empty-all-next = The first one appears here by itself, as soon as it is written. So does every question.
inbox-empty-filter = Nothing is found
inbox-empty-filter-next = Remove a filter, look into “All”, or search for fewer words.
inbox-empty-page = There is nothing more
inbox-empty-page-next = Conversations move when they are answered. Go back to the beginning.
inbox-no-shop = You are not a member of any shop yet
inbox-no-shop-next = Ask an owner of the shop to add you, then look again.
inbox-look-again = Look again
inbox-done-several = Done to { $n }.
inbox-done-undone = Taken back: { $n }.
inbox-done-left = { $n } were left alone: somebody changed them meanwhile, or it does not fit where they stand.
inbox-done-none = Nothing was selected, so nothing was done.
inbox-done-no-tag = Write the tag first: up to 40 characters, no commas.
inbox-done-saved = The view is kept.
inbox-done-forgotten = The view is forgotten.
inbox-done-too-many = You have 30 views. Forget one, then keep this.

## A conversation

inbox-kind-review = Review
inbox-kind-question = Question
inbox-kind-private = Private
inbox-status-new = New
inbox-status-open = Open
inbox-status-waiting = Waiting for the shopper
inbox-status-on-hold = On hold
inbox-status-solved = Solved
inbox-status-closed = Closed
inbox-priority-low = Low
inbox-priority-normal = Normal
inbox-priority-high = High
inbox-priority-urgent = Urgent
inbox-feels-none = No feeling read
inbox-feels-negative = Unhappy
inbox-feels-neutral = Neutral
inbox-feels-positive = Happy
inbox-surely = { $what }, sure
inbox-fairly = { $what }, fairly sure
inbox-unsurely = { $what }, unsure
inbox-urgent-danger = Someone may be hurt
inbox-urgent-vulnerable = Someone depends on it
inbox-urgent-legal = Threatens legal steps
inbox-urgent-public = Threatens to go public
inbox-urgent-repeated = Asks again
inbox-speaks-en = English
inbox-speaks-ru = Russian
inbox-speaks-fa = Persian
inbox-speaks-kk = Kazakh
inbox-speaks-vi = Vietnamese
inbox-speaks-el = Greek
inbox-back = All conversations of { $shop }
inbox-changed = This conversation changed meanwhile.
inbox-changed-show = Show it as it is now
inbox-changed-typed = Or send what you typed: you will see the change first, and lose nothing.
inbox-missed = This changed while you were at it, so nothing was sent
inbox-missed-next = What you typed still stands below. Look at the change, then send again if it still fits.
inbox-not-sent = Not sent: { $what }
inbox-review-of = Review of { $what }
inbox-question-about = Question about { $what }
inbox-private-about = Private message about { $what }
inbox-nameless = Somebody without a name
inbox-merged = Merged: shoppers read it under
inbox-as-written = As it was written, for you alone
inbox-about = About this conversation
inbox-facts = Facts
inbox-fact-status = Status
inbox-fact-confidence = Confidence
inbox-fact-with = With
inbox-fact-nobody = nobody yet
inbox-fact-shopper = Shopper
inbox-fact-no-email = gave no e-mail address
inbox-fact-order = Order
inbox-fact-elsewhere = Also in
inbox-fact-page = Page
inbox-fact-reviews = Reviews of this product
inbox-fact-product = Page of this product
inbox-history = What happened
inbox-earlier = Earlier conversations
inbox-answer = Answer in public
inbox-answer-shown = Everyone sees it at once under what it answers, as the answer of { $shop }.
inbox-answer-held = It is not shown now. Once it is, everyone sees this under it, as the answer of { $shop }.
inbox-answer-again = It takes the place of the answer before.
inbox-reply = Answer the shopper alone
inbox-reply-hint = Nobody else reads it. The shopper is told by mail where the shop sends mail.
inbox-mail = Answer by mail
inbox-mail-to = Write from your own mail program to
inbox-mail-hint = This answer does not go through here. Once yours has gone out, say so: that stops the clock.
inbox-mailed = I have answered by mail
inbox-note = Note for colleagues
inbox-note-hint = Only colleagues see it.
inbox-note-save = Save note
inbox-assign-gone = This colleague is not a member of the shop any more. Choose another.
inbox-move-resume = Go on with it
inbox-move-wait = Wait for the shopper
inbox-move-hold = Put it on hold
inbox-move-solve = Solved
inbox-move-close = Close: nothing is left to do
inbox-move-reopen = Open it again
inbox-move-looked = I have looked: nothing to do
inbox-move-refused = This cannot be done where the conversation stands now. Look at its state and choose again.
inbox-tags-change = Tags, priority, team
inbox-tag-remove = Remove the tag { $what }
inbox-priority = Priority
inbox-snooze = Put off
inbox-snooze-until = Until
inbox-snooze-hour = In an hour
inbox-snooze-tomorrow = In a day
inbox-snooze-week = In a week
inbox-snooze-end = Take it up now
inbox-snooze-hint = It comes back then, or as soon as the shopper writes. Its clocks run on.
inbox-merge = Merge with the same question…
inbox-merge-hint = Shoppers then read it under the other question, with that one’s answer. You can part them again.
inbox-merge-other = The other question
inbox-merge-choose = Choose a question
inbox-merge-do = Merge
inbox-merge-refused = These two cannot be merged: the other question is not shown now, or one of them is merged already. Choose another.
inbox-part = Part from the other question
inbox-part-hint = It then stands by itself again, open and without an answer.
inbox-publish = Publish
inbox-publish-hint = Everyone sees it at once; the stars of a review count.
inbox-hide = Hide…
inbox-hide-do = Hide
inbox-hide-hint = Few stars, harsh words or an awkward question are no reason. It is no longer shown then; who hid it, when and why stays in the history.
inbox-hide-reason = Reason
inbox-hide-choose = Choose a reason
inbox-hide-missing = Choose one of the reasons. Without one, it stays.
inbox-text-missing = Write the text first.
inbox-text-long = { $n } characters are more than fit. Shorten it and send again.
inbox-said-answered = Your answer is on the page.
inbox-said-replied = Your answer is written; the shopper alone reads it.
inbox-said-answered-by-mail = It is noted that you have answered by mail. The clock has stopped.
inbox-said-noted = Your note is saved. Only colleagues see it.
inbox-said-assigned = Handed over.
inbox-said-hidden = It is hidden. Who hid it, when and why stands in the history.
inbox-said-published = It is on the page.
inbox-said-merged = Merged: shoppers read it under the other question now.
inbox-said-parted = Parted: it stands by itself again.
inbox-said-closed = Closed.
inbox-said-reopened = Open again.
inbox-said-solved = Solved. Should the shopper write again, it opens by itself.
inbox-said-held = On hold: its clocks stand still until you go on.
inbox-said-waiting = Waiting for the shopper: its clocks stand still.
inbox-said-resumed = It goes on. The clocks have what was left.
inbox-said-looked = Noted that you have looked.
inbox-said-tagged = The tags are changed.
inbox-said-prioritised = The priority is changed.
inbox-said-snoozed = Put off.
inbox-said-woken = It is back among what is to do.
inbox-said-corrected = Corrected. It is kept to teach the program; what is published does not change.
inbox-correct = The verdict is wrong…
inbox-correct-hint = Say what is right. It teaches the program and changes nothing that is shown.
inbox-correct-feeling = The shopper is
inbox-correct-do = Correct
inbox-answered-after = Answered after { $t }
inbox-answered-late = Answered { $t } late
inbox-open-again = Open again
inbox-mark-held = Held for a person
inbox-mark-hidden = Hidden: { $what }

## What happened

inbox-did-took-in = took it in, for the shop alone
inbox-did-came-published = published it when it came in
inbox-did-came-held = held it for a person when it came in
inbox-did-came-hidden = hid it when it came in: { $what }
inbox-did-merged = merged it into another question
inbox-did-parted = parted it from the other question
inbox-did-took-other = merged another question into this one
inbox-did-let-go = parted another question from this one
inbox-did-mailed = answered by mail
inbox-did-took-from = took it from { $what }
inbox-did-took = took it
inbox-did-gave = gave it to { $what }
inbox-did-answered = answered in public
inbox-did-answered-itself = answered in public by itself
inbox-did-replied = answered the shopper alone
inbox-did-replied-itself = answered the shopper by itself
inbox-did-wrote = wrote
inbox-did-noted = wrote a note
inbox-did-closed = closed it
inbox-did-reopened = opened it again
inbox-did-hidden = hid it: { $what }
inbox-did-published = published it
inbox-did-team = gave it to the team { $what }
inbox-did-team-took = took it from the team { $what }
inbox-did-waiting = set it to wait for the shopper
inbox-did-held = put it on hold
inbox-did-resumed = went on with it
inbox-did-solved = solved it
inbox-did-priority = set the priority to { $what }
inbox-did-tagged = tagged it “{ $what }”
inbox-did-untagged = took the tag “{ $what }” away
inbox-did-snoozed = put it off until { $what }
inbox-did-unsnoozed = took it up again
inbox-did-woke = brought it back: it was put off until now
inbox-did-looked = had a look
inbox-did-warned = warned: { $what } is due soon
inbox-did-breached = noted that { $what } is late
inbox-did-corrected = corrected the verdict: { $what }
inbox-promise-first-response = the first answer
inbox-promise-next-response = the next answer
inbox-promise-resolution = the solution

## Signing in

inbox-sign-in = Sign in
inbox-sign-in-title = Sign in to the inbox
inbox-email = E-mail
inbox-password = Password
inbox-sign-in-wrong = The e-mail address or the password is not right. Check both and try again.
inbox-sign-in-often = Too many attempts to sign in. Try again in { $n } seconds.
inbox-code = Code from your app, or a recovery code
inbox-code-wrong = This code is not right or was used already. Wait for the next one and try again.
inbox-code-ask = Your account asks for a second step. Type the code and your password again.
inbox-forgot = Forgot the password?
inbox-forgot-how = Ask an owner of your shop for a link to choose another, or have it made where the server runs: plaudit user reset

## When something does not work

inbox-not-signed-in = You are not signed in
inbox-not-signed-in-next = Nothing was sent. Sign in, go back to the page and send again.
inbox-no-page = There is no such page
inbox-no-page-next = The conversation may have been erased, or the address may be incomplete.
inbox-foreign = This form was not taken
inbox-foreign-next = It did not come from a page of this inbox, or you have signed in anew since. Nothing was sent: go back, reload the page and send again.
inbox-read-only = You can read this, not change it
inbox-read-only-next = Nothing was sent. Ask an owner of the shop for the role of an agent.
inbox-not-yours = Your role does not allow this
inbox-not-yours-next = Nothing was changed. Ask an owner of the shop to do it, or to give you another role.
inbox-unreadable = This form cannot be read
inbox-unreadable-next = Nothing was sent. Go back, reload the page and send again.
inbox-storage = The data cannot be reached just now
inbox-storage-next = Nothing was lost. Go back and try again in a moment.
inbox-refused = This was not done
inbox-to-inbox = Back to the inbox

## Your account

inbox-account = Your account
inbox-account-language = Language of these pages
inbox-account-browser = As the browser asks
inbox-account-away = Away: rules give me no work
inbox-account-saved = Saved.
inbox-change-password = Another password
inbox-password-now = Present password
inbox-password-new = New password, at least 10 characters
inbox-password-do = Change, and sign out everywhere
inbox-password-wrong = The present password is not right.
inbox-password-short = A password has 10 to 200 characters. Choose another.
inbox-second = Second step
inbox-second-off = A code from an app on your phone, asked for beside the password. Whoever learns your password alone does not get in.
inbox-second-on = On. Signing in asks for a code.
inbox-second-begin = Set it up
inbox-second-scan = Scan this with your app, or type the key into it. Then type the code that it shows.
inbox-second-picture = Square code to scan
inbox-second-key = Key
inbox-second-confirm = Turn it on
inbox-second-end = Turn it off
inbox-second-codes = Recovery codes, shown only now. Each lets you in once without the app. Keep them where only you get at them.
inbox-sessions = Where you are signed in
inbox-session-this = this one
inbox-session-since = since
inbox-session-used = last used
inbox-session-end = Sign out there
inbox-session-end-others = Sign out everywhere else
inbox-browser-unknown = unknown browser
inbox-sign-ins = Signing in, lately
inbox-came-in = signed in
inbox-came-wrong-password = wrong password
inbox-came-wrong-code = wrong code
inbox-came-recovery = signed in with a recovery code
inbox-came-password = password changed
inbox-came-second-on = second step turned on
inbox-came-second-off = second step turned off
inbox-came-ended = signed out elsewhere

## People of a shop

inbox-people = People
inbox-people-intro = Who works in the inbox of this shop, and what each may do.
inbox-role = Role
inbox-role-read-only = Reads
inbox-role-agent = Agent: answers and moderates
inbox-role-manager = Manager: also changes settings
inbox-role-owner = Owner: also says who may do what
inbox-role-change = Change
inbox-member-remove = Remove from the shop
inbox-member-reset = Link for another password
inbox-invite = Invite somebody
inbox-invite-do = Make the invitation
inbox-invite-link = Give this link to { $who }. It is shown only now, works once and for three days.
inbox-invite-mailed = The link went to { $who } by mail as well.
inbox-invited = Invited, not here yet
inbox-invite-withdraw = Withdraw
inbox-email-bad = This is no e-mail address. Look at it again.
inbox-already-member = { $who } is a member already.
inbox-last-owner = A shop keeps at least one owner. Make somebody else an owner first.
inbox-people-saved = Changed.

## Links that let somebody in

inbox-join = Join { $shop }
inbox-join-new = Choose your name and a password.
inbox-join-known = You have an account already. Join with one press, then sign in with your password.
inbox-join-do = Join
inbox-name = Name, as colleagues see it
inbox-name-missing = Write your name first.
inbox-reset = Choose another password
inbox-reset-hint = You are signed out everywhere then. The second step, if you have one, stays.
inbox-reset-do = Set the password
inbox-link-over = This link does not work any more
inbox-link-over-next = It was used, withdrawn, or is over three days old. Ask for another one.

## Settings

inbox-set-storefront = Storefront
inbox-set-form = Review form
inbox-set-questions = Questions
inbox-set-products = Products
inbox-set-outlets = Connections
inbox-set-tag = Is my tag live?
inbox-set-wrong = Not saved yet
inbox-set-preview = Preview
inbox-set-preview-hint = As it would be with what stands above; nothing is saved yet.
inbox-set-saved = Saved. Open pages show it within a minute.
inbox-set-undone = It is as it was before.
inbox-set-stale = somebody else saved these settings meanwhile: reload the page to see them
inbox-set-length = must have 1 to { $n } characters
inbox-set-long = has { $n } characters; at most { $most } fit
inbox-set-most = at most { $n } fit
inbox-set-from-list = choose one of those offered
inbox-set-range = must be a number from { $from } to { $to }
inbox-set-address-wrong = must be a complete address such as { $what }, without a user name
inbox-set-origin-wrong = { $what } is no origin such as { $like }
inbox-set-shop = Shop
inbox-set-name = Name
inbox-set-name-hint = As shoppers see it, beside your answers.
inbox-set-origins = Origins of your pages
inbox-set-origins-hint = One a line, such as { $one }; { $other } is another one. Pages of other origins are refused. A * alone lets everyone in.
inbox-set-language = Language of pages that do not say theirs
inbox-set-reviews = Reviews
inbox-set-when = When reviews are shown
inbox-set-at-once = At once. What looks like spam waits for a person, whatever its stars.
inbox-set-hold = After a person has seen them: all alike, good and bad.
inbox-set-minutes = Minutes to the first answer
inbox-set-minutes-hint = Within this time the unhappy are answered.
inbox-set-page-size = Reviews on the first page
inbox-set-page-size-hint = Each travels with every product page: 10 is a good number.
inbox-set-in-address = Filters and order may stand behind the # of the page’s address, so that a view can be linked
inbox-set-relative = Reviews say how long ago they were written, in place of the day
inbox-set-gregorian = Dates of the Gregorian calendar in every language
inbox-set-latin = The digits 0 to 9 in every language
inbox-set-data = Data use
inbox-set-notice = Text beside the form
inbox-set-notice-hint = Who handles the data and why, for languages without a text of their own. Empty: the built-in text.
inbox-set-by-language = By language
inbox-set-privacy = Address of the page on privacy
inbox-set-share = Share buttons
inbox-set-order = First in this order
inbox-set-order-hint = Codes with commas between them, such as { $what }. The others follow as their language has them.
inbox-set-own = Ways of your own
inbox-set-own-hint = One a line: code | name | address. In the address { $u } stands for the page, { $t } for its title and { $i } for its picture.
inbox-set-own-wrong = { $what } is not of the form code | name | address
inbox-set-own-twice = the code { $what } is there twice
inbox-set-order-wrong = { $what } is no network that we know, and none of your own
inbox-set-parameters = Parameters of shared addresses
inbox-set-parameters-hint = One a line: { $what }. They tell where visits come from, and nothing about people.
inbox-set-parameter-wrong = { $what } is not of the form name = value, in { $signs }
inbox-set-never = Never shown
inbox-set-prompts = Prompts
inbox-set-prompts-hint = Stands beside the text field. The first that names a type of the product counts, else the first for all, else the built-in one. To remove one, empty its texts.
inbox-set-prompt = Prompt { $n }
inbox-set-prompt-more = Another prompt
inbox-set-types = For types or tags
inbox-set-types-hint = With commas between them, such as shoes, clothing. Empty: for all products.
inbox-set-text = Text
inbox-set-consent = Consent to data use
inbox-set-consent-hint = Leave it empty unless your law wants a box: with a text here, no review is taken without a tick. Each tick is kept with the words that stood beside it.
inbox-set-box = Beside the box
inbox-set-news = Consent to news
inbox-set-news-hint = A box of its own, shown with an e-mail address, never ticked beforehand and never needed. Empty: no box.
inbox-set-proof = Many reviews at once
inbox-set-proof-hint = When many come from one place, or the same words again and again, the shopper’s device does a small sum first. Nobody sees a riddle, and stars play no part.
inbox-set-proof-none = Ask no device for a sum: such reviews wait for a person instead
inbox-ask-title = Questions of your own
inbox-ask-hint = Asked on the form beside the stars, shown above the list as they were answered. Nobody has to answer, and answers decide nothing about what is shown. A form asks { $n } at most, in this order.
inbox-ask-add = Add a question
inbox-ask-none = No questions yet
inbox-ask-none-next = Such as: How does it fit? Would you buy it again?
inbox-ask-up = Up
inbox-ask-up-of = Move up: { $what }
inbox-ask-down = Down
inbox-ask-down-of = Move down: { $what }
inbox-ask-restore = Ask again
inbox-ask-restore-of = Ask again: { $what }
inbox-ask-retire = Ask no longer
inbox-ask-retire-of = Ask no longer: { $what }
inbox-asked-saved = Saved: { $what }
inbox-asked-retire = Asked no longer: { $what } Its answers stay.
inbox-asked-restore = Asked again: { $what }
inbox-asked-up = Moved up: { $what }
inbox-asked-down = Moved down: { $what }
inbox-ask-all = All questions
inbox-ask-question = Question text
inbox-ask-question-hint = Such as: How does it fit?
inbox-ask-kind = How it is answered
inbox-ask-kind-scale = On a scale
inbox-ask-kind-choice = By a choice
inbox-ask-kind-yes-no = Yes or no
inbox-ask-steps = Steps of a scale
inbox-ask-several = More than one option of a choice may be ticked
inbox-ask-texts = Texts
inbox-ask-texts-hint = Needed in the shop’s language; others fall back to it. Ends are for scales, options for choices.
inbox-ask-id = Name in the API
inbox-ask-id-hint = Such as { $like }: { $signs }, hyphen or underscore. It stays.
inbox-ask-types = Asked of types or tags
inbox-ask-types-hint = Such as shoes, clothing. With both empty: of all products.
inbox-ask-products = Asked of products
inbox-ask-products-hint = Their ids, with commas between them.
inbox-ask-low = Low end
inbox-ask-low-hint = Such as: Too small
inbox-ask-middle = Middle
inbox-ask-middle-hint = May stay empty.
inbox-ask-high = High end
inbox-ask-high-hint = Such as: Too large
inbox-ask-options = Options
inbox-ask-options-hint = One a line: { $like }. The part before = is its name in the API.
inbox-ask-taken = another question has this name; choose another
inbox-ask-stale = somebody else changed this question meanwhile: reload the page to see it
inbox-ask-full = a shop has at most { $n } questions; change one that is asked no longer
inbox-ask-fact-scale = scale of { $n }
inbox-ask-fact-one = one of { $n }
inbox-ask-fact-some = some of { $n }
inbox-ask-fact-all = all products
inbox-ask-fact-products = products: { $n }
inbox-ask-fact-retired = asked no longer
inbox-goods-search = Search by name, variant, id or GTIN
inbox-goods-search-in = Name, id or GTIN
inbox-goods-add = Add a product
inbox-goods-import = Import
inbox-goods-export = Export
inbox-goods-total = On the list: { $n }
inbox-goods-nothing = No product has these words
inbox-goods-nothing-next = Search for a part of the name, the id or the GTIN.
inbox-goods-none = No products yet
inbox-goods-none-next = Reviews work without a list. With it, products have names and pictures, and variants share reviews.
inbox-goods-page = Page { $n }
inbox-goods-before = Previous
inbox-goods-after = Next
inbox-goods-shares = Shares the reviews of { $what }
inbox-goods-shared = Others share its reviews: { $n }
inbox-goods-saved = { $what } is saved.
inbox-goods-removed = { $what } is off the list; its reviews stay where they are.
inbox-goods-restored = { $what } is on the list again.
inbox-goods-imported = Imported, new or changed: { $n }.
inbox-goods-all = All products
inbox-goods-members = Products that share its reviews
inbox-goods-part = Share no longer
inbox-goods-part-own = Share no longer: its reviews come back
inbox-goods-parted = { $what } has its own reviews again.
inbox-goods-joined = They share reviews again.
inbox-goods-more = More
inbox-goods-hosted = Its page with reviews
inbox-goods-tag = Is the tag on its page live?
inbox-goods-off-hint = Off the list, its reviews stay where they are. It can be put back.
inbox-goods-off = Take it off the list
inbox-goods-there = is on the list already; open that product to change it
inbox-goods-unknown = { $what } is not on the list
inbox-goods-id = Id
inbox-goods-id-hint = Your own, as it stands in { $where }: letters { $signs }. It stays as it is.
inbox-goods-name-hint = As shoppers and colleagues know it.
inbox-goods-url = Address of its page
inbox-goods-url-hint = Such as { $like }.
inbox-goods-image = Address of its picture
inbox-goods-image-hint = Optional.
inbox-goods-gtin-hint = 8, 12, 13 or 14 digits, as under the bar code.
inbox-goods-variant = Variant
inbox-goods-variant-hint = What tells it from its siblings, such as blue, 4 cups.
inbox-goods-parent = Shares the reviews of
inbox-goods-parent-hint = The id of another product: of a variant its product, of a group the first of it. Reviews move there, and come back when you leave this empty.
inbox-import-title = Import products
inbox-import-file = File
inbox-import-file-hint = CSV with the columns { $columns }; an export of Shopify or WooCommerce; or Google’s product feed. At most 8 MB and 20,000 rows. Nothing changes before you have seen what would.
inbox-import-columns = Other columns: say which is which
inbox-import-columns-hint = For OpenCart, PrestaShop, Bitrix and any other table: the name of the column that holds each field. Leave empty what the file does not have.
inbox-import-show = Show what would change
inbox-import-plan = What would change:
inbox-import-faulty-rows = Rows that cannot be taken
inbox-import-line = Line
inbox-import-column = Column
inbox-import-reason = Reason
inbox-import-all-faults = All faults as a file
inbox-import-changes = New and changed products
inbox-import-what = What
inbox-import-skip = Leave the faulty rows out and take the others
inbox-import-do = Import: { $n }
inbox-import-new = New
inbox-import-changed = Changed
inbox-import-unchanged = Unchanged
inbox-import-faulty = Faulty
inbox-import-read = Read as { $source }, { $letters }, with { $separator } between cells.
inbox-import-unused = Not used: { $what }.
inbox-import-rest = And { $n } more.
inbox-import-is-new = new
inbox-import-choose = Choose a file first.
inbox-import-mend = Nothing was imported. Mend the faulty rows, or tick that they may be left out.
inbox-import-sharing = Nothing was imported: { $what }.
inbox-import-gone = The file was forgotten, which happens after an hour. Choose it again.
inbox-probe-live = Your tag is live.
inbox-probe-dead = Shoppers see nothing on this page yet.
inbox-probe-missing = Missing.
inbox-probe-better = Could be better.
inbox-probe-good = Good.
inbox-probe-page = Or the page of a product
inbox-probe-choose = Choose a product
inbox-probe-look = Look at the page
inbox-probe-url = Address of a page of the shop
inbox-probe-url-hint = The server looks at it once, as a shopper’s browser would.
inbox-probe-whole = Enter the whole address of a page, such as { $like }.

## Answers of buyers

inbox-did-reply-came-published = published a buyer’s answer when it came in
inbox-did-reply-came-held = held a buyer’s answer for a person when it came in
inbox-did-reply-came-hidden = hid a buyer’s answer when it came in: { $what }
inbox-did-reply-published = published a buyer’s answer
inbox-did-reply-hidden = hid a buyer’s answer: { $what }
inbox-did-reported = reported it: { $what }
inbox-did-appealed = asks that a person looks again; it was hidden for: { $what }
inbox-said-reply-published = The answer is on the page.
inbox-said-reply-hidden = The answer is hidden. Who hid it, when and why stands in the history.
inbox-fact-questions = Questions about this product
inbox-replies = Answers of buyers
inbox-reply-by = answered as a verified buyer
inbox-reply-show = Publish this answer
inbox-reply-hide = Hide this answer…
inbox-reply-hide-do = Hide this answer

## Photos of a review

inbox-photos = Photos
inbox-photo = Photo { $n }
inbox-photo-hidden = Hidden: { $what }
inbox-photo-show = Show photo { $n } again
inbox-photo-hide = Hide photo { $n }…
inbox-photo-hide-do = Hide photo { $n }
inbox-photo-hide-hint = The review, its words and its stars stay. Who hid the photo, when and why stays in the history.
inbox-said-photo-hidden = The photo is hidden. Who hid it, when and why stands in the history.
inbox-said-photo-shown = The photo is on the page again.
inbox-said-photo-stale = This changed while you were at it, so nothing was done. Look at it as it is now, then decide.
inbox-did-photo-hidden = hid photo { $n }: { $what }
inbox-did-photo-shown = put photo { $n } on the page again
inbox-did-photo-reported = reported photo { $n }: { $what }
inbox-did-rule = ran the rule “{ $name }” (version { $n })
inbox-did-rule-first = ran the rule “{ $name }” of a new shop

# Rules of a shop, in its settings

inbox-rules = Rules
inbox-rules-hint = They say who takes care of what comes in, and how fast. They never decide what is shown, when, or in which order. From top to bottom: where two set the same thing, the upper one counts.
inbox-rules-add = Add a rule
inbox-rules-none = No rules
inbox-rules-none-text = Nothing is done by itself: nobody waits for an answer, not even the unhappy.
inbox-rules-when = When
inbox-rules-then = then
inbox-rules-always = always
inbox-rules-off = off
inbox-rules-up = Up
inbox-rules-down = Down
inbox-rules-turn-on = Switch on
inbox-rules-turn-off = Switch off
inbox-rules-remove = Remove
inbox-rules-of = { $act }: { $name }
inbox-rules-done-saved = Saved. It is in force for whatever comes in from now on.
inbox-rules-done-removed = Removed.
inbox-rules-done-restored = The version that you chose is in force again.
inbox-rules-stale = Somebody else saved rules meanwhile, and nothing was overwritten. What you typed is kept: look at theirs in another window, then save again.
inbox-rules-stale-list = Somebody else saved rules meanwhile. These are theirs; do it again if it is still needed.
inbox-rules-back = All rules
inbox-rules-try = Try them out
inbox-rules-try-hint = Looks at what came in lately, and changes nothing. Rules that are off are tried too.
inbox-rules-days = Days back (1 to 90)
inbox-rules-try-now = Try
inbox-rules-tried = Looked at: { $n }. Days back: { $days }. Nothing was changed.
inbox-rules-tried-more = There are more than that; these are the newest.
inbox-rules-caught = would have caught: { $n }
inbox-rules-versions = Versions
inbox-rules-version = Version { $n }
inbox-rules-first = The rules of a new shop
inbox-rules-again = version { $n } again
inbox-rules-again-first = the rules of a new shop again
inbox-rules-in-force = in force
inbox-rules-restore = Put back
inbox-rule-new = New rule
inbox-rule-name = Name
inbox-rule-name-hint = As your people call it; it stands in the history of what it caught.
inbox-rule-on = It is on
inbox-rule-match = When
inbox-rule-match-all = all of these are true
inbox-rule-match-any = at least one of these is true
inbox-rule-match-hint = What you leave empty plays no part. With everything empty the rule always fits.
inbox-rule-unless = Unless one of these is true
inbox-rule-says = What it says
inbox-rule-what = What it is
inbox-rule-who = Who writes, and when
inbox-rule-either = Does not matter
inbox-rule-words = It contains one of these
inbox-rule-words-hint = One word or phrase a line, as whole words; capitals and accents do not matter. A * at the end stands for any ending: refund*
inbox-rule-feels = The words feel
inbox-rule-sure = at least so sure, in percent
inbox-rule-unsure = How they feel is less sure than, in percent
inbox-rule-topics = It is about
inbox-rule-urgent = It cannot wait
inbox-rule-urgent-any = For any reason
inbox-rule-languages = It is written in
inbox-rule-language-none = A language that nobody knows
inbox-rule-channel = It began as
inbox-rule-stars-from = Stars, from
inbox-rule-stars-to = Stars, to
inbox-rule-product = It is about one of these products
inbox-rule-product-hint = Their ids, with commas between them.
inbox-rule-product-tag = Its product has one of these types or tags
inbox-rule-commas = With commas between them.
inbox-rule-contact = They wrote before
inbox-rule-contact-first = No, for the first time
inbox-rule-contact-again = Yes, from the same address
inbox-rule-verified = Their purchase was proven
inbox-rule-yes = Yes
inbox-rule-no = No
inbox-rule-hours = It came
inbox-rule-hours-in = within business hours
inbox-rule-hours-out = outside business hours
inbox-rule-then = Then
inbox-rule-case = Open a case: somebody has to answer, and the clock runs
inbox-rule-unhappy = Put it among the unhappy
inbox-rule-ask = Ask a person to look
inbox-rule-policy = Promise
inbox-rule-policy-hint = When it is to be answered. Whoever is promised something has a case.
inbox-rule-priority = Priority
inbox-rule-leave = Leave as it is
inbox-rule-team = Team
inbox-rule-assign = Give it to
inbox-rule-assign-hint = Who is away gets nothing.
inbox-rule-robin = whoever waited longest
inbox-rule-robin-of = whoever of { $team } waited longest
inbox-rule-least = whoever has the fewest
inbox-rule-least-of = whoever of { $team } has the fewest
inbox-rule-tags = Tags
inbox-rule-webhook = Tell the webhooks that a rule fits
inbox-rule-crm = Open a case in
inbox-rule-answer = Answer automatically
inbox-rule-notify = Tell by mail
inbox-rule-notify-team = team { $team }
inbox-rule-last = Then stop: the rules below are passed over
inbox-rule-save = Save
inbox-rule-try = Try it before saving
inbox-rule-as-text = Write it as text
inbox-rule-as-form = Fill in the form instead
inbox-rule-text = The rule as text
inbox-rule-text-hint = TOML, as in the export. Here conditions can stand in each other.
inbox-rule-text-only = This rule has conditions within conditions, which the form cannot show. It is edited as text.
inbox-rule-s-and = { $a } and { $b }
inbox-rule-s-or = { $a } or { $b }
inbox-rule-s-not = not ({ $what })
inbox-rule-s-feels = the words feel: { $what }
inbox-rule-s-sure = the words feel: { $what }, at least { $n } % sure
inbox-rule-s-unsure = how the words feel is less than { $n } % sure
inbox-rule-s-stars = stars: { $from } to { $to }
inbox-rule-s-star = stars: { $n }
inbox-rule-s-about = it is about: { $what }
inbox-rule-s-urgent = it cannot wait
inbox-rule-s-urgent-of = it cannot wait: { $what }
inbox-rule-s-language = it is written in: { $what }
inbox-rule-s-product = the product is: { $what }
inbox-rule-s-product-tag = the product has the tag: { $what }
inbox-rule-s-words = it contains: { $what }
inbox-rule-s-first = they write for the first time
inbox-rule-s-again = they wrote before
inbox-rule-s-verified = their purchase was proven
inbox-rule-s-unverified = their purchase was not proven
inbox-rule-s-channel = it began as: { $what }
inbox-rule-s-open = it came within business hours
inbox-rule-s-closed = it came outside business hours
inbox-rule-a-case = open a case
inbox-rule-a-unhappy = put it among the unhappy
inbox-rule-a-ask = ask a person to look
inbox-rule-a-priority = priority: { $what }
inbox-rule-a-team = team: { $what }
inbox-rule-a-assign = give it to: { $what }
inbox-rule-a-tag = tag: { $what }
inbox-rule-a-policy = promise: { $what }
inbox-rule-a-webhook = tell the webhooks
inbox-rule-a-crm = open a case in: { $what }
inbox-rule-a-notify = tell by mail: { $what }
inbox-rule-a-answer = automatic answer: { $what }
inbox-rule-f-of = Rule “{ $name }”: { $fault }
inbox-rule-f-rules = there are too many rules; remove some that are off
inbox-rule-f-name = give it a name of 1 to 80 characters, in one line
inbox-rule-f-twice = another rule has this name; give it one of its own
inbox-rule-f-nothing = it does nothing; choose at least one thing to do
inbox-rule-f-large = it is too large; divide it into several rules
inbox-rule-f-entry = “{ $what }” is empty or longer than 100 characters
inbox-rule-f-entries = at most 100 are possible here
inbox-rule-f-empty = name at least one
inbox-rule-f-keyword = “{ $what }” needs a letter or digit; a * may stand at the ends of a word alone
inbox-rule-f-percent = percents go from 0 to 100
inbox-rule-f-number = this is no number; percents go from 0 to 100
inbox-rule-f-feels = choose how the words feel, or leave the percents empty
inbox-rule-f-stars = there are no stars from { $from } to { $to }; turn them around
inbox-rule-f-team = there is no team “{ $what }” any more
inbox-rule-f-person = { $what } may not answer in this shop
inbox-rule-f-policy = there is no promise “{ $what }” any more
inbox-rule-f-tag = “{ $what }” is no tag; tags have at most 40 characters
inbox-rule-f-webhook = no connection wants this event; choose “A rule fits” for a webhook under Connections first
inbox-rule-f-crm = there is no connection “{ $what }” that takes cases any more
inbox-rule-f-mail = this server sends no mail, so nobody would be told; whoever runs it can set that up
inbox-rule-f-answer = there is no automatic answer “{ $what }” any more
inbox-rule-f-text = this cannot be read: { $why }
inbox-rule-f-one = one rule belongs here, beginning with [[rule]]
