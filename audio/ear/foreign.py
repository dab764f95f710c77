"""English as someone says it whose own language is another: by voices of fourteen languages, which know no English.

usage: foreign.py FOLDER SEED COUNT NATIVE PART PARTS      (clips of English, and of their own)
RHVoice as in engines.py; Festival and SVOX Pico, each with two English voices.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import soundfile

from engines import drawn_text, keep, rhvoice_says
from languages import NATIVE, spelled
from store import Store

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
FESTIVAL_LATER = {"hindi": "hindi_NSK_diphone"}
PICO = {"english": "en-US en-GB", "german": "de-DE", "spanish": "es-ES", "french": "fr-FR", "italian": "it-IT"}
# Kept for the test: of three languages, a woman and two men.
TEST = {"irina", "natan", "pc_diphone"}


def listed(*engines: tuple) -> list:
    """(engine, voice, language) of each."""
    return [
        (says, voice, language)
        for says, voices in engines
        for language, names in voices.items()
        for voice in names.split()
    ]


# By what their clips' files begin with. Those who came later draw by themselves, so that the first ones say what they
# said.
VOICES = {
    "": listed(("rhvoice", RHVOICE), ("festival", FESTIVAL)),
    "later-": listed(("festival", FESTIVAL_LATER), ("pico", PICO)),
}


def festival_says(text: str, voice: str, rng: np.random.Generator, out: Path) -> None:
    script = out.with_suffix(".scm")
    script.write_text(
        f"(voice_{voice})\n(Parameter.set 'Duration_Stretch {rng.uniform(0.75, 1.4):.2f})\n"
        f'(utt.save.wave (utt.synth (Utterance Text "{text}")) "{out}" \'riff)\n'
    )
    # What it cannot say (a sound that its voice lacks beside another) is left out.
    subprocess.run(["festival", "-b", str(script)], check=False, capture_output=True)


def pico_says(text: str, voice: str, rng: np.random.Generator, out: Path) -> None:
    import ttspico

    engine = ttspico.TtsEngine(voice)
    engine.rate, engine.pitch = int(rng.integers(70, 135)), int(rng.integers(80, 130))
    soundfile.write(out, np.frombuffer(engine.speak(text), np.int16), 16_000)


SAYS = {"rhvoice": rhvoice_says, "festival": festival_says, "pico": pico_says}


def english(rng: np.random.Generator, voices: list) -> tuple:
    """(engine, class name, what is said, how it is written, who says it)."""
    name, text = drawn_text(rng)
    voice = voices[rng.integers(len(voices))]
    written = spelled(text.strip(" .?!"), voice[2], str(rng.choice(["en-us", "en-gb"])))
    return "foreign", name, text, written, voice


def native(rng: np.random.Generator, voices: list) -> tuple:
    """The same of their own languages, which sound like a command no less."""
    voice = voices[rng.integers(len(voices))]
    words = NATIVE[voice[2]].split()
    text = str(int(10 ** rng.uniform(0, 4.3))) if rng.random() < 0.3 or not words else str(rng.choice(words))
    return "native", "speech", f"{text} ({voice[2]})", text, voice


def one(plan, voices: list, store: Store, scratch: Path, rng: np.random.Generator, number: int) -> None:
    engine, name, text, written, (says, voice, _) = plan(rng, voices)
    out = scratch / "clip.wav"
    out.unlink(missing_ok=True)
    SAYS[says](written + str(rng.choice([".", "!", "?", ""])), voice, rng, out)
    if out.exists():
        keep(store, out, (engine, name, text, "test" if voice in TEST else "train", voice, number))


def main(folder: Path, seed: int, count: int, own: int, part: int, parts: int) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        plans = [
            (english, "", count), (native, "", own), (english, "later-", count // 2), (native, "later-", own * 2 // 3),
        ]  # fmt: skip
        for order, (plan, when, many) in enumerate(plans):
            store = Store(folder, f"{when}{plan.__name__}-{part}")
            for number in range(part, many, parts):
                if number not in store.done:
                    rng = np.random.default_rng([seed, 4 + order, number])
                    one(plan, VOICES[when], store, Path(scratch), rng, number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
