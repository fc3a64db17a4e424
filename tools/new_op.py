"""Write the declaration of a Keras operation: `make new-op NAME=...`, or `python -m tools.new_op NAME [MODULE]`.

NAME is the operation's name in `keras.ops`, with or without `op_`, such as `cdist` or `op_image_ssim`; MODULE is a
module of `pykeras3/ops`. Without MODULE the declaration goes where the operations of the same module of Keras are;
where they are in several modules, to the one with the most similar name and signature. Conventions are guessed from
similar operations and from Keras' docstring, and printed with the reason.
"""

import ast
import difflib
import inspect
import json
import re
import subprocess
import sys
import textwrap
from collections import ChainMap, Counter
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from pykeras3.core import conventions
from pykeras3.core.declaring import docstrings
from pykeras3.core.declaring.glossary import ARGUMENTS
from pykeras3.core.declaring.module_glossary import arguments_of_module
from tools import command_line
from tools.endpoints import resolved

ROOT = Path(__file__).parents[1]
OPS = ROOT / "pykeras3" / "ops"
FACTS = ROOT / "tests" / "data" / "keras3-api.json"
GROUPS = ("image", "linalg", "nn")
WIDTH = 120
# How similar operations must be, as `Similar.score` says, for their arguments to have the same conventions
SIMILAR = 1.2
# What Keras' docstrings say of arguments that are integers, or several
ONE_INTEGER = re.compile(r"(an? )?(positive |optional )*(int|integer)s?\b(?! (tensor|array))", re.IGNORECASE)
SEVERAL = re.compile(r"\b(tuples?|lists?|sequences?|axes|ints|integers)\b", re.IGNORECASE)
NEXT = """Next:
  1. In {path}, replace each `...`, and check the conventions, which are guesses: what counts from 1, what must be an
     integer. Arguments that are not listed have none.
{guesses}
     Describe arguments that are something else than the glossary says:
{shared}
  2. {example}
  3. make generate
  4. make test"""
# What tests the operation, and is its example in the help
PARITY_CASE = "Add a parity case, which is also the example in the help: see CONTRIBUTING.md."
EXAMPLE = "Add a test, and an example to tools/generate/examples.R, as parity cases are for functions of keras3."


class Declared:
    """The declarations of pykeras3/ops, read from their source."""

    def __init__(self):
        self.annotations = {}  # endpoint -> annotation by argument
        self.conventions = {}  # argument -> Counter of annotations
        self.sources = {}  # name of a convention -> module that it is imported from
        self.files = {}  # endpoint or name -> file
        for path in sorted(OPS.glob("*.py")):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ImportFrom):
                    self.sources.update(dict.fromkeys((name.name for name in node.names), node.module))
                elif isinstance(node, ast.Assign):
                    self.sources.update(dict.fromkeys(assigned(node), f"pykeras3.ops.{path.stem}"))
                elif isinstance(node, ast.FunctionDef):
                    self.add(node, path)

    def add(self, node, path):
        endpoint = endpoint_of(node)
        self.files[node.name] = path
        if endpoint is None:
            return
        self.files[endpoint] = path
        self.annotations[endpoint] = {
            argument.arg: ast.unparse(argument.annotation) if argument.annotation else ""
            for argument in (*node.args.args, *node.args.kwonlyargs)
        }
        for argument, annotation in self.annotations[endpoint].items():
            self.conventions.setdefault(argument, Counter())[annotation] += 1

    def usual(self, argument: str) -> str:
        """Return the most frequent annotation of arguments of a name; "" for none, and for one letter."""
        found = self.conventions.get(argument) if len(argument) > 1 else None
        return found.most_common(1)[0][0] if found else ""

    def similar(self, name: str, target) -> "list[Similar]":
        """Return the operations of the same module of Keras, the most similar first."""
        own = signature_words(target)
        found = []
        for endpoint, path in self.files.items():
            if not endpoint.startswith("keras.") or (other := resolved(endpoint)).__module__ != target.__module__:
                continue
            found.append(Similar(similarity(name, own, endpoint, signature_words(other)), endpoint, path))
        return sorted(found, reverse=True, key=lambda each: each.score)


class Similar(NamedTuple):
    """A declared operation, and how similar it is, from 0 to 2.5."""

    score: float
    endpoint: str
    path: Path


def similarity(name: str, signature: list[str], endpoint: str, other_signature: list[str]) -> float:
    """Return how similar two operations are in name and signature; more if the other's name is a part of the one."""
    other = endpoint.rpartition(".")[2]
    is_part = len(other) >= 3 and (name.startswith(other) or name.endswith(other))
    ratios = [difflib.SequenceMatcher(None, *pair).ratio() for pair in ((name, other), (signature, other_signature))]
    return sum(ratios) + is_part / 2


