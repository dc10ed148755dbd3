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
kader-agenda = Calendar
kader-aanbieders = Organisations
kader-mijn-lijst = My list
kader-voorbeeld = Example
kader-voorbeeld-uitleg = This is an example.
kader-voorbeeld-oud = The information may be out of date.
kader-lees-meer = Read more
kader-contact = Contact
kader-mail = E-mail the support centre
kader-op-werkdagen = on working days
kader-over = About this site
kader-privacy = Privacy: we do not know who you are
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

## Vaste keuzes in gewone woorden
betaalt-gratis-kort = Free
betaalt-wmo-kort = Municipality (Wmo)
betaalt-wlz-kort = Long-term care (Wlz)
betaalt-zvw-kort = Health insurance
betaalt-jeugdwet-kort = Youth Act (Jeugdwet)
betaalt-pgb-kort = Personal budget (pgb)
betaalt-zelf-kort = You pay (a part) yourself
betaalt-niets = You pay nothing
betaalt-soms-niets = Sometimes free
betaalt-wmo = The municipality (Wmo)
betaalt-wlz = The regional care office, zorgkantoor (Wlz)
betaalt-zvw = The health insurance
betaalt-jeugdwet = The municipality (Youth Act, Jeugdwet)
betaalt-pgb = You can pay for it from a pgb (a personal budget for care)
betaalt-zelf = You pay yourself
betaalt-zelf-deel = You pay a part yourself
indicatie-niet-kort = No official decision needed
indicatie-wel-kort = Official decision (indicatie) needed
indicatie-niet = Not needed. You do not have to ask for permission.
indicatie-gemeente = Needed. First ask your municipality for a decision (indicatie).
indicatie-ciz = Needed. First ask the CIZ for a decision (indicatie).
indicatie-beide = Needed. First ask your municipality or the CIZ for a decision (indicatie).
indicatie-aanbieder = Needed: first a decision (indicatie). Ask the organisation where you can get it.
vorm-thuis-kort = At your home
vorm-plek-kort = Somewhere outside your home
vorm-telefoon-kort = By telephone
vorm-online-kort = Online
vorm-groep-kort = In a group
vorm-thuis-zin = at your home
vorm-telefoon-zin = by telephone
vorm-online-zin = online
vorm-plek = You go there
vorm-online = On the internet
door-vrijwilligers = Volunteers
door-beroepskrachten = Professionals
door-ervaring = People who went through it themselves
door-ervaring-voluit = People who went through it themselves (ervaringsdeskundigen)
door-vrijwilligers-zin = volunteers
door-beroepskrachten-zin = professionals
door-ervaring-zin = people who went through it themselves
wachttijd-direct = No waiting time
wachttijd-kort = Up to 4 weeks
wachttijd-lang = Longer than 4 weeks
wachttijd-onbekend = Not known

## Hulp op een kaart
kaart-lang-niet = Not checked for a long time
kaart-waarom = Why this?
kaart-betekent = means
kaart-gevonden-in = Found in
kaart-in-titel = title
kaart-in-onderwerp = subject
kaart-in-samenvatting = summary
kaart-in-aanbieder = organisation or place
kaart-in-uitleg = description
kaart-bel = Call
kaart-website = Website
kaart-meer = Find out more
kaart-bewaar = Save
kaart-bewaard = On your list
kaart-vergelijk = Compare
kaart-vraag-ons = Number unknown. Call the support centre.
kaart-en = and
kaart-komma = { ", " }
kaart-en-meer = and more
kaart-hele-land = whole country
kaart-alleen-voor = only for people living in { $plaatsen }
kaart-plaats-onbekend = place not known
kaart-minder-dan-km = less than 1 km
kaart-km = km

