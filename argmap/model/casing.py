"""Whether a sentence may go on in small letters within another: only when its first word is surely no name."""

import re
from collections.abc import Iterable
from functools import cache

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_INSIDE = re.compile(r"(?<=[\w,;)”\"] )[^\W\d_][\w’'-]*")

_ENGLISH = """
a about above according across after again against all almost along already also although always among an and another
any anybody anyone anything around as at because before behind being below beside besides between beyond both but by
certain compared considering contrary despite different during each earlier either enough even every everybody everyone
everything except few fewer first five following for four from further given half having he hence her here high higher
his how however if in inside instead into it its just large larger last later least less like little long longer low
lower many merely more moreover most much my near nearly neither never new no nobody none nor not nothing now of off
often old on once one only or other others otherwise our out outside over own part past people per perhaps plenty quite
rather recent second seldom seven several she short shorter similar since six small smaller so some somebody someone
something sometimes soon still such ten than that the their then there therefore these they third this those though
three through throughout thus to today together too toward towards two under unless unlike until up upon usually very
we what whatever when whenever where wherever whether which while who whoever whose why with within without yet you
your eight nine twenty thirty forty fifty hundred thousands millions majorities minorities
"""
_GERMAN = """
aber alle allein allem allen aller alles als also am an ander andere anderen anderer anders auch auf aus bei beide
beiden beim bereits bevor bis bisher da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus
darin darum das dass davon davor dazu dein dem den denn dennoch der deren des deshalb dessen dicht die dies diese diesem
diesen dieser dieses doch dort drei durch ein eine einem einen einer eines einige einigen erst erste ersten es etwa
etwas euch fast fehlt fünf für ganz gegen genug gerade heute hier hinter ich ihm ihn ihr ihre ihrem ihren ihrer im immer
in innerhalb ins ist jede jedem jeden jeder jedes jene kann kaum kein keine keinem keinen keiner kurz lange langsam
manche manchen mehr mehrere mein meist meiste meisten mit nach nachdem nahe neben nicht nichts nie niemand noch nun nur
ob obwohl oder oft ohne schon sechs sehr sein seine seinem seinen seiner seit selbst sich sie sieben so sobald solange
solche solchen sondern sonst statt teure trotz über um und unser unsere unserem unseren unserer unter viel viele vielen
vier vom von vor wann warum was weder wegen weil weit weitere wem wen wenig wenige weniger wenn wer wie wir wird wo
während zehn zu zum zur zwar zwei zwischen
ab allerdings anstatt anstelle aufgrund außerdem bald bekannt besser bisher damals dank derzeit entscheidend etliche
falsch ferner früher gemäß gut hingegen häufig höchstens infolge insgesamt inzwischen jedoch klar künftig laut leicht
leider mancher manchmal meistens mindestens mittlerweile nebenbei neu nötig notwendig pro richtig rund schlecht
schwer selten sicher spätestens später sämtliche teuer trotzdem umstritten ungefähr unklar unstrittig vielleicht
wichtig zudem zuerst zugleich zuletzt zunächst überall
"""
_KNOWN = {"en": frozenset(_ENGLISH.split()), "de": frozenset(_GERMAN.split())}

