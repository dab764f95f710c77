"""Words and sentences by engines that cost nearly nothing: eSpeak NG, flite, RHVoice.

usage: engines.py FOLDER SEED ESPEAK FLITE RHVOICE DICTIONARY      (how many clips of each)
DICTIONARY: eSpeak's voices that are trained on with a dictionary's words, and numbers in other languages.
RHVoice is run by the command in EAR_RHVOICE, and writes into the folder in EAR_RHVOICE_ROOT.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
import soundfile
import soxr

from store import Store
from trimming import trimmed
from words import CLASSES, COMMANDS, dictionary, near_words, plain_words, sentences

RATE = 16_000
ACCENTS = [
    *("en-us", "en-gb", "en-gb-scotland", "en-gb-x-gbclan", "en-gb-x-rp", "en-gb-x-gbcwmd"),
    *("en-029", "en-us-nyc"),
]
VARIANTS = """
adam Alex Alicia Andrea Andy Annie antonio aunty belinda benjamin boris caleb david Denis Diogo ed edward edward2
Gene Gene2 gustave Henrique Hugo Jacky john Lee linda marcelo Marco Mario max Michael michel miguel Mike Mr Nguyen
pablo paul pedro quincy rob robert steph steph2 steph3 zac anika AnxiousAndy f1 f2 f3 f4 f5 grandpa grandma klatt
klatt2 klatt3 klatt4 m1 m2 m3 m4 m5 m6 m7 m8 norbert sandro shelby travis victor whisper whisperf croak
""".split()
# Talk that is not English sounds like a command no less. Numbers need no text in each.
LANGUAGES = "es fr it ru de pt pl nl sv tr hi cmn ja vi ko ar el fi hu id".split()
# By variant, whatever the accent: each sixth for the test, each eighth of the rest for the limits.
TEST = VARIANTS[3::6]
CHOOSE = [v for v in VARIANTS if v not in TEST][5::8]
FLITE = {"slt": "train", "kal16": "train", "kal": "train", "rms": "choose", "awb": "test"}
RHVOICE = {"slt": "train", "bdl": "train", "clb": "choose", "alan": "test"}


def drawn_text(rng: np.random.Generator) -> tuple:
    """(class name, text): half of them commands."""
    chance = rng.random()
    if chance < 0.48:
        command = str(rng.choice(list(COMMANDS)))
        return command, COMMANDS[command]
    pool = near_words() if chance < 0.76 else plain_words() if chance < 0.88 else sentences()
    return "speech", pool[rng.integers(len(pool))]


def espeak(text: str, rng: np.random.Generator, out: Path) -> tuple:
    variant = str(rng.choice(VARIANTS))
    split = "test" if variant in TEST else "choose" if variant in CHOOSE else "train"
    espeak_says(text, f"{rng.choice(ACCENTS)}+{variant}", rng, out)
    return split, variant


def common(rng: np.random.Generator, out: Path) -> tuple:
    """(what was said, part, voice)."""
    variant = str(rng.choice([v for v in VARIANTS if v not in TEST + CHOOSE]))
    if rng.random() < 0.5:
        words = dictionary()
        text, language = words[rng.integers(len(words))], str(rng.choice(ACCENTS))
    else:
        text, language = str(int(10 ** rng.uniform(0, 4.3))), str(rng.choice(LANGUAGES))
    espeak_says(text, f"{language}+{variant}", rng, out)
    return f"{text} ({language})", "train", variant


def espeak_says(text: str, voice: str, rng: np.random.Generator, out: Path) -> None:
    pitch, speed = rng.integers(15, 85), rng.integers(105, 215)
    command = ["espeak-ng", "-v", voice, "-p", str(pitch), "-s", str(speed), "-w", str(out), text]
    subprocess.run(command, check=True, capture_output=True)


def flite(text: str, rng: np.random.Generator, out: Path) -> tuple:
    voice = str(rng.choice(list(FLITE)))
    flite_says(text, voice, rng, out)
    return FLITE[voice], voice


def flite_says(text: str, voice: str, rng: np.random.Generator, out: Path) -> None:
    setting = ["--setf", f"duration_stretch={rng.uniform(0.75, 1.5):.2f}"]
    if voice in ("kal", "kal16", "rms", "slt"):
        mean = rng.uniform(75, 150) * (1.6 if voice == "slt" else 1)
        setting += ["--setf", f"int_f0_target_mean={mean:.0f}"]
    command = ["flite", "-voice", voice, *setting, "-t", text, "-o", str(out)]
    subprocess.run(command, check=True, capture_output=True)


def rhvoice(text: str, rng: np.random.Generator, out: Path) -> tuple:
    voice = str(rng.choice(list(RHVOICE)))
    rhvoice_says(text, voice, rng, out)
    return RHVOICE[voice], voice


def rhvoice_says(text: str, voice: str, rng: np.random.Generator, out: Path) -> None:
    rate, pitch = rng.integers(60, 135), rng.integers(80, 125)
    command = [*os.environ["EAR_RHVOICE"].split(), "-p", voice, "-r", str(rate), "-t", str(pitch)]
    # It sees its own folder alone; one of these may run beside another.
    name = f"ear-{os.getpid()}.wav"
    subprocess.run([*command, "-o", f"/{name}"], check=True, capture_output=True, input=text.encode())
    (Path(os.environ["EAR_RHVOICE_ROOT"]) / name).replace(out)


def main(folder: Path, seed: int, *counts: int) -> None:
    *counts, more = counts
    for order, (engine, count) in enumerate(zip((rhvoice, flite, espeak), counts[::-1])):
        name = engine.__name__
        store = Store(folder, name)
        with tempfile.TemporaryDirectory() as scratch:
            for number in range(count):
                if number not in store.done:
                    one(engine, store, Path(scratch), np.random.default_rng([seed, order, number]), number)
    store = Store(folder, "common")
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(more):
            if number not in store.done:
                rng = np.random.default_rng([seed, 3, number])
                text, split, voice = common(rng, Path(scratch) / "clip.wav")
                keep(store, Path(scratch) / "clip.wav", ("espeak", "speech", text, split, voice, number))


def one(engine, store: Store, scratch: Path, rng: np.random.Generator, number: int) -> None:
    name, text = drawn_text(rng)
    text = text.strip()
    end = "" if re.search(r"[.?!]$", text) else str(rng.choice([".", "!", "?", ""]))
    out = scratch / "clip.wav"
    split, voice = engine(text + end, rng, out)
    keep(store, out, (engine.__name__, name, text, split, voice, number))


def keep(store: Store, out: Path, known: tuple) -> None:
    engine, name, text, split, voice, number = known
    clip = clip_of(out, text, name)
    if clip is None:
        return
    about = {
        "source": number, "engine": engine, "split": split, "voice": voice,
        "class": CLASSES.index(name), "text": text,
    }  # fmt: skip
    store.add(clip, about)


def clip_of(out: Path, text: str, name: str):
    """The samples of a file, as clips are; None if it holds none, or no word (of class `name`) as long as one."""
    samples, rate = soundfile.read(out, dtype="float32")
    if not samples.size:
        return None
    clip = trimmed(samples, rate, 0.17 if len(text) < 16 else 0.6)
    if clip is None or (name != "speech" and not 0.12 < clip.size / rate < 1.15):
        return None
    clip = soxr.resample(clip, rate, RATE)
    return clip * (0.5 / max(1e-3, np.abs(clip).max()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
