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
kader-begin = Home
kader-kruimelpad = You are here
kader-bel = Call { $steunpunt }.
kader-keer-hulp = { $aantal ->
    [one] offer of help
   *[other] offers of help
}
kader-hulp-nederlands = The help itself is described in Dutch.
kader-bewaard = You are looking at a saved page. You have no internet now.

## Het zoekveld
zoekveld-vraag = What do you need help with?
zoekveld-vraag-jong = What do you need help with?
zoekveld-plaats = Town
zoekveld-plaats-of-postcode = Town or postcode
zoekveld-mag-leeg = (optional)
zoekveld-knop = Find help
zoekveld-knop-hierin = Search here
zoekveld-nederlands = Search with Dutch words, or choose below.
zoekveld-suggesties = Suggestions
zoekveld-suggesties-aantal = Suggestions: #. Choose with the down arrow.
zoekveld-suggesties-geen = No suggestions.
zoekveld-postcode-onbekend = We do not know this postcode. Please enter your town.
zoekveld-plaats-onbekend = We do not know the place ‘{ $plaats }’. Please enter a larger town nearby.
zoekveld-plaats-onbekend-of-postcode = We do not know the place ‘{ $plaats }’. Please enter a larger town nearby, or your postcode.

## Begin
home-titel = Help for people who care for someone
home-omschrijving = Do you care for someone? Find help for yourself: time off, someone to talk to, help at home, advice and money.
home-kop = Do you care for someone? Find help for yourself here.
home-uitleg = You do not have to tell us anything about yourself.
home-niet-meer = Is it getting too much for you?
home-niet-alleen = You are not the only one, and you do not have to solve it alone. Call { $steunpunt }.
home-bijvoorbeeld = For example
home-voorbeeld-moe = I can’t go on
home-voorbeeld-oppas = someone to stay with my husband
home-voorbeeld-formulieren = help with forms
home-voorbeeld-jong = I am 15 and my mother is ill
home-functies = What would help you?
home-wie = Or choose what fits you
home-ziekten = What illness or disability does the other person have?

## Een soort hulp, een mantelzorger of een ziekte
landing-titel-functie = { $naam } ({ $officieel }) for carers
landing-titel-aandoening = { $naam }: help for carers
landing-ook-genoemd = Also: { $namen }
landing-dit-is-er = What there is
landing-past = Help that fits well
landing-past-jong = Especially for you
landing-ook = Also for you
landing-ook-jong = Also for you
landing-ook-uitleg = This help is for other carers too, not only for you.
landing-ook-uitleg-jong = This help is for other carers too, not only for you.
landing-geen = We do not know of any help for this yet.
landing-bekijk-alle = See all help
landing-alle = { $aantal ->
    [one] See { $aantal }
   *[other] See all { $aantal }
}
landing-wie = What fits you?
landing-wat = What do you need?
landing-wat-jong = What do you need?

## Als iets niet lukt
fout-niet-gevonden = This page does not exist
fout-niet-gevonden-raad = The address may have changed, or a letter may be wrong. Search again below, or call.
fout-gestopt = ‘{ $titel }’ has stopped
fout-gestopt-raad = This help is no longer there. Below you will find help that is.
fout-log-in = Please sign in first
fout-log-in-raad = This page is for staff. Sign in and try again.
fout-mag-niet = You are not allowed to do this
fout-mag-niet-raad = Your account has no right to do this. Ask an administrator of this site whether that should change.
fout-te-oud = This form is too old
fout-te-oud-raad = Nothing was saved. Go back one page, refresh it and send the form again.
fout-te-groot = This is too large
fout-te-groot-raad = Nothing was saved. Send a smaller file or a shorter text.
fout-bij-ons = Something went wrong on our side
fout-bij-ons-raad = This is not your fault. Try again in a few minutes, or call.
fout-in-de-plaats = This has taken its place
fout-lijkt-erop = Similar help
fout-kies = Or choose a kind of help
fout-alle-aanbieders = All organisations