class Guess(NamedTuple):
    """The convention of an argument, "" for none, and why."""

    convention: str
    reason: str


def signature_words(target) -> list[str]:
    """Return the parameters of a function with their defaults."""
    return [str(parameter.replace(annotation=parameter.empty)) for parameter in parameters_of(target)]


def parameters_of(target) -> list[inspect.Parameter]:
    """Return the parameters of a function."""
    return list(inspect.signature(target).parameters.values())


def assigned(node) -> list[str]:
    """Return the names that an assignment sets."""
    return [target.id for target in node.targets if isinstance(target, ast.Name)]


def endpoint_of(node) -> str | None:
    """Return the endpoint in the decorator of a declaration."""
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and decorator.args and isinstance(decorator.args[0], ast.Constant):
            endpoint = decorator.args[0].value
            return endpoint if str(endpoint).startswith("keras.ops.") else None
    return None


def find_endpoint(name: str) -> str:
    """Return the dotted name of an operation: `image_ssim` is `keras.ops.image.ssim`."""
    group, _, rest = name.partition("_")
    endpoints = [f"keras.ops.{name}", *([f"keras.ops.{group}.{rest}"] if group in GROUPS else [])]
    for endpoint in endpoints:
        if resolved(endpoint) is not None:
            return endpoint
    raise SystemExit(f"The installed Keras has no {' or '.join(endpoints)}.")


def guesses(name: str, endpoint: str, declared: Declared) -> dict[str, Guess]:
    """Return the convention of each argument, with the reason."""
    target = resolved(endpoint)
    _, described = docstrings.split_text(inspect.getdoc(target) or "")
    found = {p.name: guess(p, described.get(p.name, ""), declared) for p in parameters_of(target)}
    for closest in declared.similar(name, target)[:1]:
        if closest.score >= SIMILAR:
            known = declared.annotations[closest.endpoint]
            found |= {p: Guess(known[p], f"as in {closest.endpoint}") for p in found.keys() & known.keys()}
    return found


def guess(parameter: inspect.Parameter, described: str, declared: Declared) -> Guess:
    """Guess the convention of an argument from its name, its default, and Keras' description of it."""
    name, default, usual = parameter.name, parameter.default, declared.usual(parameter.name)
    quoted = f'as Keras says "{textwrap.shorten(described, 60, placeholder=" ...")}"'
    if name == "axis":
        if SEVERAL.search(described):
            return Guess("Axis", quoted)
        return Guess("Axis", "as its default is None") if default is None else Guess("OneAxis", "as it is one axis")
    if isinstance(default, bool | str):
        return Guess("", "")
    is_integer = ONE_INTEGER.match(described)
    if is_integer and SEVERAL.search(described):
        return Guess("IntegerOrVector", quoted)
    if usual:
        return Guess(usual, f"as `{name}` of most operations")
    if is_integer:
        return Guess("OneInteger", quoted)
    return Guess("OneInteger", f"as its default is {default}") if type(default) is int else Guess("", "")


def shown_guesses(found: dict[str, Guess]) -> str:
    """Return the arguments with a convention, and the reason for it, as indented lines."""
    return "\n".join(
        f"     - {argument}: {each.convention}, {each.reason}" for argument, each in found.items() if each.convention
    )


def declaration_text(name: str, endpoint: str, declared: Declared) -> str:
    """Return the source of the declaration, with `...` for the descriptions to be written."""
    signature = inspect.signature(resolved(endpoint))
    found = guesses(name, endpoint, declared)
    parameters = [parameter_text(p, found[p.name].convention) for p in signature.parameters.values()]
    head = textwrap.wrap(
        f"def op_{name}({', '.join(part.replace(' ', chr(0)) for part in parameters)}):",
        WIDTH,
        subsequent_indent=" " * len(f"def op_{name}("),
        break_long_words=False,
    )
    options = "" if f"op_{name}" in keras3_names() else ", in_keras3=False"
    unknown = [p for p in signature.parameters if p not in glossary_of("ops")]
    described = "".join(f"\n        {argument}: ..." for argument in unknown)
    docstring = f'    """...\n\n    Args:{described}\n    """' if unknown else '    """..."""'
    return f'@op.forward("{endpoint}"{options})\n' + "\n".join(head).replace(chr(0), " ") + f"\n{docstring}\n"


