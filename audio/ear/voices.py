"""Who speaks, and who of them is kept for trying the limits on and for the test: split by speaker."""

import numpy as np

# Kokoro's voices that are never trained on, by themselves or in a blend.
TEST = ["af_kore", "af_river", "am_eric", "am_puck", "bf_emma", "bm_lewis", "hf_beta", "zm_yunxia"]
# These show whether the limits go with others than the test's, too.
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


# A stranger is a mixture of so many voices at most.
MIXED = 4
# The first half of a style says how a voice sounds, the second how it moves.
HALF = 128


def stranger(styles: dict, names: list, rng: np.random.Generator) -> np.ndarray:
    """Styles (510 x 1 x 256) of a voice that there is not: sound and movement mixed apart, each of two to four voices.

    What is mixed lies nearer to the middle of all than any of them, and sounds like everyone. So it is
    moved out again, to as far from the middle as they lie.
    """
    middle = np.mean([styles[name] for name in names], axis=0)
    made = np.empty_like(middle)
    for half in (slice(0, HALF), slice(HALF, None)):
        some = rng.choice(names, rng.integers(2, MIXED + 1), replace=False)
        away = np.stack([styles[name][..., half] - middle[..., half] for name in some])
        shares = rng.dirichlet(np.ones(len(some)))[:, None, None, None]
        mean = (shares * away).sum(axis=0)
        far = (shares * np.linalg.norm(away, axis=-1, keepdims=True)).sum(axis=0)
        length = np.linalg.norm(mean, axis=-1, keepdims=True)
        made[..., half] = middle[..., half] + mean * (rng.uniform(0.85, 1.1) * far / length)
    return made
