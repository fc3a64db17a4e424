"""Saving of models with the code of their classes and functions."""

import json
import warnings
from collections.abc import Callable

from pykeras3.core import host
from pykeras3.core.code_bundle import Bundle
from pykeras3.core.keras_objects.model_parts import parts_of
from pykeras3.core.saving import model_files, portable_code
from pykeras3.core.saving.portable_code import UnportableCodeWarning, restored_code


def code_adder(model) -> Callable[[str], None]:
    """Return a function that adds the code of a model to its archive or folder; called before the model is saved."""
    restored, others = by_origin(model)
    taken = [each["name"] for bundle in restored for each in bundle.objects]
    code_of_host = host.current().portable_code(others, taken)

    def add(path: str):
        with model_files.opened(path) as files:
            config = json.loads(files.read("config.json"))
        bundles = [*restored, *code_of_host(config)]
        refuse_ambiguous_names(bundles)
        if bundles:
            portable_code.add_to(path, bundles)

    return add


def refuse_ambiguous_names(bundles: list[Bundle]):
    """Raise if a name stands for different code, since configurations refer to classes and functions by name alone.

    A class with the source of another is taken for the same.
    """
    known: dict[str, dict] = {}
    for described in (each for bundle in bundles for each in bundle.objects):
        name, kind = described["name"], described["kind"]
        other = known.setdefault(name, described)
        source = described.get("sha256")
        is_same_class = kind != "function" and source is not None and source == other.get("sha256")
        if other is not described and not is_same_class:
            raise ValueError(
                f"The model can't be saved: it has two different objects ({other['kind']}, {kind}) of the name "
                f"`{name}`, which its file couldn't tell apart. Load the models that it combines with functions and "
                "classes of other names in `custom_objects`."
            )


def warn_of_lost_code(model):
    """Warn that a file of another format holds no code, and say which classes and functions it would need."""
    restored, others = by_origin(model)
    names = [each["name"] for bundle in restored for each in bundle.objects]
    names += [name for name in host.current().names_of_code(others) if name not in names]
    if names:
        warnings.warn(
            "The model is saved without the code of its classes and functions, for which HDF5 files have no place. "
            f"Where it is loaded, these must be defined or passed in `custom_objects`: {', '.join(names)}. "
            "A .keras file holds them.",
            UnportableCodeWarning,
            stacklevel=2,
        )


def by_origin(model) -> tuple[list[Bundle], list[tuple[str, object]]]:
    """Return the bundles of code that define parts of a model, and all other parts with the names of their holders."""
    bundles: dict[Bundle, None] = {}
    others = []
    for name, value in parts_of(model):
        origin = restored_code.origin_of(value)
        if origin is None:
            others.append((name, value))
        else:
            bundles[origin] = None
    return list(bundles), others
