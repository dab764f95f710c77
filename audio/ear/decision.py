"""From scores to words: what the browser does too (src/ear), with the parameters of the file's header.

A word is taken only for a burst of sound that begins and ends in quiet, and only by what was scored when the
burst had ended: a word inside running speech is none, nor is the first half of a longer one.
"""

import numpy as np

from features import levels
from pack import frame_of
from words import CLASSES

DEFAULT = {
    # Evaluations (40 ms each) of which the mean is taken.
    "smooth": 3,
    # Frames (10 ms) of which a level is the mean, and over which the quietest of them is the floor.
    "level": 3,
    "floor": 300,
    # dB over the floor that sound is heard at, and the least level (dB of a frame's total mel energy).
    "margin": 15,
    "least": -45,
    # What lies so many dB under the loudest of the last so many frames is an echo, or what is behind it all.
    "drop": 26,
    "peak": 100,
    # Frames without sound before a burst, and behind it; the shortest and the longest burst.
    "before": 13,
    "after": 16,
    "shortest": 8,
    "longest": 130,
    # Frames from a burst's end (the last one with sound) in which scores count: first and last.
    "from": 0,
    "until": 26,
    "limits": dict.fromkeys(CLASSES[:9], 0.7),
}


def voiced(energy: np.ndarray, d: dict) -> np.ndarray:
    """Whether each frame has sound in it, by no more than what came before."""
    mean = np.convolve(energy.sum(axis=1), np.ones(d["level"]) / d["level"])[: len(energy)]
    level = 10 * np.log10(mean + 1e-10)
    floor = windows(level, d["floor"], np.inf).min(axis=1)
    loudest = windows(level, d["peak"], -np.inf).max(axis=1)
    return (level > floor + d["margin"]) & (level > d["least"]) & (level > loudest - d["drop"])


def windows(level: np.ndarray, count: int, before: float) -> np.ndarray:
    """The last `count` of each frame, with `before` where the stream had not begun."""
    padded = np.concatenate([np.full(count - 1, before), level])
    return np.lib.stride_tricks.sliding_window_view(padded, count)


def bursts(sounding: np.ndarray, d: dict) -> list:
    """(first frame, last frame, whether another sound came too soon before or behind it)."""
    on = np.flatnonzero(sounding)
    if not on.size:
        return []
    # Sound that pauses for less than `after` is one burst.
    cuts = np.flatnonzero(np.diff(on) > d["after"])
    firsts = [on[0], *on[cuts + 1]]
    lasts = [*on[cuts], on[-1]]
    given, quiet_since = [], -d["before"]
    for first, last in zip(firsts, lasts):
        given.append((int(first), int(last), first - quiet_since > d["before"]))
        quiet_since = last
    return given


def smoothed(scores: np.ndarray, d: dict) -> np.ndarray:
    """The mean of each evaluation and those before it, as many as there are up to `smooth`."""
    total = np.cumsum(np.vstack([np.zeros(scores.shape[1]), scores]), axis=0)
    at = np.arange(1, len(scores) + 1)
    start = np.maximum(0, at - d["smooth"])
    return (total[at] - total[start]) / (at - start)[:, None]


def heard(energy: np.ndarray, scores: np.ndarray, header: dict, d: dict) -> list:
    """(last frame of the burst, class, score) of each burst that could be a word, whatever its score."""
    q = smoothed(scores, d)
    frames = frame_of(np.arange(len(q)), header)
    given = []
    for first, last, clear in bursts(voiced(energy, d), d):
        if not clear or not d["shortest"] <= last - first + 1 <= d["longest"]:
            continue
        inside = (frames >= last + d["from"]) & (frames <= last + d["until"])
        if inside.any():
            best = q[inside][:, :9].max(axis=0)
            given.append((last, int(best.argmax()), float(best.max())))
    return given


def taken(candidates: list, limits: dict) -> list:
    """Those whose score reaches their word's limit."""
    return [c for c in candidates if c[2] >= limits[CLASSES[c[1]]]]


__all__ = ["DEFAULT", "heard", "levels", "taken"]
