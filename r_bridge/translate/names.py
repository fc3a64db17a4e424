"""Python names for the names of an R script, and the imports of the translation."""

import ast
import builtins
import keyword
import sys
from dataclasses import dataclass, field

from r_bridge.translate.source import blank_line

# Modules that translated code imports, by the name that it uses for them
MODULES = {
    "R": "from pykeras3.compat import base_r as R",
    "keras": "import keras",
    "np": "import numpy as np",
    "pd": "import pandas as pd",
    "plt": "import matplotlib.pyplot as plt",
    "tf": "import tensorflow as tf",
    "jax": "import jax",
    "torch": "import torch",
    "Path": "from pathlib import Path",
    "os": "import os",
    "sys": "import sys",
    "copy": "import copy",
    "time": "import time",
    "tempfile": "import tempfile",
    "shutil": "import shutil",
    "functools": "import functools",
    "glob": "import glob",
    "io": "import io",
    "itertools": "import itertools",
    "importlib": "import importlib",
    "re": "import re",
    "json": "import json",
    "pickle": "import pickle",
    "pypdf": "import pypdf",
    "contextlib": "import contextlib",
    "warnings": "import warnings",
}

# What stands for `...`
ARGS, KWARGS = "args", "kwargs"
# Names that look like numbers
AMBIGUOUS = {"l", "I", "O"}


@dataclass
class Names:
    """Gives each name of R a valid Python name of its own.

    Attributes:
        reserved: Names that the translation itself uses, which no variable may hide.
        variables: Names that the script uses, which `new()` gives to nothing else.
    """

    reserved: set[str] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)
    given: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, r_name: str) -> str:
        """Return the Python name of a name in R."""
        if r_name not in self.given:
            self.given[r_name] = self.unused(as_identifier(r_name))
        return self.given[r_name]

    def unused(self, wanted: str) -> str:
        """Return a name like `wanted` that nothing else has."""
        taken = self.reserved | set(self.given.values())
        while (
            wanted in taken
            or wanted in MODULES
            or wanted in AMBIGUOUS
            or keyword.iskeyword(wanted)
            or hasattr(builtins, wanted)
        ):
            wanted += "_"
        return wanted

    def new(self, wanted: str) -> str:
        """Return a name for something that has none in R, such as a function that R has as an expression."""
        found, number = wanted, 1
        taken = self.reserved | self.variables | set(self.given.values()) | set(self.given)
        while found in taken or keyword.iskeyword(found) or hasattr(builtins, found):
            number += 1
            found = f"{wanted}_{number}"
        self.given[found] = found
        return found

    def for_method(self, r_name: str) -> str:
        """Return a name for a method, which other methods may have as well; variables of the script keep theirs."""
        wanted = as_identifier(r_name)
        while wanted in self.given.values() or wanted in self.reserved or keyword.iskeyword(wanted):
            wanted += "_"
        return wanted


def as_identifier(r_name: str) -> str:
    """Return a name of R with what Python doesn't allow in names replaced by `_`."""
    text = "".join(character if character.isalnum() or character == "_" else "_" for character in r_name)
    if not text or text[0].isdigit():
        text = "_" + text
    return text


@dataclass
class Imports:
    """What the translated code imports."""

    functions: set[str] = field(default_factory=set)
    modules: set[str] = field(default_factory=set)
    # Modules that the script names itself: their import statements, by the names that it uses
    own: dict[str, str] = field(default_factory=dict)
    # Statements that have to run before the imports
    settings: list[ast.stmt] = field(default_factory=list)
    # Those that name the backend; they have to run before imports of what loads Keras
    backend_settings: list[ast.stmt] = field(default_factory=list)

    def function(self, name: str) -> ast.expr:
        """Return a function of pykeras3, which the code then imports."""
        self.functions.add(name)
        return ast.Name(name, ast.Load())

    def module(self, name: str) -> ast.expr:
        """Return a module under the name that the code imports it by."""
        self.modules.add(name)
        return ast.Name(name, ast.Load())

    def statements(self, code: list[ast.stmt]) -> list[ast.stmt]:
        """Return the import statements for what some code uses, the standard library's first."""
        used = names_in([*self.settings, *code])
        settings = list(self.settings)
        if "keras" in self.modules & used or self.own.keys() & used:
            settings += self.backend_settings
            used |= names_in(self.backend_settings)
        lines = [MODULES[name] for name in self.modules & used] + [self.own[name] for name in self.own.keys() & used]
        if functions := self.functions & used:
            lines.append(f"from pykeras3 import {', '.join(sorted(functions, key=str.casefold))}")
        lines.sort(key=import_order)
        imports = ast.parse("\n".join(lines)).body
        if not settings:
            return imports
        first = [each for each in imports if isinstance(each, ast.Import) and each.names[0].name == "os"]
        return [*first, blank_line(), *settings, blank_line(), *(each for each in imports if each not in first)]


def names_in(statements: list[ast.stmt]) -> set[str]:
    """Return the names in statements."""
    return {node.id for statement in statements for node in ast.walk(statement) if isinstance(node, ast.Name)}


def import_order(line: str) -> tuple:
    """Return the sort key of an import: standard library, then others; `import` before `from`."""
    module = line.split()[1].partition(".")[0]
    is_standard = module in sys.stdlib_module_names
    return (not is_standard, line.startswith("from"), line.split()[1])
