"""English as someone says it whose own language is another: by voices of ten languages, which know no English.

usage: foreign.py FOLDER SEED COUNT NATIVE PART PARTS      (clips of English, and of their own)
What eSpeak NG takes an English word's sounds for is spelled as the voice's language spells the nearest that it has;
the rules are written from memory, and heard by nobody. RHVoice as in engines.py; and Festival, with two English voices.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from engines import drawn_text, keep, rhvoice_says
from store import Store

# English sounds as most spellings have them.
LATIN = """
p p b b t t d d k k ɡ g f f v v θ t ð d s s z z ʃ š ʒ ž tʃ č dʒ dž m m n n ŋ n l l ɹ r ɾ t j j w v h h
iː i i i ɪ i ᵻ i ɛ e æ e ɑː a ɑ a aː a ɐ a ʌ a ɔː o ɔ o ɒ o oː o oʊ ou əʊ ou ʊ u uː u ə e ɚ er ɜː er
aɪ aj aʊ au eɪ ej ɔɪ oj eə er iə ir ʊə ur
"""
CYRILLIC = """
p п b б t т d д k к ɡ г f ф v в θ с ð з s с z з ʃ ш ʒ ж tʃ ч dʒ дж m м n н ŋ н l л ɹ р ɾ т j й w в h х
iː и i и ɪ и ᵻ и ɛ э æ э ɑː а ɑ а aː а ɐ а ʌ а ɔː о ɔ о ɒ о oː о oʊ оу əʊ оу ʊ у uː у ə э ɚ эр ɜː эр
aɪ ай aʊ ау eɪ эй ɔɪ ой eə эр iə ир ʊə ур
"""
# Where a language's own differ, and what is put right behind: a pattern, and what stands for it.
SPELLINGS = {
    "czech": (LATIN, "iː í ɔː ó uː ú ɑː á", []),
    "polish": (LATIN, "w ł v w ɪ y ᵻ y ʃ sz ʒ ż tʃ cz dʒ dż oʊ oł əʊ oł aʊ ał", []),
    "esperanto": (LATIN, "ʃ ŝ ʒ ĵ tʃ ĉ dʒ ĝ oʊ oŭ əʊ oŭ aʊ aŭ", []),
    "italian": (
        LATIN, "j i w u z s ʃ sci ʒ gi tʃ ci dʒ gi aɪ ai eɪ ei ɔɪ oi", [("k(?=[ei])", "ch"), ("k", "c"), ("g(?=e)", "gh")],
    ),
    "catalan": (
        LATIN, "j i w u ʃ x ʒ j tʃ tx dʒ tj aɪ ai eɪ ei ɔɪ oi", [("k(?=[ei])", "qu"), ("k", "c"), ("g(?=[ei])", "gu")],
    ),
    "finnish": (LATIN, "iː ii ɔː oo uː uu ɑː aa ɜː öör æ ä ə ö z s ʃ s ʒ s tʃ ts dʒ ts", []),
    "russian": (CYRILLIC, "", [("йэ", "е"), ("йа", "я"), ("йо", "ё"), ("йу", "ю")]),
    "ukrainian": (CYRILLIC, "ɡ ґ ɪ и iː і i і ɛ е æ е ə е h г eɪ ей ɚ ер ɜː ер", [("йе", "є"), ("йа", "я"), ("йу", "ю")]),
    "english": ("", "", []),
}  # fmt: skip
# Of RHVoice's only those that are free for any use and ask for no more than a name: most newer ones are not.
RHVOICE = {
    "polish": "alicja magda michal natan",
    # The second is of Slovak.
    "czech": "zdenek ondro",
    "esperanto": "spomenka",
    # The last two are of Kyrgyz, and read this as well.
    "russian": "aleksandr anna elena irina azamat nazgul",
    "ukrainian": "anatol natalia",
}
FESTIVAL = {
    "english": "ked_diphone cmu_us_slt_arctic_hts",
    "czech": "czech_dita czech_krb czech_machac czech_ph",
    "italian": "lp_diphone pc_diphone",
    "finnish": "suo_fi_lj_diphone hy_fi_mv_diphone",
    "catalan": "upc_ca_ona_hts",
    "russian": "msu_ru_nsh_clunits",
}
# Kept for the test: of three languages, a woman and two men.
TEST = {"irina", "natan", "pc_diphone"}
VOICES = [
    (says, voice, language)
    for says, voices in (("rhvoice", RHVOICE), ("festival", FESTIVAL))
    for language, names in voices.items()
    for voice in names.split()
]

# Words of their own that people say most, or that sound like a command; what is one ("no", "jes") is left out.
NATIVE = {
    "polish": """tak nie noc nos nad nowy na dom dwa pięć sześć jest jeść cześć teraz proszę dziękuję dobrze pies wieś
        las stół stopa hełm lewo prawo gdzie gol gołąb dalej długo jeszcze gość nasz wasz potem pas pauza tekst""",
    "czech": """ano ne nos noc nad nebo nový den dva šest sedm les pes ves ještě jestli test text pauza podzim pod konec
        dobře děkuji prosím tady stůl strop hned hlas helma dost host kolo koně další dlouho loni""",
    "esperanto": """ne nun nova nokto noto nazo nek neniu du ses sep dek unu jen jam tago paŭzo pasi poste teksto nekta
        helpo helpi helo longa longe lango stopi sto ĝis gasto goni ripeti""",
    "russian": """да нет ну но на не она они оно нос ночь нож нога снег сон стол стул столб пол пот пять шесть семь есть
        весь лес вес хлеб холм хорошо спасибо пожалуйста ещё здесь тест текст никто пауза поезд пас гости долго""",
    "ukrainian": """так ні ніс ніч ну нога вона воно вони ніхто дім два три шість сім ліс пес весь єсть ще тут текст
        стіл стовп пауза пас потім хліб дякую добре довго""",
    "italian": """sì nove nono nodo noi non nuovo notte otto sette sei dieci posa poso pausa posso cosa casa gola gonna
        gatto ieri testo resto presto questo lungo lago stoffa sto storia elmo alto nesso ripeti""",
    "finnish": """joo ei jos nuo noin nyt nenä nekin yksi kaksi neljä viisi kuusi talo pois puu poika pussi kohta
        kuuma kone koulu helppo helmi hella halpa loppu lonkka longero tänään hyvää kiitos""",
    "catalan": """sí nit nas nom nosaltres casa cosa posa pausa gos gola goma pes mes tres sis set vuit deu dues llarg lluny
        tot text sec ahir gràcies ajuda""",
    "english": "",
}


def spelled(text: str, language: str, accent: str) -> str:
    """`text` in the spelling of `language`, as `accent` (one of eSpeak NG's English ones) says it."""
    sounds, own, after = SPELLINGS[language]
    if not sounds:
        return text
    table = pairs(sounds) | pairs(own)
    command = ["espeak-ng", "-q", "--ipa", "--sep= ", "-v", accent, text]
    given = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    words = []
    for word in re.split(r"\s{2,}|\n", re.sub("[ˈˌʔ]", "", given).strip()):
        # The longest that there is a spelling for; what there is none for is left out.
        found = re.findall("|".join(sorted(table, key=len, reverse=True)), word.replace(" ", ""))
        # At a word's end an unstressed "-er" without its "r" is an "a" to most.
        if len(found) > 1 and found[-1] == "ə":
            found[-1] = "ɑ"
        said = "".join(table[sound] for sound in found)
        for pattern, right in after:
            said = re.sub(pattern, right, said)
        words.append(said)
    return " ".join(words)


def pairs(listed: str) -> dict:
    parts = listed.split()
    return dict(zip(parts[::2], parts[1::2]))


def festival_says(text: str, voice: str, rng: np.random.Generator, out: Path) -> None:
    script = out.with_suffix(".scm")
    script.write_text(
        f"(voice_{voice})\n(Parameter.set 'Duration_Stretch {rng.uniform(0.75, 1.4):.2f})\n"
        f'(utt.save.wave (utt.synth (Utterance Text "{text}")) "{out}" \'riff)\n'
    )
    # What it cannot say (a sound that its voice lacks beside another) is left out.
    subprocess.run(["festival", "-b", str(script)], check=False, capture_output=True)


SAYS = {"rhvoice": rhvoice_says, "festival": festival_says}


def english(rng: np.random.Generator) -> tuple:
    """(engine, class name, what is said, how it is written, who says it)."""
    name, text = drawn_text(rng)
    voice = VOICES[rng.integers(len(VOICES))]
    written = spelled(text.strip(" .?!"), voice[2], str(rng.choice(["en-us", "en-gb"])))
    return "foreign", name, text, written, voice


def native(rng: np.random.Generator) -> tuple:
    """The same of their own languages, which sound like a command no less."""
    voice = VOICES[rng.integers(len(VOICES))]
    words = NATIVE[voice[2]].split()
    text = str(int(10 ** rng.uniform(0, 4.3))) if rng.random() < 0.3 or not words else str(rng.choice(words))
    return "native", "speech", f"{text} ({voice[2]})", text, voice


def one(plan, store: Store, scratch: Path, rng: np.random.Generator, number: int) -> None:
    engine, name, text, written, (says, voice, _) = plan(rng)
    out = scratch / "clip.wav"
    out.unlink(missing_ok=True)
    SAYS[says](written + str(rng.choice([".", "!", "?", ""])), voice, rng, out)
    if out.exists():
        keep(store, out, (engine, name, text, "test" if voice in TEST else "train", voice, number))


def main(folder: Path, seed: int, count: int, own: int, part: int, parts: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        for order, (plan, many) in enumerate(((english, count), (native, own))):
            store = Store(folder, f"{plan.__name__}-{part}")
            for number in range(part, many, parts):
                if number not in store.done:
                    one(plan, store, Path(scratch), np.random.default_rng([seed, 4 + order, number]), number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
