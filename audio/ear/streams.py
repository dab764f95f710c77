"""What the packed ear takes in a sound that goes on: every figure of the card comes through here."""

import numpy as np

import decision
import features
from pack import Packed

# Heard apart, so that the network never holds more than this at once.
LONGEST = 120 * features.RATE


def heard(samples: np.ndarray) -> list:
    """Mel energies, in pieces."""
    pieces = [samples[start : start + LONGEST] for start in range(0, len(samples), LONGEST)]
    return [features.energies(piece).astype(np.float32) for piece in pieces]


def candidates(pieces: list, ear: Packed, d: dict) -> list:
    """(second of the burst's end, class, score) of each burst that could be a word."""
    given = []
    for number, energy in enumerate(pieces):
        if len(energy) < 130:
            continue
        scores = ear.scores(features.pcen(energy.astype(np.float64)))
        start = number * LONGEST / features.RATE
        given += [
            (start + (end * features.HOP + features.FRAME) / features.RATE, word, score)
            for end, word, score in decision.heard(energy, scores, ear.header, d)
        ]
    return given
