"""Writes what is derived from the declarations: `python -m pykeras3.publish` (`make publish`).

The table of names and modules (exports.py), the stubs for editors (__init__.pyi),
the coverage table (vignettes/coverage.md), the tables of the vignettes
(publish_vignettes.py) and the wrappers, exports and help of the R package
(publish_r.py); `--check` only says what is stale.
"""
import importlib
import math
import sys
import textwrap
from pathlib import Path

from pykeras3 import docs, publish_r, publish_vignettes, wrap
from pykeras3.conventions import Convention

PACKAGE = Path(__file__).parent
CONSTANTS = {"rvalues": ("newaxis",), "backend": ("keras",)}


def modules() -> list[str]:
    """The modules of the package that hold declarations, found by reading them."""
    declaring = [path for path in sorted(PACKAGE.rglob("*.py"))
                 if path.name != "publish.py" and "\nfrom pykeras3.wrap import" in path.read_text()]
    return [".".join(path.relative_to(PACKAGE).with_suffix("").parts) for path in declaring]


def declarations() -> dict[str, list[wrap.Declaration]]:
    """The declarations of each module, in the order of the names."""
    for name in modules():
        importlib.import_module(f"pykeras3.{name}")
    found = {name: [] for name in modules()}
    for name in sorted(wrap.DECLARATIONS):
        found[wrap.DECLARATIONS[name].module].append(wrap.DECLARATIONS[name])
    return found


def exports_text(declared) -> str:
    """exports.py: which module each public name is in."""
    lines = ['"""Which module each public name is in; written by pykeras3.publish."""', "MODULES = {"]
    for module, found in declared.items():
        names = sorted([d.name for d in found] + list(CONSTANTS.get(module, ())))
        if names:
            lines += [f'    "{module}": """', *wrapped(names), '""",']
    for module in CONSTANTS.keys() - declared.keys():
        lines += [f'    "{module}": """', *wrapped(CONSTANTS[module]), '""",']
    return "\n".join([*lines, "}"]) + "\n"


def wrapped(names):
    return textwrap.fill(" ".join(names), 108, initial_indent=" " * 8, subsequent_indent=" " * 8).splitlines()


# Stubs

STUB_HEAD = '''"""Stubs of the public functions; written by pykeras3.publish."""
# fmt: off
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, Literal, TypeAlias, overload

from pykeras3.pipe import Deferred as Deferred

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
    left_out = LEFT_OUT.get(declaration.family)
    if left_out is None:
        return f"def {declaration.name}({stub_parameters(parameters)}) -> Any:\n{help_lines}\n"
    waiting = "Deferred" if declaration.family in wrap.PIPED else "Any"
    return (f"@overload\ndef {declaration.name}({stub_parameters(parameters)}) -> Any:\n{help_lines}\n"
            f"@overload\ndef {declaration.name}({stub_parameters(parameters[left_out:], True)}) -> {waiting}: ...\n")


# How many leading arguments may be left out together
LEFT_OUT = {"op": 1, "verb": 1, "layer": 1, "merging": 1, "two_way": 2}


def declared_help(declaration) -> str:
    return docs.help_text(declaration).strip().replace("\\", "\\\\") + "\n"


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


# Coverage


def coverage_text(declared) -> str:
    """coverage.md: every public function, its module and the Keras endpoint behind it."""
    rows = sorted((d.name, module, d.endpoint or "", d.in_keras3) for module, found in declared.items() for d in found)
    of_keras3 = sum(row[3] for row in rows)
    lines = ["# Coverage", "",
             f"{of_keras3} functions of keras3 and {len(rows) - of_keras3} more, from older guides and tfdatasets.",
             "Written by `make publish` from the declarations.", "",
             "| function | module | Keras | keras3 |", "| --- | --- | --- | --- |"]
    lines += [f"| `{name}` | `{module}` | {f'`{endpoint}`' if endpoint else ''} | {'yes' if ours else ''} |"
              for name, module, endpoint, ours in rows]
    return "\n".join(lines) + "\n"


def derived() -> dict[Path, str]:
    """Each derived file and what it must hold."""
    declared, vignettes = declarations(), PACKAGE.parent / "vignettes"
    return {PACKAGE / "exports.py": exports_text(declared),
            PACKAGE / "__init__.pyi": stub_text(declared),
            vignettes / "coverage.md": coverage_text(declared),
            **publish_vignettes.derived(declared, vignettes),
            **publish_r.derived(declared, PACKAGE.parent / "r_bridge" / "rpackage")}


def stale() -> list[Path]:
    return [path for path, text in derived().items() if not path.exists() or path.read_text() != text]


def main(arguments) -> int:
    if "--check" in arguments:
        paths = stale()
        for path in paths:
            print(f"{path} is stale: run `make publish`")
        return len(paths)
    for path, text in derived().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