_COMMON = frozenset(
    """
ability abortion academic access accidents action active actual additional adults adverts advice age agricultural
agriculture aid air aircraft airlines airports alcohol algorithms alliances ancient anger animal animals annual answers
anxiety apartments archives area areas arguments armies army art artificial artillery artists asylum athletes atoms
attention audiences authorities autonomy babies bacteria banks bans basic beauty beef bees beliefs benefits bicycles big
biological birds bitter black blind blood blue boats bodies bombs bonuses books borders boredom borrowing boys brains
brave bread bridges brief bright broad broadcasters broken budgets buildings bullying buses businesses busy butter
buyers calm cameras campaigns cancer candidates cannabis capacity capital capitalism carbon care careful cars cases cash
castles cats cattle caution cells censorship chance changes charges charities cheap cheese chemical chemicals chemistry
chess chickens chief children chips choices churches cinemas circumstances cities citizens civil civilians claims
classes clean cleaners clear clever clients climate close closed clothes clubs coal coasts coffee coins cold college
comfort commerce commercial commuters companies competition competitors complete complex compulsory computers concerts
concrete conditions confidence conflict congestion conscious consciousness consent consequences constant constitutions
construction consultants consumers consumption contact contemporary contracts control conventional cooperation copies
corn corporate corporations corrupt corruption costly costs councils countries couples courage courts creative
creativity creditors crime criminals crises critical crops crowds cruel cultural culture curiosity currencies current
customers customs cycling cyclists daily damage danger dangerous dark darkness data daughters daylight dead deadlines
death deaths debt decisions deep defence defendants defenders deforestation degrees delays deliveries demand democracies
democracy democratic dentists dependence deposits detailed detectives determinism developers dictators diesel diet diets
differences digital dignity diplomacy diplomats direct dirty disabled discipline discounts discussion disease dishes
distance distant distrust diversity doctors dogs double drivers drought drugs dry duties early earnings earth
earthquakes easy economists ecosystems editors education effective effects efficient efforts eggs elderly elections
electric electrical electricity electronic elephants elites emissions emotions empires employees employers employment
empty energy engineers engines enormous enterprises entertainment entire entrepreneurs environment environments equal
equality equipment errors ethical ethics ethnic events evidence evil evolution exact exams exceptions excessive exchange
exercise existence existing expenses expensive experience experienced experiments expert experts explanations exports
exposure external extinction extra extreme eyes fabric factories facts failure fair faith false fame familiar families
famine fans fares farmers farming farms fashion fast fathers fats faults fear fees female fertiliser fertilizer fiction
fields final financial fine fines fire fires firms fish fishermen flexible floods flowers flying food forecasts forests
forgiveness formal fossil freedom frequent fresh friendly friends friendship fruit fuel full functions fundamental funds
furniture future gains gambling games garbage gardens gas gasoline gender general generals generations genes genetic
genocide genuine germs gifts girls glaciers glass global goals gold good goods gossip governments grades graduates
grammar grandparents grass gratitude great green group groups growing growth guests guidelines guilt guilty guns habits
happiness hard harm hate headlines headteachers health healthy hearing heat heating heaven heavy help heroes historians
historic historical history hobbies holidays homelessness homes homework honest honesty hope horses hospital hospitals
hot hotels hours households houses housing huge human humanity humans hunger hunters hunting hydrogen hypocrisy ice
ideal ideas identical identity ignorance illegal images imagination immediate immigrants immigration important imports
impossible incentives income increased independent individual individuals industrial industries industry inequality
infants infections inflation influence information infrastructure injuries injustice ink inner innocence innocent
innovation insects inspectors institutions instruments insurance intelligence intelligent intensive intentions interest
interests internal internet intuition invaders inventions inventors investors iron irony irrigation jealousy jewellery
jobs journalists joy judges judicial juries jury justice key kids killers killing kings kitchens knowledge laboratories
ladies lakes land landlords language languages laptops lasting late laughter laws lawyers lazy lead leaders learning
leaves lectures legal legislation legislators leisure lenders lessons letters liars liberal libraries lies life light
lightning likely limited lines lions literature litter live lives loans loneliness lonely long-term loose losses loud
love low-wage lower loyalty luck luggage lunch luxury machines magazines magic mail main maintenance major malaria male
mammals man managers mandatory mankind maps marine markets marriage massive material mathematics matter mature maximum
mayors meals meaning meat mechanics medals media medical medicine meetings members men mental mercenaries merchants
mercy mere merit messages metal meteorologists methane methods mice microchips migrants mild milk minerals miners mines
minimum mining ministers ministries minor minorities miracles missiles missing mistakes mobile mobs models moderate
modern modernity monarchs monarchy money monkeys monopolies months moods moral morality morals mortality mosquitoes
mothers motion motives motorists mountains moves murder murderers muscles museums music musicians mutual narratives
narrow nationalism nations natural nature navies necessary necessity needs negative neighbors neighbourhoods neighbours
nervous net networks neutrality newcomers news newspapers night nitrogen nobility noise noon normal nuclear numbers
nurses nutrition obedience obesity objections objects obvious occasional oceans offices official officials offspring oil
older online open opinion opinions opponents opposite optimism optional order ordinary organic organisms organs original
outages outer outsiders overall overseas owners oxygen ozone pain painters paintings paper parental parents parking
parks parliaments partial particular parties partners passengers passion passive passwords patents paths patience
patients patriotism patterns pavements payments peace peasants pedestrians penalties pensions perception perfect
performance periods permanent permission permits personal persons perspectives persuasion pesticides petrol pets
philosophers philosophy phones photographs photos physical physicians physics pigs pilots pirates places plagiarism
plain planes planets plans plants plastic platforms play players pleasure poems poetry poets poison police policemen
policies politeness politicians politics polls pollutants pollution ponds poor popular porn ports positive possession
possible postmen potatoes potential poverty power powerful practical practice prayer precise predators predictions
pregnancy prejudice premises presence present presidents pressure previous prices primary prime principals principles
printers prior prisoners prisons privacy private-sector privatisation privatization privilege privileges problems
procedures processes producers production productivity products professional professionals professors profit profits
programs progress promises proof proofs propaganda proper property proponents prosecutors prosperity prostitution
protection protein protesters protests proud psychologists public publication publicity publishers publishing punishment
pupils pure purpose quality quantities questions queues quick quiet races racial racism radiation radical radio raids
rail railways rain rainfall random ransom rapid rare rates rationality raw readers reading ready real realistic reality
reasonable reasons recession recruits recycling referendums reform reforms refugees regimes regional regions regular
regulation regulations regulators rehabilitation reindeer rejection relations relative relatives relevant reliability
religion religions religious remote renewable renewables renewal rent rents repairs reports representatives reputation
research researchers residents resources respect respondents responsibility restaurants results retailers retirement
revenge revenue revenues revolutions rewards rice rich riders right rights riots rising risk risks ritual rivals rivers
roads robbers robotics robots rockets role romance roofs rough rubbish rude rules rumors rumours rural sacred safe
safety sailors salaries sales salmon salt same sanctions sand satellites satire savings saying scholars scholarships
schools science scientific scientists screens sea seas seats secondary secrecy secret secrets secure security seeds
self-defence self-driving senior seniors sensible sensors sentences separate separation serious servants servers
services severe sex sexual shame shareholders sharks sharp sheep sheer shelter shift shifts ships shoes shopkeepers
shoppers shopping shops short-term shortages sick signals significant signs silence silent silver simple sin singers
single sins sisters skills skin slavery slaves sleep slight slow smart smoking snakes snow soap social socialism society
soft software soil solar soldiers solid solidarity solutions sons soul souls sound space spare special species specific
spectators speech speed spending spies spirits sponsors sport spring stable stadiums staff standard stars start-ups
state-owned statements states statistics steady steel storage stories storms strangers strategies streets stress strict
strikes strong structure students studies stupid subject subsidies subtle suburbs success sudden suffering sufficient
sugar suicide suitable summer sunlight super supermarket supermarkets superstition supervisors suppliers supplies supply
support sure surgeons surgery surplus surveillance surveys survival survivors sustainability sweatshops swimming
sympathy systems tall tariffs tax taxation taxes taxis taxpayers tea teachers teaching team teams tears technical
technologies technology teenagers teeth telephones telescopes television temperature temperatures temples temporary
tenants tensions territory terrorism terrorists tests textbooks texts theatres theft theories thieves things thinking
thought thoughts threats tight time tiny tips tobacco tolerance toleration tools torture total touch tough tourism
tourists towns toxic toys trade traders tradition traditional traditions traffic training trains traitors trams
transparency transport transportation travel travelers travellers treasure treaties treatment trees trials tribes tricks
troops trucks true trust truth truths tuition tunnels twins typical typing uncertainty understanding unemployed
unemployment unfair uniform uniforms unions unique universal universes universities unlikely unusual upper urgency
useful users usual vaccination vaccine vaccines vague valid valuable value values vandalism vans vast vegan vegetables
vegetarian vegetarianism vegetarians vehicles victims video videos villages violence virtual virtue viruses visibility
visible vision visitors visual vital voices volcanoes voluntary volunteers voters votes voting vulnerability wages
waiters walking walls wants war warfare warm warming warnings warriors wars waste water waves weak weakness wealth
weapons weather websites weddings weekly weeks weight welfare wet whales wheat white wide wild wildlife willing wind
windows wine winter winters wisdom wise wishes witnesses wolves women wood wooden wool words work workers working
workplaces workshops world worms writers writing wrong years young younger youth zero
domestic economic parallel foreign international local military national political private public social urban
""".split()
)
_NO_NAME = re.compile(r"(?:ous|ful|less|able|ible|tions?|sions?|ments|ness|ities|ists|isms?|[ai]tional|ological)$")
"""Endings of English words that are hardly ever names."""

