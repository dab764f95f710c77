"""Weights as the file has them: whole numbers of 8 or 4 bits, with a scale for each output."""

import torch

# A few weights that are larger than the rest would make all of 4 bits too coarse: what lies beyond so many times their
# root mean square is cut off. (Of normally distributed ones, 15 equal steps lose least so.)
BEYOND = 2.6


def rounded(weights: torch.Tensor, bits: int) -> tuple:
    """(whole numbers, as floats: outputs x weights of each; scale of each output): symmetric.

    The whole numbers stay what they are if an output's weights are all made larger or smaller.
    """
    flat = weights.reshape(weights.shape[0], -1)
    most = 2 ** (bits - 1) - 1
    largest = flat.abs().amax(1)
    if bits < 8:
        largest = torch.minimum(largest, BEYOND * flat.square().mean(1).sqrt())
    scale = largest.clamp(min=1e-8) / most
    return (flat / scale[:, None]).round().clamp(-most, most), scale


def as_in_file(weights: torch.Tensor, bits: int) -> torch.Tensor:
    """`weights` as they will be, learning as if they were not (a straight-through estimator; Bengio et al., 2013)."""
    with torch.no_grad():
        whole, scale = rounded(weights, bits)
        coarse = (whole * scale[:, None]).reshape(weights.shape)
    return weights + (coarse - weights).detach()
