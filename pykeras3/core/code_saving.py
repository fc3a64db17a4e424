"""Saving of models with the code of their classes and functions."""

import json
import zipfile
from collections.abc import Callable

from pykeras3.core import host, portable_code
from pykeras3.core.code_bundle import Bundle
from pykeras3.core.model_parts import parts_of
from pykeras3.core.portable_code import restored_code


def code_adder(model) -> Callable[[str], None]:
    """Return a function that adds the code of a model to its file; called before the model is saved."""
    restored: dict[Bundle, None] = {}
    others = []
    for name, value in parts_of(model):
        origin = restored_code.origin_of(value)
        if origin is None:
            others.append((name, value))
        else:
            restored[origin] = None
    code_of_host = host.current().portable_code(others)

    def add(path: str):
        with zipfile.ZipFile(path) as archive:
            config = json.loads(archive.read("config.json"))
        bundles = [*restored, *code_of_host(config)]
        if bundles:
            portable_code.add_to(path, bundles)

    return add
