"""What the packed ear takes in a sound that goes on: every figure of the card comes through here."""

import numpy as np

import decision
import features
from pack import Packed

# Heard apart, so that the network never holds more than this at once.
LONGEST = 120 * features.RATE


def candidates(samples: np.ndarray, ear: Packed, d: dict) -> list:
    """(second of the burst's end, class, score) of each burst that could be a word."""
    given = []
    for start in range(0, len(samples), LONGEST):
        part = samples[start : start + LONGEST]
        energy = features.energies(part)
        if len(energy) < 130:
            continue
        scores = ear.scores(features.pcen(energy))
        given += [
            (start / features.RATE + (end * features.HOP + features.FRAME) / features.RATE, word, score)
            for end, word, score in decision.heard(energy, scores, ear.header, d)
        ]
    return given
