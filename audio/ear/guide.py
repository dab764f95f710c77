"""What a far larger network, which knows many people's speech, makes of a sound: the ear learns to hear as it does.

Google's speech embedding (Lin et al., "Training Keyword Spotters with Limited and Synthesized Speech Data", 2020;
Apache-2.0): 96 numbers for each 0.76 s of sound, learnt from millions of recordings of people, to tell words apart.
It is too large to ship (328,000 weights, five times the ear's work), and only says here how to hear.
"""

import os
from pathlib import Path

import numpy as np

# What a frame of its own has: 32 bands, as many a second as the ear's.
WINDOW, BANDS, SIZE = 76, 32, 96


class Guide:
    """Both of its networks, from the folder in EAR_GUIDE (setup)."""

    def __init__(self) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        folder = Path(os.environ["EAR_GUIDE"])
        self.mel, self.embedding = (
            onnxruntime.InferenceSession(str(folder / f"{name}.onnx"), options)
            for name in ("melspectrogram", "embedding_model")
        )

    def heard(self, samples: np.ndarray, ends: np.ndarray) -> np.ndarray:
        """Its numbers (ends x 96) for the 0.76 s before each of `ends`, frames of 10 ms."""
        # It takes samples as 16-bit numbers, and its bands a tenth and two more of what they are.
        bands = self.mel.run(None, {"input": (samples * 32767).astype(np.float32)[None]})[0][0, 0] / 10 + 2
        frames = np.clip(ends[:, None] + np.arange(1 - WINDOW, 1), 0, len(bands) - 1)
        return self.embedding.run(None, {"input_1": bands[frames][..., None]})[0].reshape(-1, SIZE)