_GERMAN_ADVERB = re.compile(r"(?:lich|weise|falls|mals)$")
_GERMAN_ADJECTIVE = re.compile(r"(?:e|er|en|em|es)$")
"""Endings of an adjective before a noun; some names end so, too."""

_TITLES = re.compile(r"(?:The|Die|Der|Das) (?:Hague|Gambia|Bahamas|Netherlands)\b")


class Casing:
    """The words of one map: which are written small inside its sentences, and which are written as names."""

    def __init__(self, language: str, texts: Iterable[str], names: Iterable[str] = ()) -> None:
        """Learn from the texts of a map and the names of people in it; only "en" and "de" are known languages."""
        self._language = language
        self._small: set[str] = set()
        self._names = {word for name in names for word in _WORD.findall(name[:200]) if word[0].isupper()}
        if language in _KNOWN:
            for text in texts:
                for word in _INSIDE.findall(text[:2000]):
                    (self._small if word[0].islower() else self._names).add(_bare(word))

    def lowered(self, sentence: str) -> str | None:
        """Return the sentence as it goes on inside another one: names keep their capital; None when unsure."""
        found = _WORD.match(sentence)
        if self._language not in _KNOWN:
            return None
        if found is None:
            return sentence if sentence[:1].isdigit() else None
        word, rest = found.group(), sentence[found.end() :]
        if word == "I" or word[0].islower() or word[1:] != word[1:].lower() or _TITLES.match(sentence):
            return sentence
        small = word.lower()
        if small in _KNOWN[self._language]:
            return small + rest
        following = _WORD.match(rest.lstrip())
        if self._language == "de":
            return self._in_german(sentence, word, following.group() if following else "")
        if _bare(word) in self._names:
            return sentence
        if following is not None and following.group()[0].isupper() and rest[:1] == " ":
            return sentence
        return small + rest if self._is_common(small, following.group() if following else "") else None

    def _in_german(self, sentence: str, word: str, following: str) -> str | None:
        """A word that is not known to be small is a noun, which keeps its capital, unless a noun follows it."""
        if _bare(word) in self._names:
            return sentence
        if _bare(word).lower() in self._small or _GERMAN_ADVERB.search(word):
            return word.lower() + sentence[len(word) :]
        return None if following[:1].isupper() and _GERMAN_ADJECTIVE.search(word) else sentence

    def _is_common(self, word: str, following: str) -> bool:
        first = word.partition("-")[0]
        if any(
            form in self._small or form in _COMMON or form in _KNOWN["en"] for form in (word, first, *_numbers(word))
        ):
            return True
        return bool(_NO_NAME.search(word)) or (word.endswith("ing") and following in _KNOWN["en"])


def _bare(word: str) -> str:
    """Return a word without the ending of the genitive."""
    return re.sub(r"[’']s?$", "", word)


@cache
def _numbers(word: str) -> tuple[str, ...]:
    """Return the likely singular and plural of an English noun."""
    if word.endswith("ies"):
        return (word, f"{word[:-3]}y")
    return (word[:-1],) if word.endswith("s") and not word.endswith("ss") else (f"{word}s",)
