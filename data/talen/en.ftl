# De vaste teksten van de openbare pagina's in het Engels. Per pagina een deel, in elk bestand in dezelfde volgorde.
# Hoe u een eigen taal of eigen zinnen maakt, staat in README.md.

## De taal zelf
taal-naam = English
taal-richting = ltr
taal-gebied = en_GB
taal-duizendtal = ,

## Om elke pagina heen
kader-naar-inhoud = Skip to the content
kader-telefoon = Help by telephone
kader-liever-bellen = Would you rather call?
kader-talen = Language
kader-hoofdmenu = Main menu
kader-zoeken = Search
kader-alle-hulp = All help
kader-aanbieders = Organisations
kader-voorbeeld = Example
kader-voorbeeld-uitleg = This is an example. The information may be out of date.
kader-lees-meer = Read more
kader-over = About this site
kader-privacy = Privacy: we keep nothing about you
kader-toegankelijkheid = Accessibility
kader-bewaard = You are looking at a saved page. You have no internet now.

## Zonder internet
zonder-internet-kop = You have no internet now
zonder-internet-uitleg = You cannot see this page now. You can still call.
zonder-internet-opnieuw = Try again
zonder-internet-bewaard = What you can read now

## Privacy
privacy-toestel-kop = What your device keeps
privacy-toestel-uitleg = Your browser keeps the last 60 pages that you read here. You can read them again without internet. We do not see those pages.
privacy-toestel-zoeken = What you searched for is not kept with them.
privacy-toestel-wissen = Does somebody else use your device? Then delete the pages. You can also do this in the settings of your browser.
privacy-toestel-knop = Delete the saved pages
privacy-toestel-gewist = The pages have been deleted.

## Hoe gaat het met u?

balans-kop = How are you doing?
balans-inleiding = Ten short questions about caring and about yourself. Feel free to skip a question. Then you will see which help suits you.
balans-stap = Question { $stap } of { $stappen }
balans-tijd = How much time does caring take you?
balans-tijd-weinig = A few hours a week
balans-tijd-soms = A few hours every day
balans-tijd-veel = Almost all day
balans-tijd-zwaar = the long hours
balans-nacht = Does the caring go on at night?
balans-nacht-nee = No, I can sleep
balans-nacht-soms = Sometimes
balans-nacht-vaak = Yes, often
balans-nacht-zwaar = the nights
balans-samen = Do you do it on your own?
balans-samen-veel = No, others help
balans-samen-soms = Sometimes somebody helps
balans-samen-alleen = Yes, I do almost everything alone
balans-samen-zwaar = doing almost everything alone
balans-werk = Can you combine caring with your work, school or family?
balans-werk-ja = Yes, I can
balans-werk-soms = Sometimes I can, sometimes I can’t
balans-werk-nee = No, not any more
balans-werk-zwaar = work, school or family
balans-geld = Does caring cost you money that you can’t spare?
balans-geld-nee = No
balans-geld-soms = A little
balans-geld-ja = Yes
balans-geld-zwaar = money
balans-gezond = How is your own health?
balans-gezond-goed = Good
balans-gezond-soms = So-so
balans-gezond-slecht = Bad, or I am always tired
balans-gezond-zwaar = your health
balans-vrij = Do you have time for something nice, just for yourself?
balans-vrij-week = Yes, every week
balans-vrij-soms = Now and then
balans-vrij-nooit = Almost never
balans-vrij-zwaar = no time for yourself
balans-praten = Is there somebody you can talk to about it?
balans-praten-ja = Yes
balans-praten-soms = Sometimes
balans-praten-nee = No
balans-praten-zwaar = nobody to talk to about it
balans-zorgen = Do you worry about what is to come?
balans-zorgen-nee = Almost never
balans-zorgen-soms = Sometimes
balans-zorgen-vaak = Very often
balans-zorgen-zwaar = worries about later
balans-vol = How long can you keep this up?
balans-vol-lang = For a long time
balans-vol-even = For a while
balans-vol-kort = Not much longer
balans-vol-niet = I can’t go on even now
balans-vol-zwaar = keeping it up
balans-tot-slot = Finally
balans-waar = Where are you looking for help?
balans-waarom-waar = Then you will see the help nearby first.
balans-terug = Back
balans-verder = Next
balans-uitkomst = See the outcome
balans-bewaren = We do not keep your answers. They are only on this page. The button ‘See the outcome’ sends them to our site once. It looks for help that fits and forgets them again.
balans-mislukt = The site does not answer. Your answers are still here. Please try again in a moment.
balans-bron-kop = Where do these questions come from?
balans-bron = We wrote the questions ourselves. They are about what research and carers often call heavy. That is many hours, the nights, being on your own, your health, work, money and worries. And they are about what gives you strength.
balans-bron-hulp = Which help fits when comes from an overview by Frieslab and Vilans (2012).
balans-geen-test = This is not a test and not a diagnosis. You know best how you are doing.
balans-goed = It is going well
balans-goed-uitleg = You can manage the caring well now. Good! Know where to find help, in case that changes.
balans-goed-bel = Save this number in your phone, for later.
balans-goed-doe = Do something nice for yourself this week.
balans-redt-het = You manage, and a little help would be nice
balans-redt-het-uitleg = Don’t wait until it gets too much. With some help you can keep going longer.
balans-redt-het-bel = Give them a call and ask what there is for you.
balans-redt-het-doe = Ask one other person to take over one thing.
balans-veel = You carry a lot. It may be lighter
balans-veel-uitleg = You already do so much. Let somebody else take something over. That is quite normal.
balans-veel-bel = Call today or tomorrow and tell them how hard it is.
balans-veel-doe = Ask somebody for help today: an evening, a night or the shopping.
balans-te-zwaar = This is too heavy to carry alone
balans-te-zwaar-uitleg = It is not your fault. Let somebody think along with you today.
balans-te-zwaar-bel = Call today and say that you can’t go on.
balans-te-zwaar-doe = Call your doctor (huisarts) too. The doctor is there for you as well.
balans-voorlopig =
    { $aantal ->
        [one] This is a first idea: you gave 1 answer. With more answers the help fits better.
       *[other] This is a first idea: you gave { $aantal } answers. With more answers the help fits better.
    }
balans-zwaar = This is heavy for you now:
balans-vandaag = What you can do today
balans-meer = More of this help
balans-ook = This may help too
balans-afdrukken = Print this
balans-veranderen = Change your answers
balans-opnieuw = Start again
balans-antwoorden = Your answers
balans-leeg-kop = You have not filled in anything yet
balans-leeg = That is all right. Choose an answer to one question or more, and we will look for help that fits.
balans-leeg-bel = Or just call:
balans-alle-hulp = See all help