def glossary_of(module: str) -> Mapping[str, str]:
    """Return the descriptions of arguments that the functions of a module share."""
    return ChainMap(dict(arguments_of_module(module)), ARGUMENTS)


def shared_descriptions(endpoint: str, module: str) -> str:
    """Return the arguments that the glossary describes, with what help says of them, as indented lines."""
    glossary = glossary_of(f"ops.{module}")
    names = [name for name in inspect.signature(resolved(endpoint)).parameters if name in glossary]
    return "\n".join(f"     - {name}: {glossary[name]}" for name in names)


def parameter_text(parameter, convention: str) -> str:
    """Return the source of a parameter, with one-based axes."""
    default = parameter.default
    known = conventions.convention_of(getattr(conventions, convention, None))
    if known is not None and known.is_axis and type(default) is int and default >= 0:
        default += 1
    parameter = parameter.replace(annotation=parameter.empty, default=default)
    if not convention:
        return str(parameter)
    name, equals, value = str(parameter).partition("=")
    return f"{name}: {convention}" + (f" = {value}" if equals else "")


def keras3_names() -> set[str]:
    """Return the names of the functions of keras3."""
    return {export["name"] for export in json.loads(FACTS.read_text(encoding="utf-8"))}


def insert(path: Path, name: str, text: str, declared: Declared) -> None:
    """Write a declaration into a module, before the first one that follows it in the alphabet, with its imports."""
    source = path.read_text(encoding="utf-8")
    lines, tree = source.splitlines(keepends=True), ast.parse(source)
    later = [
        node.decorator_list[0].lineno - 1
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and endpoint_of(node) and node.name > f"op_{name}"
    ]
    used = {
        node.annotation.id
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.arg) and isinstance(node.annotation, ast.Name)
    }
    place = later[0] if later else len(lines)
    lines[place:place] = [f"{text}\n\n"] if later else [f"\n\n{text}"]
    imported = {alias.name for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    imported.update(name for node in tree.body if isinstance(node, ast.Assign) for name in assigned(node))
    first = next(node.lineno - 1 for node in tree.body if isinstance(node, ast.ImportFrom))
    lines[first:first] = [
        f"from {declared.sources[convention]} import {convention}\n" for convention in sorted(used - imported)
    ]
    path.write_text("".join(lines))
    for command in (["check", "--quiet", "--select", "I", "--fix"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, str(path)], check=True)


def chosen_module(arguments, name: str, endpoint: str, declared: Declared) -> tuple[Path, str]:
    """Return the file for a declaration, and why it goes there if MODULE wasn't given."""
    if len(arguments) == 2:
        return OPS / f"{arguments[1]}.py", ""
    similar = declared.similar(name, resolved(endpoint))
    if not similar:
        raise SystemExit(f"No operation of {resolved(endpoint).__module__} is declared: add MODULE=...")
    if len({each.path for each in similar}) == 1:
        return similar[0].path, f", as all operations of {resolved(endpoint).__module__} are"
    return similar[0].path, f", as {similar[0].endpoint} is most like it; move it if it belongs elsewhere"


def main(arguments) -> int:
    """Run the command line."""
    if len(arguments) not in (1, 2):
        raise SystemExit("usage: make new-op NAME=... [MODULE=...], such as NAME=cdist MODULE=math")
    command_line.load_keras_quietly()
    name, declared = arguments[0].removeprefix("op_"), Declared()
    endpoint = find_endpoint(name)
    for known in (endpoint, f"op_{name}"):
        if known in declared.files:
            raise SystemExit(f"{known} is declared in {declared.files[known].relative_to(ROOT)}.")
    if len(arguments) == 2 and not (OPS / f"{arguments[1]}.py").exists():
        known = ", ".join(sorted(path.stem for path in OPS.glob("[a-z]*.py")))
        raise SystemExit(f"pykeras3/ops has no module {arguments[1]}, but {known}.")
    text, found = declaration_text(name, endpoint, declared), guesses(name, endpoint, declared)
    path, reason = chosen_module(arguments, name, endpoint, declared)
    insert(path, name, text, declared)
    print(text)
    print(
        f"This is in {path.relative_to(ROOT)} now{reason}.",
        NEXT.format(
            path=path.name,
            name=f"op_{name}",
            guesses=shown_guesses(found) or "     (none)",
            shared=shared_descriptions(endpoint, path.stem) or "     (none)",
            example=PARITY_CASE if f"op_{name}" in keras3_names() else EXAMPLE,
        ),
    )
    return 0


if __name__ == "__main__":
    command_line.run(main)
