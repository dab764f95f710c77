"""What a far larger network, which knows many people's speech, makes of a sound: the ear learns to hear as it does.

Whisper base (Radford et al., "Robust Speech Recognition via Large-Scale Weak Supervision", 2022; MIT): its encoder
gives 512 numbers for each 20 ms, learnt from 680,000 hours of people's speech, to write down what is said. It is a
hundred times too large to ship (20 million weights), and only says here how to hear.
"""

import os
from pathlib import Path

import numpy as np

# Frames of 10 ms that make one of its columns, and how many of those are taken as one: 40 ms.
STEP, TOGETHER = 2, 2
# Of its 512 numbers, which all say a little of everything, each so many is asked for.
EACH = 4
SIZE = 512 // EACH
# It hears at one loudness: this is the largest sample.
LOUD = 0.5


class Guide:
    """Whisper's encoder, from the folder in AUDIO_EAR_MODEL (audio/setup-ear)."""

    def __init__(self) -> None:
        from faster_whisper import WhisperModel

        self.whisper = WhisperModel(os.environ["AUDIO_EAR_MODEL"], compute_type="int8", cpu_threads=1)

    def heard(self, samples: np.ndarray, first: np.ndarray) -> np.ndarray:
        """Its numbers (as many x 128) for the 40 ms from each of `first` on, frames of 10 ms; all of `samples` in mind."""
        import ctranslate2

        loud = samples * LOUD / max(1e-4, np.abs(samples).max())
        bands = self.whisper.feature_extractor(loud.astype(np.float32), padding=0)
        bands = np.ascontiguousarray(bands[None, :, : bands.shape[1] // STEP * STEP], np.float32)
        columns = np.array(self.whisper.model.encode(ctranslate2.StorageView.from_array(bands)))[0, :, ::EACH]
        return columns[first[:, None] // STEP + np.arange(TOGETHER)].mean(axis=1)
