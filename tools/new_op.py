"""Write the declaration of a Keras operation: `make new-op NAME=...`, or `python -m tools.new_op NAME [MODULE]`.

NAME is the operation's name in `keras.ops`, with or without `op_`, such as `cdist` or `op_image_ssim`; MODULE is a
module of `pykeras3/ops`. Without MODULE the declaration goes where all operations of the same module of Keras are, or
is only printed where they are in several. Arguments get the convention that arguments of the same name have elsewhere.
"""

import ast
import inspect
import json
import subprocess
import sys
import textwrap
from collections import Counter
from pathlib import Path

from pykeras3.core import conventions
from pykeras3.core.declaring.glossary import ARGUMENTS
from pykeras3.core.declaring.module_glossary import OPERATION_ARGUMENTS
from tools.endpoints import resolved

ROOT = Path(__file__).parents[1]
OPS = ROOT / "pykeras3" / "ops"
FACTS = ROOT / "tests" / "data" / "keras3-api.json"
GROUPS = ("image", "linalg", "nn")
WIDTH = 120
NEXT = """Next:
  1. In {path}, replace each `...` and check the conventions: what counts from 1, what must be an integer.
     Describe arguments that are something else than the glossary says:
{shared}
  2. make generate
  3. Add a test, or a parity case if keras3 has {name}() too: see CONTRIBUTING.md.
  4. make test"""


class Declared:
    """The declarations of pykeras3/ops, read from their source."""

    def __init__(self):
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
        for argument in (*node.args.args, *node.args.kwonlyargs):
            annotation = ast.unparse(argument.annotation) if argument.annotation else ""
            self.conventions.setdefault(argument.arg, Counter())[annotation] += 1

    def convention(self, parameter) -> str:
        """Return the most frequent annotation of arguments of the same name; "" for none."""
        if len(parameter.name) > 1 and parameter.name in self.conventions:
            return self.conventions[parameter.name].most_common(1)[0][0]
        return "OneInteger" if type(parameter.default) is int else ""

    def siblings(self, target) -> list[Path]:
        """Return the files with operations of the same module of Keras, the fullest first."""
        files = Counter(
            path
            for name, path in self.files.items()
            if name.startswith("keras.") and resolved(name).__module__ == target.__module__
        )
        return [path for path, _ in files.most_common()]


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


def declaration_text(name: str, endpoint: str, declared: Declared) -> str:
    """Return the source of the declaration, with `...` for the descriptions to be written."""
    signature = inspect.signature(resolved(endpoint))
    parameters = [parameter_text(p, declared.convention(p)) for p in signature.parameters.values()]
    head = textwrap.wrap(
        f"def op_{name}({', '.join(part.replace(' ', chr(0)) for part in parameters)}):",
        WIDTH,
        subsequent_indent=" " * len(f"def op_{name}("),
        break_long_words=False,
    )
    options = "" if f"op_{name}" in keras3_names() else ", in_keras3=False"
    unknown = [p for p in signature.parameters if p not in ARGUMENTS and p not in OPERATION_ARGUMENTS]
    described = "".join(f"\n        {argument}: ..." for argument in unknown)
    docstring = f'    """...\n\n    Args:{described}\n    """' if unknown else '    """..."""'
    return f'@op.forward("{endpoint}"{options})\n' + "\n".join(head).replace(chr(0), " ") + f"\n{docstring}\n"


def shared_descriptions(endpoint: str) -> str:
    """Return the arguments that the glossary describes, with what help says of them, as indented lines."""
    glossary = {**ARGUMENTS, **OPERATION_ARGUMENTS}
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


def main(arguments) -> int:
    """Run the command line."""
    if len(arguments) not in (1, 2):
        raise SystemExit("usage: make new-op NAME=... [MODULE=...], such as NAME=cdist MODULE=math")
    name, declared = arguments[0].removeprefix("op_"), Declared()
    endpoint = find_endpoint(name)
    for known in (endpoint, f"op_{name}"):
        if known in declared.files:
            raise SystemExit(f"{known} is declared in {declared.files[known].relative_to(ROOT)}.")
    if len(arguments) == 2 and not (OPS / f"{arguments[1]}.py").exists():
        known = ", ".join(sorted(path.stem for path in OPS.glob("[a-z]*.py")))
        raise SystemExit(f"pykeras3/ops has no module {arguments[1]}, but {known}.")
    text = declaration_text(name, endpoint, declared)
    paths = [OPS / f"{arguments[1]}.py"] if len(arguments) == 2 else declared.siblings(resolved(endpoint))
    print(text)
    if len(paths) == 1:
        insert(paths[0], name, text, declared)
        print(
            f"This is in {paths[0].relative_to(ROOT)} now.",
            NEXT.format(path=paths[0].name, name=f"op_{name}", shared=shared_descriptions(endpoint)),
        )
    else:
        print(
            f"Choose the module that it fits, and run this again: make new-op NAME={name} MODULE=...\n"
            f"Operations like it are in {', '.join(path.stem for path in paths)}."
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
