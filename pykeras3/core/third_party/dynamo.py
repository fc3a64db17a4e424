"""PyTorch's compiler Dynamo, kept from tracing a function without being loaded, which takes seconds."""

import functools
import sys
from typing import Any

from pykeras3.core.third_party.patching import Patch, replace


def disable_dynamo(function=None, recursive=True):
    """Return what `torch._dynamo.disable()` returns for a function; this one does not load Dynamo.

    Nothing is traced before Dynamo is loaded, so its own decorator is applied at the first call after that.
    """
    if function is None:
        return functools.partial(disable_dynamo, recursive=recursive)
    disabled = None

    @functools.wraps(function)
    def call(*args, **kwargs):
        nonlocal disabled
        if disabled is None:
            dynamo: Any = sys.modules.get("torch._dynamo")
            if not hasattr(dynamo, "disable"):
                return function(*args, **kwargs)
            disabled = dynamo.disable(function, recursive)
        return disabled(*args, **kwargs)

    # Dynamo does not make a function with this mark part of what calls it
    vars(call)["_torchdynamo_disable"] = True
    return call


def replace_disable_dynamo(compile_module):
    """Replace PyTorch's own `_disable_dynamo()`, which loads Dynamo when Keras' `ops.add` or the like is called."""
    replace(compile_module, "_disable_dynamo", disable_dynamo)


def skip_frames(dynamo):
    """Keep Dynamo from compiling the function that `disable_dynamo()` returns, whose code is the same for all."""
    dynamo.decorators.skip(disable_dynamo(len))


# By module of PyTorch, once its code has run
PATCHES = {
    "torch._compile": Patch(
        "torch._compile._disable_dynamo",
        "PyTorch would load its compiler, which takes seconds, when Keras first calls one of its functions",
        replace_disable_dynamo,
        versions="PyTorch 2.13",
        upstream="https://github.com/pytorch/pytorch/pull/104664",
    ),
    "torch._dynamo": Patch(
        "torch._dynamo.decorators.skip", "Dynamo would compile what keeps it from compiling functions", skip_frames
    ),
}