## Zoeken
zoeken-omschrijving = Find help for yourself as a carer: time off, someone to talk to, help at home, advice and money.
zoeken-hoe-ver = How far away?
zoeken-tot = up to { $km } km
zoeken-wat-u-zoekt = What you are looking for
zoeken-u-zoekt = You are looking for
zoeken-haal-weg = Remove:
zoeken-wis = Clear all
zoeken-sla-over = Skip the choices
zoeken-korter = Make the list shorter
zoeken-gekozen = (# chosen)
zoeken-nog = { $aantal } more
zoeken-keer = results
zoeken-toon = Show the results
zoeken-past-aan = If you tick something, the list changes at once.
zoeken-wordt-aangepast = The list is changing.
zoeken-geen = We found no help
zoeken-niet-begrepen = We did not quite understand your question
zoeken-gevonden = { $aantal ->
    [one] 1 offer of help found
   *[other] { $aantal } offers of help found
}
zoeken-bij = for { $woorden }
zoeken-in-de-buurt = near { $plaats }
zoeken-tot-km-van = up to { $km } km from { $plaats }
zoeken-heel-nederland = in the whole of the Netherlands
zoeken-alles = { $aantal ->
    [one] 1 offer of help for people who care for someone.
   *[other] { $aantal } offers of help for people who care for someone.
}
zoeken-letterlijk-nu = You are now searching for these exact words.
zoeken-op = We searched for:
zoeken-lazen = You typed { $getypt }. We read { $gelezen }.
zoeken-zochten = You typed { $getypt }. We searched for { $gelezen }.
zoeken-letterlijk = Search for exactly { $woorden }
zoeken-gewoon = Back to normal search
zoeken-dichtst = This comes closest to what you were looking for.
zoeken-bedoelde = Did you mean
zoeken-bedoelde-einde = ?
zoeken-verder-km = We found nothing near { $plaats }. This is what there is within { $km } km.
zoeken-verder-land = We found nothing near { $plaats }. This is what there is in the whole of the Netherlands.
zoeken-kies = Choose below.
zoeken-kies-of-bel = Choose below, or call { $steunpunt }.
zoeken-iedereen = This helps almost everybody
zoeken-hele-land = You now see help from the whole country.
zoeken-lang = Your question was very long. We searched for the first part.
zoeken-onbekende-keuze = We do not know one of the choices in the address. We left it out.
zoeken-vul-plaats = Enter your town for help nearby.
zoeken-volgorde = Order
zoeken-dichtbij = Nearest first
zoeken-past = Best match
zoeken-az = A to Z
zoeken-laatst = Checked most recently
zoeken-paginas = Pages
zoeken-vorige = Previous
zoeken-volgende = Next
zoeken-pagina = Page
zoeken-tot-ver = Search up to { $km } km away
zoeken-overal = Search the whole of the Netherlands
zoeken-niet-gevonden = Did you not find what you need?
zoeken-bel = Call { $steunpunt }. They will think along with you.
zoeken-leeg = Nothing on this site fits everything you chose. There is often more possible than you see here.
zoeken-ruimer = Search more widely
zoeken-lijkt = This is like what you are looking for
zoeken-soort = Or choose a kind of help
zoeken-zonder-woorden = Without the words { $woorden }
zoeken-zonder-keuze = Without your choice at ‘{ $keuze }’
zoeken-zonder-keuzes = Without your choices
zoeken-ruimer-km = Up to { $km } km from { $plaats }
zoeken-ruimer-land = In the whole of the Netherlands
zoeken-chip-plaats = near { $plaats }
zoeken-chip-onbekend = place: { $plaats }
filter-soort = Kind of help
filter-voor = For whom
filter-zorgt-voor = You care for
filter-aandoening = Illness or disability
filter-betaalt = Who pays
filter-indicatie = Official decision (indicatie)
filter-vorm = Where and how
filter-door = Who helps you
filter-taal = Languages spoken
filter-wachttijd = Waiting time
filter-indicatie-uitleg = An indicatie is a decision that you may get help, for example from the municipality.

## Als het nu niet meer gaat
hulp-nu-kop = Is it too much right now? You do not have to do this alone.
hulp-nu-kop-jong = Can’t take it anymore? You do not have to do this alone.
hulp-jong-112 = Is there danger now? Call at once.
hulp-jong-113 = Are you thinking of death? Or are you afraid that somebody else is? Talk about it. You do not have to say your name.
hulp-jong-veilig-thuis = Is it not safe at home? Here they think along with you.
hulp-jong-luisterlijn = Would you just like to talk for a while? Somebody listens to you here. You do not have to say your name.
hulp-jong-huisartsenpost = Can it not wait? Call your family doctor (huisarts). In the evening and at the weekend you hear the number of the emergency doctor there.
hulp-nu-typen = Would you rather type?

## Eén aanbod
aanbod-van = By
aanbod-lang-niet = { $maanden ->
    [one] We have not checked this for 1 month.
   *[other] We have not checked this for { $maanden } months.
}
aanbod-even-niet = We have not checked this for a while.
aanbod-bel-eerst = Please call first.
aanbod-vraag-eerst = Ask first whether it is still right.
aanbod-kort = In short
aanbod-niet-gebeld = We have not called to check this yet.
aanbod-gecontroleerd = Checked on { $dag }.
aanbod-gecontroleerd-door = Checked on { $dag } by { $wie }.
aanbod-veranderd = This text was last changed on { $dag }.
aanbod-bron = Source:
aanbod-openbare-lijst = a public list at
aanbod-klopt = Is something not right?
aanbod-laat-weten = Let us know
aanbod-op-internet = This page on the internet:
aanbod-deel-mail = Share by e-mail
aanbod-deel-whatsapp = Share on WhatsApp
aanbod-print = Print
aanbod-kopieer = Copy the address
aanbod-gekopieerd = Address copied
aanbod-lijkt = Similar help
aanbod-vergelijk = Compare these side by side

## Wat men van aanbod weten moet
feiten-kosten = Costs
feiten-kosten-zin = costs
feiten-betaalt-zin = who pays
feiten-indicatie-zin = whether you need an official decision (indicatie)
feiten-niet-bekend = Not known
feiten-nog-niet-bekend = Not known yet
feiten-vraag-bellen = Ask when you call.
feiten-vraag-aan = Ask { $aanbieder }.
feiten-op = (on { $dag })
feiten-alle-mantelzorgers = All carers
feiten-waar = Where
feiten-wijk = Neighbourhood:
feiten-inwoners = For people living in
feiten-heel-nederland = The whole of the Netherlands
feiten-hoe = How
feiten-door = By whom
feiten-talen = Languages
feiten-keurmerk = Quality mark
feiten-tot-en-met = Can be used until
feiten-meer = More about this

## Contact met een aanbieder
contact-kop = Get in touch
contact-telefoon = Telephone:
contact-mail = E-mail:
contact-website = Website:
contact-geen-nummer = We have no phone number for this offer.
contact-onzeker = We are not sure that this number is right.
contact-hulp-nodig = Do you need help? Call { $steunpunt }.
contact-aanmelden = How to apply
contact-wanneer = When

## Een lijst, van uzelf of van een ander
lijst-kop = List of help
lijst-niets-meer = What was on this list is no longer on the site.
lijst-leeg = Your list is still empty.
lijst-leeg-uitleg = Do you see help that suits you? Press ‘Save’. You will find it here again.
lijst-bekeken = We do not keep who looks at this list.
lijst-eigen = Only this browser remembers your list and your notes. You need no account. Your notes do not go along when you share the list.
lijst-ander = Do you want to save this help? Put it on your own list. What is already on your list stays there.
lijst-voeg-toe = Add to my list
lijst-adres = This browser does not remember your list: save the address of this page as a bookmark.
lijst-adres-leeg = This browser does not remember your list: your list will be in the address of this page.
lijst-niet-heel = You have no internet now. That is why you do not see your whole list.
lijst-gekopieerd = Copied
lijst-kopieer = Copy the link
lijst-deel = Share
lijst-delen = Print or share this list
lijst-gestopt = This help has stopped.
lijst-in-de-plaats = This came in its place:
lijst-andere-hulp = Find other help
lijst-omhoog = Up
lijst-omlaag = Down
lijst-haal-weg = Remove
lijst-notitie = Your note (stays in this browser)
lijst-notitie-niet = Your note was not saved. Perhaps your browser is full.
lijst-wis = Clear all
lijst-eraf = Taken off your list.
lijst-gewist = Your list was cleared.
lijst-zet-terug = Put back
lijst-weg = { $aantal ->
    [one] 1 offer from this list is no longer on the site.
   *[other] { $aantal } offers from this list are no longer on the site.
}
lijst-te-lang = { $aantal ->
    [one] This list is longer than we can show: you see the first { $eerste }. There is 1 more.
   *[other] This list is longer than we can show: you see the first { $eerste }. There are { $aantal } more.
}
lijst-op-internet = This list on the internet:
lijst-mail-meer = { $aantal ->
    [one] And 1 more.
   *[other] And { $aantal } more.
}
lijst-toestel-kop = Open this list on another device
lijst-toestel = Point the camera of that device at the square. Or type this address there:
lijst-zoek-kop = Find something else for this list
lijst-zoek-uitleg = Do you see something that suits you? Press ‘Save’. Then it is on your list.
lijst-zoek-niets = We found nothing. Try other words.
lijst-zoek-alles = See everything we found
lijst-bekijk = See your list
lijst-vol = Your list is full. Take something off first.

## Aanbod naast elkaar
vergelijk-kop = Compare help
vergelijk-geen = Here you can see two to { $meeste } offers of help side by side.
vergelijk-zoek-eerst = First find help
vergelijk-kies = Then tick two or more results. Press ‘Compare what you tick’.
vergelijk-een = You now see one.
vergelijk-zoek-nog = Find another one
vergelijk-te-veel = There is room for { $meeste } side by side. You see the first { $meeste }.
vergelijk-gestopt = ‘{ $titel }’ has stopped.
vergelijk-in-de-plaats = ‘{ $titel }’ came in its place.
vergelijk-dat = Compare that one
vergelijk-onbekend = There is no offer with the code ‘{ $code }’.
vergelijk-naast-elkaar = Side by side
vergelijk-vraag = Question
vergelijk-haal-weg = Remove
vergelijk-verschilt = different
vergelijk-gelijk = the same
vergelijk-wat = What it is
vergelijk-iedereen = Everybody
vergelijk-alle = All
vergelijk-adres = Address
vergelijk-contact = Contact
vergelijk-gecontroleerd = Checked
vergelijk-knop = Compare what you tick
vergelijk-bijeenkomst = Next meeting
vergelijk-alleen-anders = Show only what is different
vergelijk-terug = Back to your list

## Suggesties onder het zoekveld
suggestie-soort = kind of help
suggestie-aandoening = illness or disability
suggestie-voor-u = help for you
suggestie-aanbod = offer of help
suggestie-aanbod-keer = { $aantal } offers of help
suggestie-aanbieder = organisation

## Begin
home-titel = Help for people who care for someone
home-omschrijving = Do you care for someone? Find help for yourself: time off, someone to talk to, help at home, advice and money.
home-kop = Do you care for someone? Find help for yourself here.
home-uitleg = You do not have to tell us anything about yourself.
home-niet-meer = I can’t cope anymore
home-niet-alleen = You are not the only one, and you do not have to solve it alone. Call { $steunpunt }.
home-balans = Ten questions: how are you doing?
home-zorg = Or start with the person you care for
home-zorg-voor = I care for
home-zorg-met = with
home-zorg-kies = Choose (may be empty)
home-zorg-knop = Find help
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

## Wat u het eerst kiest
keuze-kop = Start here
keuze-kop-jong = Where would you like to start?
keuze-talen = Read this site in your language:
keuze-afdrukken = Print this page
keuze-balans = Is it getting too much? See how you are doing with ten questions
keuze-jong-praten = I want to talk to somebody
keuze-jong-online = Rather online than by phone
keuze-jong-anderen = Others who go through this too
keuze-jong-leuk = Do something fun for a while
keuze-jong-school = They don’t know about it at school
keuze-jong-verslaving = My father or mother drinks too much
keuze-jong-op = I can’t take it anymore
keuze-ouder-bellen = Call somebody who listens
keuze-ouder-oppas = Somebody to stay with them at home
keuze-ouder-boodschappen = Help with shopping
keuze-ouder-vervoer = Transport to the hospital
keuze-ouder-papieren = Help with paperwork
keuze-ouder-gezelschap = Company
keuze-werk-verlof = Time off from my work
keuze-werk-baas = Talking to my boss
keuze-werk-makelaar = Somebody who does the arranging
keuze-werk-opvang = Day care while I work
keuze-werk-huishouden = Help in the household
keuze-land-taal = Help in my own language
keuze-land-cultuur = Caring in our culture
keuze-land-groep = A group with other carers
keuze-land-consulent = Somebody who thinks along with me
keuze-land-formulieren = Help with forms
keuze-partner-nacht = A night’s sleep
keuze-partner-oppas = Somebody to stay with them at home
keuze-partner-wassen = Help with washing and dressing
keuze-partner-anderen = Talking to people who go through this too
keuze-partner-alleen = I feel lonely
keuze-vader-boodschappen = Help with shopping
keuze-vader-dag = Somewhere to go during the day
keuze-vader-vervoer = Transport to the hospital
keuze-vader-regelen = Somebody who does the arranging
keuze-vader-gezelschap = Company for my parent
keuze-kind-logeren = A weekend away from home
keuze-kind-vakantie = On holiday
keuze-kind-geld = Money and allowances
keuze-kind-anderen = Talking to people who go through this too
keuze-kind-meedenken = Help with arranging care
keuze-ander-maatje = A buddy for the other person
keuze-ander-klussen = Odd jobs in house and garden
keuze-ander-oppas = Somebody to stay with them
keuze-ander-meedenken = Somebody who thinks along with me

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
aandoening-kwetsbaar-op-leeftijd-uitleg = Is your father, mother or partner growing old, and does not everything go well anymore? There is help with shopping, odd jobs, meals and transport. The person can also join a group during the day.
aandoening-ongeneeslijk-ziek-naam = Incurable illness
aandoening-ongeneeslijk-ziek-uitleg = Will the person you care for not get better? Volunteers can keep watch at your home, also at night. Then you can sleep or go out for a while.
hulplijn-112-wanneer = Is there danger now, for you or for somebody else? Call at once.
hulplijn-113-wanneer = Are you thinking of death? Or are you afraid that somebody else is? Here you can talk about it, without saying your name.
hulplijn-kindertelefoon-wanneer = Are you under 18? Here you can talk about anything, in Dutch. You do not have to say your name.
hulplijn-veilig-thuis-wanneer = Is it not safe at home? Or are you afraid that things will go wrong, also through yourself? Here they think along with you.
hulplijn-luisterlijn-wanneer = Would you just like to talk for a while? Somebody listens to you here. You do not have to say your name.
hulplijn-huisartsenpost-wanneer = Can it not wait? Call your family doctor (huisarts). In the evening and at the weekend you hear the number of the emergency doctor there.
hulplijn-steunpunt-wanneer = Would you like to talk about how to go on? Here they listen to you.
bereikbaar-dag-en-nacht-gratis = day and night, free of charge
bereikbaar-elke-dag-van-11-tot-21-uur-gratis = every day from 11:00 to 21:00, free of charge
bereikbaar-dag-en-nacht = day and night
spreekt-nederlands = Dutch
spreekt-engels = English
spreekt-duits = German
spreekt-frans = French
spreekt-spaans = Spanish
spreekt-portugees = Portuguese
spreekt-italiaans = Italian
spreekt-turks = Turkish
spreekt-koerdisch = Kurdish
spreekt-arabisch = Arabic
spreekt-marokkaans = Moroccan Arabic
spreekt-berbers = Berber
spreekt-tamazight = Tamazight
spreekt-tigrinya = Tigrinya
spreekt-somalisch = Somali
spreekt-farsi = Farsi
spreekt-perzisch = Persian
spreekt-dari = Dari
spreekt-pools = Polish
spreekt-roemeens = Romanian
spreekt-bulgaars = Bulgarian
spreekt-oekraiens = Ukrainian
spreekt-russisch = Russian
spreekt-papiaments = Papiamento
spreekt-sranantongo = Sranan Tongo
spreekt-hindi = Hindi
spreekt-urdu = Urdu
spreekt-chinees = Chinese
spreekt-vietnamees = Vietnamese
spreekt-indonesisch = Indonesian
spreekt-fries = Frisian
spreekt-gebarentaal = Sign language

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
balans-werk-nee = No, not anymore
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
balans-ziekte = Which illness or disability does the person you care for have? You may leave this empty.
balans-terug = Back
balans-verder = Next
balans-uitkomst = See the outcome
balans-bewaren = We do not keep your answers. They are only on this page. The button ‘See the outcome’ sends them to our site once. It looks for help that fits and forgets them again.
balans-mislukt = The site does not answer. Do you have internet? Your answers are still here. You can still call.
balans-bron-kop = Where do these questions come from?
balans-bron = We wrote the questions ourselves. They are about what research and carers often call heavy. That is many hours, the nights, being on your own, your health, work, money and worries. And they are about what gives you strength.
balans-bron-hulp = Which help fits when comes from an overview by Frieslab and Vilans (2012).
balans-geen-test = This is not a test and not a diagnosis. You know best how you are doing.
balans-goed = It is going well
balans-goed-uitleg = You can manage the caring well now. Good! Know where to find help, in case that changes.
balans-goed-zwaar = Much is going well, and this can be lighter
balans-goed-zwaar-uitleg = You are managing well now. There is help for what weighs heavily.
balans-goed-bel = Save this number in your phone, for later.
balans-goed-doe = Do something nice for yourself this week.
balans-redt-het = You manage, and a little help would be nice
balans-redt-het-uitleg = Don’t wait until it gets too much. With some help you can keep going longer.
balans-redt-het-bel = Give them a call and ask what there is for you.
balans-redt-het-doe = Ask one other person to take over one thing.
balans-veel = You carry a lot. It may be lighter
balans-veel-uitleg = You already do so much. Let somebody else take something over. That is quite normal.
balans-veel-bel = Call as soon as you can and tell them how hard it is.
balans-veel-doe = Ask somebody for help today: an evening, a night or the shopping.
balans-te-zwaar = This is too heavy to carry alone
balans-te-zwaar-uitleg = It is not your fault. Let somebody think along with you today.
balans-te-zwaar-bel = Call as soon as you can and say that you can’t go on.
balans-te-zwaar-doe = Call your doctor (huisarts) too. The doctor is there for you as well.
balans-voorlopig =
    { $aantal ->
        [one] This is a first idea: you gave 1 answer. With more answers the help fits better.
       *[other] This is a first idea: you gave { $aantal } answers. With more answers the help fits better.
    }
balans-zwaar = This is heavy for you now:
balans-zwaar-kies = Choose one to see help for it.
balans-vandaag = Start with this
balans-meer = More of this help
balans-ook = This may help too
balans-afdrukken = Print this
balans-veranderen = Change your answers
balans-opnieuw = Start again
balans-antwoorden = Your answers
balans-leeg-kop = You have not filled in anything yet
balans-leeg = That is all right. Choose an answer to one question or more, and we will look for help that fits.
balans-leeg-bel = Or just call:
balans-naar-vragen = Back to the questions
balans-alle-hulp = See all help

## Zonder internet
zonder-internet-kop = You have no internet now
zonder-internet-uitleg = You cannot see this page now. You can still call.
zonder-internet-opnieuw = Try again
zonder-internet-bewaard = What you can read now

## Contact
contact-omschrijving = Call, e-mail or send a WhatsApp message to the support centre. With opening hours, and whom you can call when it is closed.
contact-uitleg = Do you care for someone? Here they listen to you and think along with you.
contact-bellen = Call
contact-whatsapp = WhatsApp
contact-mailen = E-mail
contact-site = Website
contact-openingstijden = Opening hours
contact-dicht = closed
contact-dagen-dicht = The support centre is closed on these days:
contact-buiten = Is the support centre closed?
contact-wacht = Can it wait? Then call when the support centre is open again.
contact-wacht-mail = Or send an e-mail. Put your number in it, so they can call you.
contact-nu-bellen = Below you see whom you can call now.
contact-geen = This site has no number of its own.
contact-nu-open = Open now
contact-nu-open-tot = Open now until #
contact-nu-gesloten = Closed now
contact-weer-open = Closed now. Open again: #
contact-nu-doen = What you can do now

## Bel mij terug
bellen-kop = Call me back
bellen-omschrijving = Leave your number. The support centre will call you.
bellen-titel-fout = Not sent yet: call me back
bellen-uitleg = Do you care for someone, and would you like to talk or ask something? { $steunpunt } will call you.
bellen-bewaart-niets = We e-mail what you fill in to the support centre. This site does not keep it.
bellen-niet-verstuurd = Your request has not been sent yet.
bellen-naam = What may they call you?
bellen-naam-uitleg = A first name is enough.
bellen-telefoon = On which number may they call you?
bellen-wanneer = When does it suit you?
bellen-wanneer-uitleg = The support centre will see what is possible.
bellen-wanneer-altijd = It does not matter
bellen-wanneer-ochtend = In the morning
bellen-wanneer-middag = In the afternoon
bellen-wanneer-avond = In the evening
bellen-taal = In which language would you like to talk?
bellen-bericht = Would you like to add something?
bellen-bericht-uitleg = One sentence is enough. Write nothing about illness: you can tell that on the phone.
bellen-mis-naam = Fill in a name. A first name is enough.
bellen-mis-telefoon = Fill in a telephone number.
bellen-fout-telefoon = This number is not right. Write it like 06 12 34 56 78.
bellen-te-lang =
    { $letters ->
        [one] This is 1 letter too long. Make it shorter.
       *[other] This is { $letters } letters too long. Make it shorter.
    }
bellen-mislukt = It could not be sent now. What you filled in is still here below. Try again later, or call.
bellen-te-veel = Very many requests are coming in now. Yours has not been sent yet. Try again in an hour, or call.
bellen-geen = You cannot ask here for somebody to call you. You can call yourself.
bellen-bedankt = Thank you
bellen-bedankt-verstuurd = Your request has been sent to the support centre.
bellen-bedankt-wanneer = They will call you within two working days.
bellen-bedankt-niets = Have you still heard nothing by then?
bellen-bedankt-nu = Can you not wait that long?
bellen-bedankt-wie = See whom you can call now

## Ik ken een mantelzorger
ander-kop = I know a carer
ander-omschrijving = Do you know someone who cares for another person? Ask the support centre to call.
ander-titel-fout = Not sent yet: I know a carer
ander-uitleg = Do you know someone who cares for another person? The support centre will call and think along. Ask the person first.
ander-mantelzorger = The carer
ander-naam = What is the carer’s name?
ander-telefoon = On which number may they call?
ander-wanneer = When does it suit the carer?
ander-taal = In which language would the carer like to talk?
ander-u = About you
ander-uw-naam = Your name
ander-uw-naam-uitleg = The support centre says who asked.
ander-wie = How do you know the carer?
ander-wie-familie = Family
ander-wie-bekende = Friend, neighbour or colleague
ander-wie-werk = Through my work
ander-bericht-uitleg = One sentence is enough. Write nothing about illness. The carer can tell that personally.
ander-akkoord = The carer knows about this and agrees.
ander-mis-uw-naam = Fill in your own name.
ander-mis-wie = Choose how you know the carer.
ander-mis-akkoord = Ask the carer first. Then tick that it is all right.
ander-bedankt-wanneer = They will call the carer within two working days.
ander-bedankt-niets = You will not get a message yourself. Would you like to ask something too?

## Over deze site
over-titel = About this site
over-omschrijving = What this guide to help is, who keeps it up to date and where the information comes from.
over-wat = { $naam } is a guide to help for carers. Carers are people who look after somebody close to them. For example their partner, parent, child, friend or neighbour.
over-aantal =
    You can now find { $aantal ->
        [one] 1 kind of help
       *[other] { $aantal } kinds of help
    } here from { $organisaties ->
        [one] 1 organisation.
       *[other] { $organisaties } organisations.
    }
over-niets = You do not have to sign in. You do not have to tell us anything about yourself.
over-voorbeeld-kop = This is an example
over-voorbeeld = The help on this site is an example, with real organisations. The information comes from public websites. It may be out of date. The source is shown with each kind of help. Look there, or call before you go out.
over-wie-kop = Who keeps the site up to date?
over-van = This site belongs to:
over-controle = With each kind of help you see whether somebody has called to check it, and when. You also see when the text was changed. That is not the same. A text may have been changed yesterday, while nobody has called to check for a long time.
over-fout-kop = Is something wrong? Is something missing?
over-fout = Then we will correct it.
over-bellen-kop = Would you rather speak to somebody?
over-volgorde-kop = What comes first?
over-volgorde = What fits your words and choices best comes first. Do you fill in a place? Then help nearby comes first. Nobody can pay to be higher in the list.
over-bronnen-kop = Where does everything come from?
over-bronnen-hulp = With all help it says where the information comes from.
over-bronnen-soorten = We divide help into eight kinds: the basic functions. These come from Mezzo (now MantelzorgNL) and the Dutch ministry of health (VWS). They date from 2009.
over-bronnen-plaatsen = Where places are is derived from { $geonames } and from Statistics Netherlands (CBS), through { $opendatasoft }. Both are under the licence { $licentie }.
over-programma-kop = The software
over-programma = This site runs on Mantelkaart. That is free software. Every municipality may use and change it. It is under the licence { $licentie }.
over-meer-kop = Read more
over-meer-privacy = What we know about you
over-meer-toegankelijk = Can everybody use the site?

## Privacy
privacy-titel = Privacy
privacy-omschrijving = We do not know who you are. We do not follow you, and we do not know who searches for what.
privacy-kop = Privacy: we do not know who you are
privacy-inleiding = What you search for here may say something about your health. Or about the health of the person you care for.
privacy-inleiding-geteld = That is why we do not know who searches for what.
privacy-inleiding-niet-geteld = That is why we do not keep it.
privacy-niet-kop = What we do not do
privacy-niet-cookies = We set one cookie, and only if you choose a language. Your device then remembers that language for a year. There is nothing else in it. If you choose Dutch again, it is gone.
privacy-niet-volgen = We do not follow you. No other company watches to measure what you do. There are no advertisements. There are no social media buttons that watch you.
privacy-niet-wie = We do not keep who searches for what.
privacy-niet-wat = We do not keep what you search for.
privacy-niet-elders = This site loads nothing from other sites. Fonts and pictures are our own too.
privacy-niet-account = You do not need an account.
privacy-wel-kop = What we do see
privacy-wel-adres = When you open a page, your device sends a request to our computer. An internet address (IP address) always comes with it. Without that address the answer cannot reach you. The site does not write that address down.
privacy-wel-logboek = Our log only says at what time a page was asked for, and which page. And whether it worked, and how long it took. Your search words, the place you chose and your internet address are not in it.
privacy-wel-typen = When you type in the search field, those letters already go to our computer. That is how we show what you may mean. They only go to this site. We do not keep them.
privacy-wel-scherm = Your search words do appear in the web address at the top of your own screen. So you can save or share a search. Your own device may remember that address. Do you use a computer together with others? Then clear the history afterwards, or use a private window.
privacy-toestel-kop = What your device keeps
privacy-toestel-uitleg = Your browser keeps the last 60 pages that you read here. You can read them again without internet. We do not see those pages.
privacy-toestel-zoeken = What you searched for is not kept with them.
privacy-toestel-wissen = Does somebody else use your device? Then delete the pages. You can also do this in the settings of your browser.
privacy-toestel-knop = Delete the saved pages
privacy-toestel-gewist = The pages have been deleted.
privacy-balans-kop = The questions in ‘How are you doing?’
privacy-balans = Your answers are only on your own screen. If you press ‘See the outcome’, they go to our site once. It looks for help that fits and forgets them again. We do not keep them. They are not in the address of the page and not in our log.
privacy-lijst-kop = Your own list
privacy-lijst = Only your own browser keeps your list and what you write with it. Do you open the list? Then your browser asks us for that help. We do not write down which help that is. We never get your notes.
privacy-lijst-delen = Do you share the list? Then the address says which help is on it. What you wrote does not go with it. With ‘Clear all’ on the list you take everything away.
privacy-agenda-kop = When you follow the calendar
privacy-agenda = Do you follow our calendar on your phone or computer? Then your own calendar program asks us for it again and again. What you chose, such as your place, is in that address. We do not write it down. Your device does keep the address, and perhaps the company of your calendar does too.
privacy-melden-kop = When you report that something is wrong
privacy-melden = Then we keep what you chose and wrote, which help it is about, and the day. Not who you are, and not your internet address. So please write nothing about yourself or about anybody’s health.
privacy-melden-veel = Sometimes one computer sends very many reports. To notice that, we keep a code for one hour. That code is made with your internet address. We do not write it down anywhere.
privacy-bellen-kop = When you ask the support centre to call
privacy-bellen = We e-mail your request to the support centre. The site does not keep it. You can ask the support centre what they do with it.
privacy-bellen-dubbel = Sometimes somebody presses the button twice. To notice that, we keep a code for one day. Your name and number are not in it.
privacy-tellen-kop = What we count
privacy-tellen-waarom = We want to know which help people look for and do not find. That is why we count three things a day:
privacy-tellen-gevraagd = how often something was searched for
privacy-tellen-niets = how often we then found nothing
privacy-tellen-gekozen = how often somebody then chose a result
privacy-tellen-alleen = We only count the words in the search field. With them we keep the day, and nothing else. Not who you are, not your internet address, not what time it was. Not the place you filled in or what you ticked. And not what else you searched for or chose.
privacy-tellen-woorden = We only keep the words:
privacy-tellen-bekend = if we know all the words, such as ‘oppas’ or the name of a place
privacy-tellen-vijf = or if the same question was asked five times on one day. Until then the computer counts with a code that does not contain the words. We do not write that code down anywhere. After that day it is gone.
privacy-tellen-nooit = Is there something in it that may be about a person? Then we never keep the words. That means a name, a telephone number or another long number. Or a date of birth, an e-mail address or a home address. Then we only count that there was a question.
privacy-tellen-liever = A computer does not recognise everything. So please do not type names and numbers in the search field.
privacy-tellen-wissen = After 400 days we delete these counts.
privacy-tellen-bekeken = We also count how often a page with help was opened in a month. With it we keep only the month, and nothing about you.
privacy-tellen-posters = Do you come here through one of our posters or leaflets? Then we count one visit for that poster on that day. If you come more often, we count more often: we do not know who you are.
privacy-overdracht-kop = When the Wmo desk hands you over
privacy-overdracht = Do you ask the Wmo desk for help? Then the desk may ask you whether an organisation may contact you. Only if you agree, we keep what you want to share. For example your name and telephone number. We store it encrypted. The desk and that organisation can read it, and nobody else. It is not in any e-mail.
privacy-overdracht-wissen = Are you in contact, or is it called off? Then the desk closes it. Thirty days later everything is deleted. We only count that somebody was handed over, and how it ended. Have you changed your mind? Tell the desk. Then we delete it at once.
privacy-links-kop = When you click further
privacy-links = Do you click on an organisation’s website? Then that site does not see from which page you come. So it does not see what you searched for either. That site has its own rules.
privacy-links-delen = Do you share a page by WhatsApp or e-mail? Then you choose who gets it. We do not notice that. WhatsApp and your e-mail company have their own rules.
privacy-organisaties-kop = Information about organisations
privacy-organisaties = We sometimes e-mail organisations to ask whether their help is still correct. Then we keep which address we wrote to and what the answer was.
privacy-organisaties-naam = With some help you see the name, telephone number or e-mail address of somebody who works there. Is your name here and would you rather not have that?
privacy-wie-kop = Who is responsible?
privacy-wie = Responsible for this site:
privacy-vraag = Do you have a question or complaint about privacy?
privacy-klacht = Can we not solve it together? Then you can complain to the Dutch data protection authority ({ $autoriteit }).

## Toegankelijkheid
toegankelijk-titel = Accessibility
toegankelijk-omschrijving = Can everybody use this site? What we have tested, and where to report a problem.
toegankelijk-kop = Accessibility
toegankelijk-iedereen = Everybody should be able to use this site. Also if you see or hear badly, or cannot use a mouse. Also if you are tired or find reading hard.
toegankelijk-verklaring = This is the accessibility statement of { $naam }. It follows the model of the Dutch government.
toegankelijk-status-kop = Status: C, first measures taken
toegankelijk-status-norm = We want to meet the standard EN 301 549 and WCAG 2.2, levels A and AA. We have tested a part of the site ourselves. No outside organisation has tested it yet.
toegankelijk-status-c = So we cannot say that the site meets everything. That is why we choose status C. This is our own judgement. It is not a quality mark.
toegankelijk-onderzoek-kop = What was tested, and how?
toegankelijk-onderzoek-axe = With the program axe, in the browser Chromium. It checks the rules of WCAG 2.0, 2.1 and 2.2, levels A and AA. We did that with light and dark colours, and with the colours of the device. Also from right to left, and with and without script. A program does not find every mistake.
toegankelijk-onderzoek-smal = On a narrow screen of 320 pixels. Nothing disappears to the side. That is still so with letters twice as large (200 per cent).
toegankelijk-onderzoek-toetsen = With only the keyboard: skipping to the content, searching and choosing. Also the suggestions under the search field. On the home page and in the results you always see where you are.
toegankelijk-onderzoek-script = Without script: searching, choosing, going back and finding a telephone number.
toegankelijk-onderzoek-papier = On paper: help fits on one A4 sheet.
toegankelijk-gedaan-kop = What have we done?
toegankelijk-gedaan-taal = The fixed texts on the site are in plain Dutch, at level B1.
toegankelijk-gedaan-talen = Those texts are there in more languages. You choose your language at the top of each page.
toegankelijk-gedaan-letters = The letters are large and easy to see. The buttons are large too.
toegankelijk-gedaan-kleuren = Do you want dark colours, or little movement? Set this on your device. The site will follow.
toegankelijk-gedaan-telefoon = There is a telephone number on every page, if you would rather call.
toegankelijk-niet-kop = What is not yet good, or not yet tested?
toegankelijk-niet-mensen = The site has not yet been tested with people who use a screen reader or their voice.
toegankelijk-niet-bureau = No outside organisation has tested the site yet.
toegankelijk-niet-teksten = The explanation of help comes from organisations. Not every text is at level B1.
toegankelijk-niet-talen = The explanation of help is only in Dutch. That is also so if you choose another language. Searching works best with Dutch words.
toegankelijk-niet-anderen = Links go to websites of others. We do not know whether everybody can use those.
toegankelijk-melden-kop = Is something not working for you?
toegankelijk-melden = Tell us on which page it was and what you wanted to do. Within five working days you will hear that we have your message. Within three weeks you will hear what we will do. We are happy to give you the information in another way, for example by telephone.
toegankelijk-klacht-kop = Are you not satisfied with our answer?
toegankelijk-klacht = Or did you hear nothing for too long? Then send us a complaint. Does that not help? With a government site you can then go to the national ombudsman ({ $ombudsman }).
toegankelijk-wie-kop = Whose statement is this?
toegankelijk-wie = Responsible for the site and for this statement:
toegankelijk-datum = We last checked this text on 22 November 2026.

## Een melding
melding-terug = Back to { $titel }
melding-kop = Is something wrong?
melding-titel-fout = Not sent yet: is something wrong?
melding-vertel = Tell us what is wrong with ‘{ $titel }’. We will check it.
melding-niet-verstuurd = Your report has not been sent yet.
melding-soort = What is wrong?
melding-soort-telefoon = The telephone number or e-mail address is wrong
melding-soort-website = The website does not work
melding-soort-gestopt = This help is no longer there
melding-soort-tekst = The explanation, the costs or the times are wrong
melding-soort-anders = Something else
melding-tekst = What should it be?
melding-tekst-uitleg = You do not have to fill this in. Write in Dutch if you can. Write nothing about yourself or about anybody’s health. We do not ask your name and cannot answer you.
melding-laat-leeg = Leave this empty
melding-knop = Send
melding-bedankt = Thank you
melding-verstuurd = Your report about ‘{ $titel }’ has been sent. We will look at it and change the text if that is needed.
melding-geen-antwoord = We do not know who you are. That is why you will not get an answer.
melding-zelf-hulp = Do you need help yourself?
melding-te-veel = Very many reports are coming in now. Your report has not been sent yet. Try again in an hour, or call.
melding-kies = Choose what is wrong.
melding-schrijf = Write in a few words what is wrong.
melding-te-lang =
    { $letters ->
        [one] Your text is 1 letter too long. Make it shorter.
       *[other] Your text is { $letters } letters too long. Make it shorter.
    }

## Aanbieders
aanbieders-titel = All organisations from A to Z
aanbieders-omschrijving = Organisations that help carers, from A to Z. You can see what they do.
aanbieders-kop = All organisations
aanbieders-aantal =
    { $aantal ->
        [one] 1 organisation helps carers.
       *[other] { $aantal } organisations help carers.
    }
aanbieders-kies = Choose a name to see what they do.
aanbieders-geen = There are no organisations here yet.
aanbieders-letters = Letters
aanbieder-omschrijving = The help for carers from { $naam }.
aanbieder-aantal =
    { $aantal ->
        [one] This organisation offers 1 kind of help.
       *[other] This organisation offers { $aantal } kinds of help.
    }
aanbieder-verder = And also

## Schrijf ons
schrijf-ons-mail = Send an e-mail to { $adres }.
schrijf-ons-zomaar = Let us know.
schrijf-ons-voorbeeld = This is an example. There is no address yet where you can write to us. Is something wrong with the help shown? Report it at the bottom of its page.

## Op een andere site
inbedden-hulp = Help for people who care for someone
inbedden-nederlands = Please search with Dutch words.
inbedden-meer = More help on { $site }
inbedden-los-kop = This is meant for another website
inbedden-los-sites = It may be shown on { $sites }.
inbedden-los-anders = Any other website shows nothing here.
inbedden-los-nergens = It may not be shown on any website now. So every website shows nothing here.
inbedden-los-kleuren = The chosen colours are hard to read. That is why you see our own colours.

## Dagen en uren
dag-maandag = Monday
dag-dinsdag = Tuesday
dag-woensdag = Wednesday
dag-donderdag = Thursday
dag-vrijdag = Friday
dag-zaterdag = Saturday
dag-zondag = Sunday
maand-januari = January
maand-februari = February
maand-maart = March
maand-april = April
maand-mei = May
maand-juni = June
maand-juli = July
maand-augustus = August
maand-september = September
maand-oktober = October
maand-november = November
maand-december = December
datum-dag = { $dag } { $nummer } { $maand }
uur-teken = :
uur-van-tot = { $begin } to { $eind }
uur-vanaf = { $begin }

## Agenda
agenda-titel = Calendar: where you meet others
agenda-kop = Meet others
agenda-uitleg = Here you find meetings for people who care for someone.
agenda-straal = How far away?
agenda-km = up to { $km } km
agenda-soort = What are you looking for?
agenda-ziekte = Illness or disability
agenda-alles = Everything
agenda-toon = Show meetings
agenda-weken = Weeks
agenda-twee-weken = This week and next week
agenda-week-van = Week of { $dag }
agenda-vorige = Previous week
agenda-volgende = Next week
agenda-later = Later
agenda-vandaag = Today
agenda-morgen = Tomorrow
agenda-aantal = { $aantal ->
    [one] 1 meeting
   *[other] { $aantal } meetings
}
agenda-bij = near { $plaats }
agenda-bel-eerst = Going for the first time? Call to check that it is on.
agenda-leeg = There are no meetings in the calendar yet.
agenda-week-leeg = There is nothing this week.
agenda-twee-weken-leeg = There is nothing this week or next week.
agenda-eerste-daarna = The first one after that:
agenda-alles-zien = See all meetings
agenda-andere-hulp = See other help near { $plaats }
agenda-alle-plaatsen = You now see all places.
agenda-keuze-onbekend = We do not know one of the choices in the address. It does not count.
agenda-afstand = { $km } km
agenda-binnenlopen = You can just walk in
agenda-aanmelden = Sign up first
agenda-bel = Call
agenda-bladen = More of this week
agenda-eerder = Earlier meetings
agenda-meer = More meetings
agenda-eigen-kop = In your own calendar
agenda-eigen-uitleg = Do you follow this calendar on your phone? Then new meetings appear by themselves.
agenda-eigen-let-op = Your phone then keeps what you chose here.
agenda-volg = Follow this calendar
agenda-ophalen = Add to your calendar once
agenda-print = Print

## Bijeenkomsten van één aanbod
bijeenkomsten-kop = Next meetings
bijeenkomsten-voorbij = There are no new dates now. Call to ask.
bijeenkomsten-bewaar = Add to your calendar
bijeenkomsten-agenda = More meetings

## Posters en folders
poster-jong-vraag = Is someone at home ill? You matter too.
poster-jong-uitleg = You help out, or you worry. Talk to someone who knows what that is like. There are fun things to do as well.
poster-ouder-vraag = Do you care for someone? And is it getting hard?
poster-ouder-uitleg = You may get help too, close to home. Feel free to call. There is someone who listens.
poster-werkend-vraag = Do you work? And do you care for someone as well?
poster-werkend-uitleg = You can sometimes get time off work. There are also people who take over tasks from you.
poster-migratieachtergrond-vraag = Do you care for your father, your mother or someone else in the family?
poster-migratieachtergrond-uitleg = You do it with love. Still, you may ask for help too. You will find help that suits your family.
poster-plaats = Help in and around { $plaats }
poster-bel = Call { $steunpunt }
poster-scan = Scan the code with your phone, or go to:
poster-scan-jong = Scan the code with your phone, or go to:
poster-anoniem = You need no account. Nobody knows who you are.
poster-anoniem-jong = You need no account. Nobody knows who you are.
poster-hulp = This help is available
poster-keuze = Are you looking for this?
poster-keuze-jong = Are you looking for this?
