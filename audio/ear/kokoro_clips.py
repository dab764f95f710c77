"""Words and sentences spoken by Kokoro, several an utterance, cut apart in the pauses between them.

usage: kokoro_clips.py KOKORO_HOME FOLDER SEED PART PARTS UTTERANCES DICTIONARY STRANGERS
DICTIONARY: so many utterances more of a dictionary's words, by the voices that are trained on.
STRANGERS: so many more by voices that are mixed of those, two thirds of them with an accent.
"""

import json
import sys
from pathlib import Path

import numpy as np
import soxr

sys.path.insert(0, str(Path(__file__).parent.parent))
import accents
import kokoro as speaking
import voices
from store import Store
from trimming import trimmed
from words import CLASSES, COMMANDS, dictionary, near_words, plain_words, sentences

RATE = 16_000
# What is sounded is ahead of the lengths that were asked for (audio/kokoro.py).
AHEAD = speaking.AHEAD
STEP = speaking.STEP
# Between two words, in steps of 25 ms: enough that an echo of the first is no part of the second.
PAUSE = 11
# The numbers of the utterances of a dictionary's words begin here.
COMMON = 1_000_000
# Those of strangers.
STRANGERS = 2_000_000
# Single words are said as an answer is, and in other ways.
ENDS = {".": 0.6, "!": 0.2, "?": 0.1, ",": 0.1}


