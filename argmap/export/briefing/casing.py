"""Whether a sentence may go on in small letters after “because”: only when its first word is surely no name."""

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

_COMMON_NOUNS = frozenset(
    """
ability access advice age aid air animals answers areas arguments artists banks bans benefits bicycles books buses
businesses buyers capacity care cars cases changes charges children choices cities claims citizens classes climate clubs
companies competition conditions conflict consumers control copies costs councils countries courts crime customers
damage data deaths debt decisions delays deliveries demand democracies democracy dependence developers differences
disease doctors drivers drugs economists education efforts electricity emissions employees employers energy errors
evidence exams experience experiments experts exports failure families farmers fees fields firms food forests freedom
fuel funds games gas girls goods governments group groups growth guns harm health heat help history hospitals hours
houses housing ideas immigrants imports income independent industries industry inflation information insects insurance
interest investors jobs journalists judges knowledge land language languages laws lawyers leaders learning lessons
lines lives loans losses maintenance managers markets meat medicine meetings members men methods migrants models money
months mothers moves music narratives nations networks news newspapers noise nurses objections officials oil outages
owners parents parks parties patients payments peace pedestrians pensions phones physicians places plans plants police
policies politicians polls pollution poverty power practice pressure prices prisons problems producers production
products profits programs progress promises protection protests public pupils questions rail railways rates reasons
refugees rejection renewal rents reports research researchers residents resources respondents results riders rights
risk risks rivals roads robots rules safety sales sanctions savings scholars schools science scientists servers
services shareholders shift shifts shops skills sleep smoking society software soldiers space speed sport staff states
statements statistics streets strikes students studies subsidies success supplies suppliers supply support surveys
systems taxes taxis teachers team technologies technology teenagers tests theories threats tools tourists towns trade
traffic trains trams travel treatment trees trials trust tuition unemployment unions universities users vaccines values
vans victims violence visitors voters votes wages war waste water weapons weather wind witnesses women words workers
writers years
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
            form in self._small or form in _COMMON_NOUNS or form in _KNOWN["en"]
            for form in (word, first, *_numbers(word))
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
