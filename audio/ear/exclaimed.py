"""Cries, letters, numbers and other short words, by all engines but Kokoro, at times shouted; and commands that are.

usage: exclaimed.py WORK SEED COUNT PART PARTS      (of the voices that are trained on)
"""

import sys
import tempfile
from pathlib import Path

import numpy as np

import engines
import foreign
from languages import spelled
from store import Store, read_all
from variants import varied
from words import SPEECH, exclaimed_words

SHARES = {"espeak": 0.35, "foreign": 0.45, "flite": 0.12, "rhvoice": 0.08}
# How often one is shouted; and how many of Kokoro's commands.
SHOUTED, SHOUTED_COMMANDS = 0.4, 0.15
FOREIGN = [voice for some in foreign.VOICES.values() for voice in some if voice[1] not in foreign.TEST]
ESPEAK = [variant for variant in engines.VARIANTS if variant not in engines.TEST + engines.CHOOSE]


def train(split: dict) -> list:
    return [voice for voice, part in split.items() if part == "train"]


def said(text: str, rng: np.random.Generator, out: Path) -> str:
    """Who says it."""
    engine = str(rng.choice(list(SHARES), p=list(SHARES.values())))
    if engine == "foreign":
        says, voice, language = FOREIGN[rng.integers(len(FOREIGN))]
        # A letter's name is written out, or it would be that of their own alphabet.
        written = spelled(text.strip(" .!?"), language, str(rng.choice(["en-us", "en-gb"])))
        foreign.SAYS[says](written + "!", voice, rng, out)
    elif engine == "espeak":
        voice = str(rng.choice(ESPEAK))
        engines.espeak_says(text, f"{rng.choice(engines.ACCENTS)}+{voice}", rng, out)
    elif engine == "flite":
        voice = str(rng.choice(train(engines.FLITE)))
        engines.flite_says(text, voice, rng, out)
    else:
        voice = str(rng.choice(train(engines.RHVOICE)))
        engines.rhvoice_says(text, voice, rng, out)
    return voice


def cried(store: Store, number: int, rng: np.random.Generator, scratch: Path) -> None:
    words = exclaimed_words()
    text = words[rng.integers(len(words))]
    out = scratch / "clip.wav"
    out.unlink(missing_ok=True)
    voice = said(text + str(rng.choice(["!", ".", "?"])), rng, out)
    if not out.exists():
        return
    clip = engines.clip_of(out, text, "speech")
    if clip is None:
        return
    if rng.random() < SHOUTED:
        clip = varied(clip.astype(np.float64), "shouted", rng)
    about = {"source": number, "engine": "exclaimed", "split": "train", "voice": voice, "class": SPEECH, "text": text}
    store.add(clip, about)


def shout(work: Path, seed: int, part: int, parts: int) -> None:
    store = Store(work / "variants", f"shouted-{part}")
    for about, samples in read_all(work / "kokoro"):
        rng = np.random.default_rng([seed, 9, about["source"], about["at"] % 2**31])
        mine = rng.integers(2**30) % parts == part
        name = f"{about['source']}/{about['at']}"
        wanted = about["split"] == "train" and about["class"] < SPEECH and rng.random() < SHOUTED_COMMANDS
        if mine and wanted and name not in store.done:
            made = varied(samples.astype(np.float64) / 32768, "shouted", rng)
            store.add(made, {**about, "source": name, "engine": "variant", "kind": "shouted"})


def main(work: Path, seed: int, count: int, part: int, parts: int) -> None:
    store = Store(work / "engines", f"exclaimed-{part}")
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(part, count, parts):
            if number not in store.done:
                cried(store, number, np.random.default_rng([seed, 8, number]), Path(scratch))
    shout(work, seed, part, parts)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *map(int, sys.argv[2:]))
