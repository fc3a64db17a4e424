"""pykeras3/__init__.pyi: the public functions with their types, for editors and type checkers."""
import math
import textwrap

from pykeras3.core.conventions import Convention
from pykeras3.core.docstrings import help_text

STUB_HEAD = '''"""Stubs of the public functions; written by `make generate`."""
# fmt: off
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, TypeAlias, overload

from pykeras3.core.pipe import Deferred as Deferred

ArrayLike: TypeAlias = Any
keras: Any
newaxis: None
__version__: str
'''


def stub_text(declared) -> str:
    """__init__.pyi: every public function with its arguments, their types and its help."""
    names = sorted(d.name for found in declared.values() for d in found) + ["newaxis"]
    parts = [STUB_HEAD, "\n".join(["__all__ = [", *(f'    "{name}",' for name in names), "]"])]
    for declaration in sorted((d for found in declared.values() for d in found), key=lambda d: d.name):
        parts.append(stub(declaration))
    return "\n".join(parts)


def stub(declaration) -> str:
    parameters = list(declaration.signature.parameters.values())
    help_lines = textwrap.indent(f'"""{declared_help(declaration)}"""', "    ")
    parameters = [p.replace(default=...) if p.name in declaration.may_miss else p for p in parameters]
    left_out = LEFT_OUT.get(declaration.family.name)
    if left_out is None:
        return f"def {declaration.name}({stub_parameters(parameters)}) -> Any:\n{help_lines}\n"
    waiting = "Deferred" if declaration.family.is_piped else "Any"
    return (f"@overload\ndef {declaration.name}({stub_parameters(parameters)}) -> Any:\n{help_lines}\n"
            f"@overload\ndef {declaration.name}({stub_parameters(parameters[left_out:], True)}) -> {waiting}: ...\n")


# How many leading arguments may be left out together
LEFT_OUT = {"op": 1, "method_like": 1, "layer": 1, "merging_layer": 1, "loss_or_metric": 2}


def declared_help(declaration) -> str:
    return help_text(declaration).strip().replace("\\", "\\\\") + "\n"


def stub_parameters(parameters, without_first=False) -> str:
    """The parameters with types; what follows a default needs one too, which only stubs may leave open."""
    parts, optional = [], False
    if without_first and parameters and parameters[0].kind is parameters[0].VAR_POSITIONAL:
        parameters = parameters[1:]
        if parameters and parameters[0].kind is parameters[0].KEYWORD_ONLY:
            parts.append("*")
    for parameter in parameters:
        text = f"{prefix(parameter)}{parameter.name}: {stub_type(parameter)}"
        if parameter.kind is parameter.KEYWORD_ONLY and not any(p.startswith("*") for p in parts):
            parts.append("*")
        if parameter.default is not parameter.empty:
            optional = True
            finite = not isinstance(parameter.default, float) or math.isfinite(parameter.default)
            plain = finite and parameter.default is not ...
            text += f" = {parameter.default!r}" if plain else " = ..."
        elif optional and parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            text += " = ..."
        parts.append(text)
    return ", ".join(parts)


def prefix(parameter) -> str:
    return {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")


def stub_type(parameter) -> str:
    annotation = parameter.annotation
    if isinstance(annotation, Convention):
        stub_of = annotation.stub
    elif isinstance(parameter.default, bool):
        stub_of = "bool"
    elif isinstance(parameter.default, str):
        stub_of = "str | Any"
    elif isinstance(parameter.default, float):
        stub_of = "float | Any"
    else:
        return "Any"
    optional = parameter.default is None and stub_of != "Any" and not stub_of.endswith("| None")
    return f"{stub_of} | None" if optional else stub_of
