"""Where a clip begins and ends."""

import numpy as np


def trimmed(samples: np.ndarray, rate: int, longest_gap: float):
    """From the first sound to the last with 30 ms around; None if it falls apart or is as good as none."""
    hop = rate // 100
    frames = samples[: samples.size // hop * hop].reshape(-1, hop)
    level = 10 * np.log10(np.mean(frames**2, axis=1) + 1e-12)
    loud = np.flatnonzero(level > max(level.max() - 35, -60))
    if loud.size < 8 or level.max() < -45:
        return None
    # A stray sound before the word or behind it stands apart from it.
    gaps = np.flatnonzero(np.diff(loud) > longest_gap * 100)
    if gaps.size:
        return None
    start, end = max(0, loud[0] - 3), loud[-1] + 4
    return samples[start * hop : end * hop]
