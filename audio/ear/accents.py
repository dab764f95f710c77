"""English in other mouths: rules on the phonemes of a whole utterance.

Twelve accents and two ways to speak, rough on purpose: each by its best known habits, from memory and heard by
nobody. They are for training alone, where it is enough that many voices say a word in many ways. O and Q are the
American and the British "oh", A, I and W the diphthongs of "day", "my" and "now", as Kokoro's phonemes have them. A
word that is a command so ("repeater" with the Italian rules, "wronger" with the Japanese ones) is left out where it
is spoken.
"""

import re

import numpy as np

# The end of a word.
END = r"(?=[.!?, ]|$)"
# fmt: off
ACCENTS = {
    "scottish": [("[OQ]", "o"), ("[ɑɒ]", "ɔ"), ("ɹ", "ɾ"), ("A", "e"), ("ː", "")],
    "irish": [("[OQ]", "o"), ("[ɑɒ]", "a"), ("θ", "t"), ("ð", "d"), ("A", "e")],
    "indian": [("[OQ]", "o"), ("A", "e"), ("t", "ʈ"), ("d", "ɖ"), ("ɹ", "ɾ"), ("[vw]", "ʋ"), ("ɛ", "e"), ("θ", "t")],
    "australian": [("ɛ", "e"), ("[OQ]", "ɐʊ"), ("A", "I"), ("ɑ", "ɔ"), (f"ɹ{END}", "")],
    "new zealand": [("ɛ", "ɪ"), ("æ", "ɛ"), ("[OQ]", "ɐʊ"), ("ɑ", "ɔ"), (f"ɹ{END}", "")],
    "southern": [("ɛ", "ɛə"), ("I", "a"), ("O", "əʊ"), ("ɪŋ", "ɪn")],
    "german": [(f"z{END}", "s"), ("ɹ", "ʁ"), ("ŋɡ", "ŋ"), (r"(?<!\S)st", "ʃt"), ("[ɑɒ]", "ɔ"), ("w", "v"), ("θ", "s"), ("[OQ]", "oː"), (f"d{END}", "t")],
    "spanish": [("[OQ]", "o"), ("[ɑɒ]", "o"), (r"(?<!\S)s(?=[tpk])", "es"), ("ɹ", "ɾ"), ("h", "x"), ("ɛ", "e"), ("z", "s"), ("ɪ", "i"), ("v", "b"), ("ʌ", "a")],
    "french": [("h", ""), ("ɹ", "ʁ"), ("[OQ]", "o"), ("θ", "s"), ("ð", "z"), ("ɪ", "i")],
    "italian": [("h", ""), ("[OQ]", "o"), (f"([tpszk]){END}", r"\1ə"), ("ɪ", "i"), ("ɹ", "r"), ("θ", "t")],
    "russian": [("h", "x"), ("ɹ", "r"), ("[OQ]", "o"), ("w", "v"), ("ɪ", "i"), ("ŋɡ", "nɡ"), (f"z{END}", "s"), ("ð", "z")],
    "japanese": [(f"([kpsz]){END}", r"\1ɯ"), (f"t{END}", "to"), ("[lɹ]", "ɾ"), ("θ", "s"), ("v", "b"), ("[OQ]", "oː")],
    "swallowed": [(f"(?<=[iɪ])t{END}", "ʔ"), ("l(?=p)", "ʊ"), ("(?<!\\S)h", "")],
    "long": [("([aeoiuɑɒɔɛɪʌOQAIW])", r"\1ː")],
}
# fmt: on
# Each rule is kept by most of those who have the accent, not by all.
KEPT = 0.85
# How many speak as Kokoro's own phonemes have it.
PLAIN = 0.35


def drawn(rng: np.random.Generator) -> tuple:
    """(name, rules) of one speaker's accent, for all that they say."""
    if rng.random() < PLAIN:
        return "", []
    name = str(rng.choice(list(ACCENTS)))
    return name, [rule for rule in ACCENTS[name] if rng.random() < KEPT]


def said_so(phonemes: str, rules: list) -> str:
    for pattern, sound in rules:
        phonemes = re.sub(pattern, sound, phonemes)
    return phonemes


def alike(phonemes: str) -> str:
    """The same for what differs in stress and length alone."""
    return re.sub("[ˈˌː]", "", phonemes)
