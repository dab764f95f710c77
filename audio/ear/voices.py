"""Who speaks, and who of them is kept for choosing limits and for the test: split by speaker."""

import numpy as np

# Kokoro's voices that are never trained on, by themselves or in a blend.
TEST = ["af_kore", "af_river", "am_eric", "am_puck", "bf_emma", "bm_lewis", "hf_beta", "zm_yunxia"]
# These choose limits and end the training.
CHOOSE = ["af_jessica", "am_liam", "bf_lily", "bm_daniel", "if_sara", "jm_kumo"]

SHARES = {"train": 0.78, "choose": 0.09, "test": 0.13}


def split_of(names: list) -> dict:
    """The voices of each part."""
    left = [name for name in names if name not in TEST + CHOOSE]
    return {"train": left, "choose": CHOOSE, "test": TEST}


def drawn(parts: dict, rng: np.random.Generator, shares: dict = SHARES) -> tuple:
    """A part and a voice of it: {name: weight}, by itself or blended with another of the same part."""
    part = str(rng.choice(list(shares), p=list(shares.values())))
    if rng.random() < 0.45:
        return part, {str(rng.choice(parts[part])): 1.0}
    one, other = rng.choice(parts[part], 2, replace=False)
    weight = round(float(rng.uniform(0.2, 0.8)), 2)
    return part, {str(one): weight, str(other): round(1 - weight, 2)}