class Speaker:
    def __init__(self, home: Path) -> None:
        from kokoro_onnx.config import DEFAULT_VOCAB

        self.vocabulary = DEFAULT_VOCAB
        self.styles = dict(np.load(home / speaking.VOICES))
        self.durations, self.sound = speaking.sessions(
            speaking.checked_model(home / speaking.MODEL[0])
        )
        self.parts = voices.split_of(sorted(self.styles))
        self.g2p = {british: speaking.opened_misaki(british) for british in (False, True)}
        self.known = {}

    def phonemes(self, text: str, british: bool) -> str:
        if (text, british) not in self.known:
            said = self.g2p[british](text)[0]
            self.known[text, british] = "".join(c for c in said if c in self.vocabulary)
        return self.known[text, british]

    def blended(self, voice: dict) -> np.ndarray:
        """Styles (510 x 1 x 256) of {name: weight}."""
        return sum(weight * self.styles[name] for name, weight in voice.items())

    def utterance(self, items: list, styles: np.ndarray, speed: float, rng: np.random.Generator) -> list:
        """The samples (24 kHz) of each of `items`, phonemes with their end."""
        symbols = ["^", *speaking.CARRIER]
        spans = []
        for item in items:
            spans.append((len(symbols), len(symbols) + len(item)))
            symbols += [*item, " "]
        symbols[-1] = "$"
        tokens = np.array([[0, *(self.vocabulary[c] for c in symbols[1:-1]), 0]], dtype=np.int64)
        style = styles[min(509, tokens.size - 2)].astype(np.float32)
        natural = self.durations.run(None, {"tokens": tokens, "style": style})[0].ravel()
        # People stretch and swallow sounds: each word its own pace, each sound a little more or less.
        pace = np.full(natural.size, speed)
        for start, end in spans:
            pace[start:end] *= rng.uniform(0.85, 1.15)
            pace[start:end] *= rng.uniform(0.88, 1.14, end - start)
        steps = np.maximum(1, np.round(natural / pace)).astype(np.float32)
        steps[0] = 2
        steps[-2:] = np.minimum(steps[-2:], 5)
        for _, end in spans[:-1]:
            steps[end] = max(2, PAUSE - steps[end - 1])
        sound = self.sound.run(
            None, {"tokens": tokens, "style": style, "frames": steps[None]}
        )[0].ravel()
        ends = np.cumsum(steps).astype(int) * STEP
        cuts = [
            speaking.quietest(sound, ends[start - 3] - STEP, ends[start - 1] - AHEAD // 2)
            for start, _ in spans
        ]
        return [sound[a:b] for a, b in zip(cuts, [*cuts[1:], sound.size])]


def plan(rng: np.random.Generator, talk: float = 0.16, least: int = 1) -> list:
    """(class, text) of the items of one utterance. `talk`: how often it is a sentence or two."""
    if rng.random() < talk:
        said = sentences()
        return [("speech", said[rng.integers(len(said))]) for _ in range(rng.integers(1, 3))]
    weights = np.array([2.0 if c in ("yes", "no") else 1.0 for c in COMMANDS])
    items = []
    for _ in range(rng.integers(least, 9)):
        if rng.random() < 0.62:
            command = str(rng.choice(list(COMMANDS), p=weights / weights.sum()))
            items.append((command, COMMANDS[command]))
        else:
            words = near_words() if rng.random() < 0.75 else plain_words()
            items.append(("speech", words[rng.integers(len(words))]))
    return items


def common(rng: np.random.Generator) -> list:
    """As `plan`, of a dictionary's words."""
    words = dictionary()
    return [("speech", words[rng.integers(len(words))]) for _ in range(rng.integers(5, 10))]


def who(speaker: Speaker, number: int, rng: np.random.Generator) -> tuple:
    """(part, name, styles, whether British, accent's rules) of whoever speaks utterance `number`."""
    if number >= STRANGERS:
        styles = voices.stranger(speaker.styles, speaker.parts["train"], rng)
        accent, rules = accents.drawn(rng)
        british = str(rng.choice(["american", "british"])) == "british"
        return "train", f"stranger {number - STRANGERS} {accent}".strip(), styles, british, rules
    split, voice = voices.drawn(speaker.parts, rng, voices.SHARES if number < COMMON else {"train": 1.0})
    british = max(voice, key=voice.get)[0] == "b"
    return split, "+".join(sorted(voice)), speaker.blended(voice), british, []


def planned(number: int, rng: np.random.Generator) -> list:
    if number >= STRANGERS:
        return plan(rng, 0.05, 5)
    return plan(rng) if number < COMMON else common(rng)


def spoken(speaker: Speaker, number: int, seed: int) -> tuple:
    """(part, who speaks, items, their samples) of one utterance."""
    rng = np.random.default_rng([seed, number])
    split, name, styles, british, rules = who(speaker, number, rng)
    speed = float(rng.uniform(0.7, 1.3))
    if rng.random() < 0.15:
        british = not british

    def phonemes(text: str) -> str:
        return accents.said_so(speaker.phonemes(text, british).rstrip(".!?, "), rules)

    items = planned(number, rng)
    if rules:
        commands = {accents.alike(phonemes(text)) for text in COMMANDS.values()}
        items = [item for item in items if item[0] != "speech" or accents.alike(phonemes(item[1])) not in commands]
    said = []
    for _, text in items:
        end = text[-1] if text[-1] in ENDS else rng.choice(list(ENDS), p=list(ENDS.values()))
        said.append(phonemes(text) + str(end))
    # The last of an utterance is said as its end.
    said[-1] = said[-1][:-1] + ("." if said[-1][-1] == "," else said[-1][-1])
    return split, name, items, speaker.utterance(said, styles, speed, rng)


def main(home: Path, folder: Path, seed: int, part: int, parts: int, *counts: int) -> None:
    speaker = Speaker(home)
    store = Store(folder, f"kokoro-{part}")
    firsts = (0, COMMON, STRANGERS)
    for number in (n for first, count in zip(firsts, counts) for n in range(first + part, first + count, parts)):
        if number in store.done:
            continue
        split, voice, items, sounds = spoken(speaker, number, seed)
        for (name, text), sound in zip(items, sounds):
            clip = trimmed(sound, speaking.RATE, 0.17 if len(text) < 16 else 0.6)
            if clip is None or (name != "speech" and not 0.12 < clip.size / speaking.RATE < 1.15):
                continue
            clip = soxr.resample(clip, speaking.RATE, RATE)
            clip *= 0.5 / max(1e-3, np.abs(clip).max())
            about = {
                "source": number,
                "engine": "kokoro",
                "split": split,
                "voice": voice,
                "class": CLASSES.index(name),
                "text": text,
            }
            store.add(clip, about)


if __name__ == "__main__":
    kokoro_home, folder, *numbers = sys.argv[1:]
    main(Path(kokoro_home), Path(folder), *map(int, numbers))
