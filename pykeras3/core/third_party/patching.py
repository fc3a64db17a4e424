"""Patches of other packages, each with its reason and versions: how they are applied, and which are active.

A patch that does not find its target in another version warns once; everything else works.
The tables of patches are in pykeras3/core/keras_hooks/patches.py, and in r_bridge.
"""

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Attempts:
    """The patches that were tried in this process.

    Attributes:
        applied: Targets of the patches that were applied.
        failures: Why the others failed, by target.
    """

    applied: list[str] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)

    def __contains__(self, target: str) -> bool:
        return target in self.applied or target in self.failures


tried = Attempts()

NOT_FOUND = (AttributeError, ImportError, LookupError, OSError, TypeError, ValueError)


def always(*given) -> bool:
    """Return True: all versions need the patch."""
    return True


@dataclass(frozen=True)
class Patch:
    """One replacement.

    Attributes:
        target: What is replaced, by its full name.
        reason: What goes wrong without the patch.
        apply: Function that replaces the target, and raises what is in NOT_FOUND where there is no such target.
        versions: The versions in which the reason was found, in their sources or by tests; later ones may have it too.
            Empty where the patch adds what no version is meant to have.
        is_needed: Function of the same arguments that returns False where what is installed does without the patch.
        upstream: The address of an issue, or of a change, that is about it; empty where there is none that we know of.
    """

    target: str
    reason: str
    apply: Callable[..., None]
    versions: str = ""
    is_needed: Callable[..., bool] = always
    upstream: str = ""


def apply(patches, *given):
    """Apply the patches that are needed, each once and on its own; warn of one whose target is not there.

    Args:
        given: What the functions of the patches are called with, such as the module `keras`.
    """
    for patch in patches:
        if patch.target in tried or not patch.is_needed(*given):
            continue
        try:
            patch.apply(*given)
        except NOT_FOUND as error:
            problem = tried.failures[patch.target] = f"{type(error).__name__}: {error}"
            warnings.warn(
                f"pykeras3 could not patch {patch.target} ({problem}), so that {patch.reason}. "
                "Everything else works; a newer pykeras3 may support this version.",
                RuntimeWarning,
                stacklevel=2,
            )
        else:
            tried.applied.append(patch.target)


def replace(owner, name, value):
    """Set an attribute that a module or class has to have."""
    getattr(owner, name)
    setattr(owner, name, value)
