"""What an ear has learnt as the beginning of a larger one, which says the same at first (Net2Net; Chen et al., 2016)."""

import torch

from network import Ear
from pack import Packed

# How far what was one channel and is two is moved apart, of its weights' root mean square.
APART = 0.1


def deepened(first: Ear, seen: torch.Tensor) -> Ear:
    """All layers, of which those that came later hand on what they get.

    seen: some batch x frames x bands, by which they know how large that is.
    """
    whole = Ear()
    old = iter(first.body)
    x = seen.unsqueeze(1)
    with torch.no_grad():
        for layer, part in zip(whole.layers, whole.body):
            if "later" not in layer:
                part.load_state_dict(next(old).state_dict())
            elif layer["kind"] == "depthwise":
                part[0].weight.zero_()
                # The newest column but one: as much is to come as has been.
                part[0].weight[:, :, 1, 1] = 1
            else:
                part[0].weight.copy_(torch.eye(layer["out"])[:, :, None, None])
                handed_on(part[1], x, torch.zeros(layer["out"]))
            x = part.eval()(x)
        whole.dense.load_state_dict(first.dense.state_dict())
    return whole.train()


def unpacked(pack: Packed, seen: torch.Tensor) -> Ear:
    """The network of a file, with its batch norms again. seen: as for `deepened`."""
    *layers, _, dense = pack.layers
    ear = Ear([about for about, *_ in layers])
    x = seen.unsqueeze(1)
    with torch.no_grad():
        for (about, weights, bias), part in zip(layers, ear.body.eval()):
            part[0].weight.copy_(torch.from_numpy(weights).view_as(part[0].weight))
            if len(part) > 1:
                handed_on(part[1], part[0](x), torch.from_numpy(bias.copy()))
            x = part(x)
        ear.dense.weight.copy_(torch.from_numpy(dense[1]))
        ear.dense.bias.copy_(torch.from_numpy(dense[2].copy()))
    return ear.train()


def handed_on(norm: torch.nn.BatchNorm2d, x: torch.Tensor, bias: torch.Tensor) -> None:
    """Lets `norm` add `bias` to what is like `x`, and no more."""
    mean, var = x.mean((0, 2, 3)), x.var((0, 2, 3))
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(var)
    norm.bias.copy_(mean + bias)
    norm.weight.copy_((var + norm.eps).sqrt())


def widened(narrow: Ear) -> Ear:
    """All channels: what there are more than before are others once more, and what comes of both is halved."""
    wide = Ear()
    # Which channel of the narrow one each is, and how many are the same.
    same, times = torch.zeros(1, dtype=torch.long), torch.ones(1)
    with torch.no_grad():
        for layer, part, old in zip(wide.layers, wide.body, narrow.body):
            known = old[0].weight
            if layer["kind"] == "depthwise":
                part[0].weight.copy_(known[same])
                continue
            before = (same, times)
            same = torch.arange(layer["out"])
            count = known.shape[0]
            same[count:] = torch.randint(0, count, (max(0, layer["out"] - count),))
            times = torch.bincount(same)[same].float()
            weights = known[same][:, before[0]] / before[1][None, :, None, None]
            moved = APART * weights.square().mean().sqrt() * torch.randn_like(weights)
            part[0].weight.copy_(torch.where(times[:, None, None, None] > 1, weights + moved, weights))
            for name, value in old[1].state_dict().items():
                getattr(part[1], name).copy_(value[same] if value.ndim else value)
        both = torch.cat([same, same + narrow.dense.in_features // 2])
        wide.dense.weight.copy_(narrow.dense.weight[:, both] / torch.cat([times, times]))
        wide.dense.bias.copy_(narrow.dense.bias)
    return wide.train()
