"""pykeras3/_exports.py and _sources.py: which module each public name is in, at run time and for editors."""

import textwrap

from pykeras3.core.declaring.public import CLASSES

# Public names of values
CONSTANTS = {"r_types": ("newaxis",), "core.keras_loader": ("keras",)}


def exports_text(declared) -> str:
    """Return the text of _exports.py."""
    lines = ['"""Which module each public name is in; written by `make generate`."""', "MODULES = {"]
    for module, found in declared.items():
        names = sorted([d.name for d in found] + list(CONSTANTS.get(module, ())))
        if names:
            lines += [f'    "{module}": """', *wrapped(names), '""",']
    for module in CONSTANTS.keys() - declared.keys():
        lines += [f'    "{module}": """', *wrapped(CONSTANTS[module]), '""",']
    lines += ["}", "CLASSES = {", *(f'    "{name}": "{module}",' for name, module in sorted(CLASSES.items()))]
    return "\n".join([*lines, "}"]) + "\n"


def sources_text(declared) -> str:
    """Return the text of _sources.py."""
    modules = {module: {d.name for d in found} | {*CONSTANTS.get(module, ())} for module, found in declared.items()}
    for name, module in CLASSES.items():
        modules.setdefault(module, set()).add(name)
    lines = ['"""Where each public name is defined, for editors; never imported; written by `make generate`."""']
    for module, names in sorted(modules.items()):
        if names:
            lines += [f"from pykeras3.{module} import (", *(f"    {name}," for name in sorted(names)), ")"]
    return "\n".join(lines) + "\n"


def wrapped(names) -> list[str]:
    """Return names in indented lines."""
    return textwrap.fill(" ".join(names), 108, initial_indent=" " * 8, subsequent_indent=" " * 8).splitlines()