## Namen uit onze gegevensbestanden, die in het Nederlands daar staan
functie-respijtzorg-gewoon = Time off
functie-respijtzorg-kort = Someone takes over the care, for an hour or a week.
functie-respijtzorg-uitleg = Someone else looks after the person you care for, so that you are free for a while. This can be at home, with a sitter or a volunteer. The person can also join a group during the day, or stay somewhere for a few nights.
functie-emotionele-steun-gewoon = Someone to talk to
functie-emotionele-steun-kort = Someone who listens, or others in the same situation.
functie-emotionele-steun-uitleg = You can tell your story to someone who listens. Or you meet people in the same situation, for example in a group, over coffee or on a walk.
functie-praktische-hulp-gewoon = Help in and around the house
functie-praktische-hulp-kort = Shopping, transport, odd jobs, forms.
functie-praktische-hulp-uitleg = Someone helps with shopping, cooking, cleaning, odd jobs or the garden. There is also help with transport, letters and forms. Volunteers often do this.
functie-advies-en-begeleiding-gewoon = Someone who thinks along with you
functie-advies-en-begeleiding-kort = Finding out what is possible and arranging it together.
functie-advies-en-begeleiding-uitleg = Someone listens, thinks along with you and finds out what is possible. He or she helps you apply for things and can often come with you to a talk with the municipality.
functie-informatie-gewoon = Knowing what there is
functie-informatie-kort = About illness, rules and places where you can go.
functie-informatie-uitleg = You get information about the illness of the person you care for, about rules and about help near you. You can read, call or drop in somewhere.
functie-financiele-tegemoetkoming-gewoon = Money and allowances
functie-financiele-tegemoetkoming-kort = Allowances, a thank-you, parking.
functie-financiele-tegemoetkoming-uitleg = Caring often costs money. You may get a thank-you from the municipality, an allowance or cheaper parking. Here you see what there is and where to apply.
functie-educatie-gewoon = Learning how to do it
functie-educatie-kort = Courses on caring, lifting, setting limits.
functie-educatie-uitleg = In a course you learn to care well, for someone else and for yourself. You learn for example to deal with an illness, or to say no. Some courses you can do at home on the computer.
functie-materiele-hulp-gewoon = Aids and equipment
functie-materiele-hulp-kort = To borrow or adapt: wheelchair, bed, home.
functie-materiele-hulp-uitleg = You can borrow or get equipment, such as a wheelchair, walker or bed. Here you also find a parking permit, and how to live close to each other.
mantelzorger-jong-naam = Young carers (up to 24 years)
mantelzorger-jong-tegel = I am young
mantelzorger-jong-kort = Someone at home is ill, and I help.
mantelzorger-jong-uitleg = Is your father, mother, brother or sister ill? Or does someone at home have a disability or an addiction? Then you often help, or you worry. Here you find people who listen, and fun things to do with others who know this too.
mantelzorger-ouder-naam = Older carers (65 years and over)
mantelzorger-ouder-tegel = I am older myself
mantelzorger-ouder-kort = Help nearby, simply by telephone.
mantelzorger-ouder-uitleg = Are you 65 or older and do you care for someone? Then you may have help for yourself too. Here you find help near you. Often you can simply call.
mantelzorger-werkend-naam = Carers who have a job
mantelzorger-werkend-tegel = I have a job too
mantelzorger-werkend-kort = Caring beside your job: leave and room.
mantelzorger-werkend-uitleg = Do you work and care for someone too? Then the day is soon full. Here you find advice on caring beside your job, and help that takes over tasks.
mantelzorger-migratieachtergrond-naam = Carers with a migration background
mantelzorger-migratieachtergrond-tegel = My family comes from another country
mantelzorger-migratieachtergrond-kort = Help that suits your family and your culture.
mantelzorger-migratieachtergrond-uitleg = Do you or your family come from another country? Perhaps you prefer to give the care yourself, within the family. Even then you may ask for help. Here you find support from people who understand that.
mantelzorger-partner-naam = My partner
mantelzorger-partner-tegel = I care for my partner
mantelzorger-partner-kort = Living together and caring, day and night.
mantelzorger-partner-uitleg = Is your husband, wife or partner ill? Then you are often there day and night. Here you find help at home, people to talk to and places where your partner can go for a while.
mantelzorger-ouder-of-schoonouder-naam = My parent or parent-in-law
mantelzorger-ouder-of-schoonouder-tegel = I care for my parent
mantelzorger-ouder-of-schoonouder-kort = For your father, mother or parents-in-law.
mantelzorger-ouder-of-schoonouder-uitleg = Do you care for your father, mother or parents-in-law? There is help with shopping, transport and the household. Your parent can also join a group during the day or stay somewhere for a while.
mantelzorger-kind-naam = My child
mantelzorger-kind-tegel = I care for my child
mantelzorger-kind-kort = Short stays, a holiday together and extra money.
mantelzorger-kind-uitleg = Does your child need a lot of care, also as an adult? There are places for short stays, a holiday for the family and sometimes extra money. Here you also find someone who thinks along with you.
mantelzorger-familie-vriend-of-buur-naam = A relative, friend or neighbour
mantelzorger-familie-vriend-of-buur-tegel = I care for someone else
mantelzorger-familie-vriend-of-buur-kort = For a brother, sister, grandparent, friend or neighbour.
mantelzorger-familie-vriend-of-buur-uitleg = Do you care for a brother or sister, your grandparent, a friend or a neighbour? You can have help too. Here you find people who think along with you and people who take over tasks.
aandoening-dementie-naam = Dementia
aandoening-dementie-uitleg = Do you care for someone with dementia? You can call or talk to people who know it. The person can join a group during the day or stay somewhere for a few days. You can also learn how to deal with dementia.
aandoening-niet-aangeboren-hersenletsel-naam = Acquired brain injury
aandoening-niet-aangeboren-hersenletsel-uitleg = Does the person you care for have a brain injury, for example after a stroke or an accident? Then a lot changes for you too. Here you find help in living with it, and places to go during the day.
aandoening-psychische-aandoening-naam = Mental illness
aandoening-psychische-aandoening-uitleg = Does the person you care for have mental problems, such as depression, anxiety or psychosis? That is hard for you too. You can call for advice, talk to other families and take a course.
aandoening-verslaving-naam = Addiction
aandoening-verslaving-uitleg = Is your partner, child or parent addicted? You can learn to set limits and take good care of yourself. You do not have to do this alone.
aandoening-kanker-naam = Cancer
aandoening-kanker-uitleg = Does someone close to you have cancer? You can talk about what you are going through and get advice. There is also help at home, so that you can rest.
aandoening-parkinson-naam = Parkinson’s disease
aandoening-parkinson-uitleg = Do you care for someone with Parkinson’s disease? Here you find information and contact with others in the same situation. There is also help that gives you some time off.
aandoening-ms-naam = Multiple sclerosis (MS)
aandoening-ms-uitleg = Do you care for someone with MS? One day is better than the other. Here you find help at home, equipment and people you can talk to.
aandoening-als-naam = ALS and other muscle diseases
aandoening-als-uitleg = Does the person you care for have ALS or another muscle disease? The care often becomes heavier. Ask in time for help at home, equipment and people who take over the care for a while.
aandoening-hartfalen-naam = Heart disease
aandoening-hartfalen-uitleg = Do you care for someone with a heart disease? The person is often soon tired. Here you find help in the house, transport and someone who listens to you.
aandoening-longziekte-naam = Lung disease
aandoening-longziekte-uitleg = Do you care for someone with a lung disease, such as COPD? Here you find help in the house, equipment and transport. There are also people you can talk to.
aandoening-diabetes-naam = Diabetes
aandoening-diabetes-uitleg = Does the person you care for have diabetes, and do you help with meals, injections or medicines? Here you find information, courses and help at home.
aandoening-nierziekte-naam = Kidney disease
aandoening-nierziekte-uitleg = Do you care for someone with a kidney disease? Dialysis takes a lot of time, also of yours. Here you find transport, help in the house and people who think along with you.
aandoening-reuma-naam = Rheumatism and joints
aandoening-reuma-uitleg = Does the person you care for have pain or stiff joints? Here you find help in the house, help with odd jobs and equipment such as a walker.
aandoening-lichamelijke-beperking-naam = Physical disability
aandoening-lichamelijke-beperking-uitleg = Do you care for someone who cannot walk or move well? Here you find equipment, transport and help in the house. There are volunteers who visit or go out with the person.
aandoening-verstandelijke-beperking-naam = Learning disability
aandoening-verstandelijke-beperking-uitleg = Do you care for a child or adult with a learning disability? The person can stay somewhere for a weekend. So you have some time for yourself and the rest of the family.
aandoening-autisme-naam = Autism
aandoening-autisme-uitleg = Do you care for someone with autism? There is support for you as a parent, partner or relative. Here you find people who think along with you and places where you can rest.
aandoening-epilepsie-naam = Epilepsy
aandoening-epilepsie-uitleg = Does the person you care for have epilepsy? Always having to watch takes a lot of strength. Here you find people who take over for a while and people you can talk to.
aandoening-ziekte-of-beperking-kind-naam = A child’s illness or disability
aandoening-ziekte-of-beperking-kind-uitleg = Does your child need a lot of care? There are places for short stays, a holiday for the whole family and sometimes extra money. You can also have someone help you arrange and apply for things.
aandoening-slechthorend-naam = Hearing loss
aandoening-slechthorend-uitleg = Do you care for someone who is deaf or hard of hearing? Here you find help with hearing and hearing aids, also at your home.
aandoening-slechtziend-naam = Poor sight
aandoening-slechtziend-uitleg = Do you care for someone who is blind or sees poorly? Here you find help at home, such as help with letters, shopping and transport.
aandoening-kwetsbaar-op-leeftijd-naam = Old and frail
aandoening-kwetsbaar-op-leeftijd-uitleg = Is your father, mother or partner growing old, and does not everything go well any more? There is help with shopping, odd jobs, meals and transport. The person can also join a group during the day.
aandoening-ongeneeslijk-ziek-naam = Incurable illness
aandoening-ongeneeslijk-ziek-uitleg = Will the person you care for not get better? Volunteers can keep watch at your home, also at night. Then you can sleep or go out for a while.

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
