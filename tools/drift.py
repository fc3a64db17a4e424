"""Print how the installed Keras differs from the declarations: `python -m tools.drift` (`make drift`).

With `--keras3`, compare with the R package keras3 that R finds. The exit status is 1 if something is missing that a
declaration relies on; additions are only reported.
"""

import argparse
import importlib
import inspect
import itertools
import json
import re
import subprocess
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from pykeras3.core.calling import families
from pykeras3.core.declaring.endpoints import accepted_keywords, takes_any_keyword
from tools import command_line
from tools.endpoints import resolved
from tools.generate import r_code
from tools.generate.declarations import PACKAGE, declarations

# The modules of Keras that keras3 mirrors as a whole
MODULES = (
    "activations",
    "applications",
    "callbacks",
    "config",
    "constraints",
    "initializers",
    "layers",
    "losses",
    "metrics",
    "ops",
    "ops.image",
    "optimizers",
    "optimizers.schedules",
    "random",
    "regularizers",
)
# Base classes and helpers of these modules that have no function in keras3
NOT_MIRRORED = frozenset(
    (
        "CallbackList",
        "History",
        "Initializer",
        "InputLayer",
        "InputSpec",
        "Optimizer",
        "ProgbarLogger",
        "Regularizer",
        "Wrapper",
        "deserialize",
        "get",
        "serialize",
    )
)
# Prints the names of the formals of each function that keras3 exports
READ_KERAS3 = """
    exports <- getNamespaceExports("keras3")
    functions <- Filter(is.function, sapply(exports, getExportedValue, ns = "keras3", simplify = FALSE))
    cat(jsonlite::toJSON(lapply(functions, function(f) as.list(names(formals(args(f))))), auto_unbox = TRUE))
"""


class Function(NamedTuple):
    """A public function, the Keras objects that it calls, and the keywords that it passes on."""

    name: str
    targets: tuple[Any, ...]
    keywords: frozenset[str]
    missing: tuple[str, ...] = ()  # endpoints that the installed Keras lacks
    forwards: bool = True  # all keywords go to the target as they are


class Drift(NamedTuple):
    """The differences, a line each."""

    new_endpoints: list[str]
    new_arguments: list[str]
    removed_endpoints: list[str]
    removed_arguments: list[str]


def find_drift(functions: Sequence[Function], endpoints: Mapping[str, Any]) -> Drift:
    """Compare the functions with the endpoints of Keras, given by dotted name."""
    called = {id(target) for function in functions for target in function.targets}
    names = {function.name for function in functions}
    drift = Drift([], [], [], [])
    for endpoint, target in endpoints.items():
        name = endpoint.rpartition(".")[2]
        if id(target) not in called and names.isdisjoint((name, f"op_{name}")) and name not in NOT_MIRRORED:
            called.add(id(target))
            drift.new_endpoints.append(f"{endpoint}{signature_text(target)}")
    for function in functions:
        drift.removed_endpoints.extend(f"{function.name}(): {endpoint}" for endpoint in function.missing)
        if not function.forwards or not function.targets:
            continue
        accepted = keywords(function.targets[0])
        new = accepted - function.keywords
        removed = function.keywords - accepted.union(*map(keywords, function.targets[1:]))
        if new:
            drift.new_arguments.append(f"{function.name}(): {', '.join(sorted(new))}")
        if removed and not any(map(takes_any_keyword, function.targets)):
            drift.removed_arguments.append(f"{function.name}(): {', '.join(sorted(removed))}")
    return drift


def find_drift_of_keras3(exports: Mapping[str, Sequence[str] | None], keras3: Mapping[str, Sequence[str]]) -> Drift:
    """Compare the formals of our R functions with those of keras3's; None means formals that are not compared."""
    drift = Drift([], [], [], [])
    for name, theirs in sorted(keras3.items()):
        if name not in exports:
            drift.new_endpoints.append(f"{name}({', '.join(theirs)})")
            continue
        ours = theirs if exports[name] is None else exports[name]
        new = [argument for argument in theirs if argument not in ours]
        removed = [argument for argument in ours if argument not in theirs]
        if new:
            drift.new_arguments.append(f"{name}(): {', '.join(new)}")
        if removed:
            drift.removed_arguments.append(f"{name}(): {', '.join(removed)}")
    return drift


def keywords(target) -> frozenset[str]:
    """Return the keywords that a Keras object takes, also of a method without its object."""
    return accepted_keywords(target) - {"self"}


def signature_text(target) -> str:
    """Return a signature as text; without parameters where it is not known."""
    try:
        parameters = inspect.signature(target).parameters.values()
    except (TypeError, ValueError):
        return "()"
    shown = [p.replace(annotation=p.empty) for p in parameters]
    return f"({', '.join(map(str, shown))})"


def declared_functions() -> list[Function]:
    """Return the declared functions that have a Keras endpoint."""
    found = []
    for declaration in itertools.chain.from_iterable(declarations().values()):
        endpoints = [e for e in (declaration.endpoint, declaration.function_endpoint) if e]
        known = {endpoint: resolved(endpoint) for endpoint in endpoints}
        of_pipe = declaration.positional[:1] if isinstance(declaration.family, families.LayerMaker) else ()
        renamed = {declaration.renamed.get(name, name) for name in declaration.names.difference(of_pipe)}
        found.append(
            Function(
                declaration.name,
                tuple(t for t in known.values() if t is not None),
                frozenset(renamed),
                tuple(e for e, target in known.items() if target is None),
                declaration.forwards and declaration.perform is None,
            )
        )
    return found


def keras_endpoints() -> dict[str, Any]:
    """Return the public objects of the installed Keras in the mirrored modules, by dotted name."""
    found = {}
    for name in MODULES:
        module = importlib.import_module(f"keras.{name}")
        found.update(
            {
                f"keras.{name}.{member}": value
                for member, value in vars(module).items()
                if not member.startswith("_") and callable(value)
            }
        )
    return found


def r_exports() -> dict[str, list[str] | None]:
    """Return the exports of our R package, with the formals of those that are generated from declarations."""
    listed = re.findall(
        r"^export\((.*)\)$", (PACKAGE.parent / "r_bridge/rpackage/NAMESPACE").read_text(encoding="utf-8"), re.MULTILINE
    )
    exports = {name.strip('"'): None for names in listed for name in names.split(", ")}
    for declaration in itertools.chain.from_iterable(declarations().values()):
        # Generics of keras3 that are methods for models here
        compared = not (declaration.r.by_hand or declaration.r.generic)
        formals = [name for name, _ in r_code.formals(declaration)]
        exports[declaration.name] = formals if compared else None
    return exports


def keras3_functions() -> dict[str, list[str]]:
    """Return the formals of each function that the installed keras3 exports."""
    child = subprocess.run(["Rscript", "-e", READ_KERAS3], stdout=subprocess.PIPE, text=True)
    if child.returncode:
        raise SystemExit("R could not load keras3. Install it into a library and name that in R_LIBS.")
    return json.loads(child.stdout)


def report(drift: Drift, other: str) -> None:
    """Print the differences."""
    headings = Drift(
        f"{other} has, without a function here",
        f"{other} takes, without a formal here",
        f"removed from {other}",
        f"no longer taken by {other}",
    )
    for heading, lines in zip(headings, drift):
        print(f"{heading}: {len(lines)}")
        for line in lines:
            print(f"    {line}")


def main(arguments) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.drift", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--keras3", action="store_true", help="compare with the R package instead")
    if parser.parse_args(arguments).keras3:
        drift = find_drift_of_keras3(r_exports(), keras3_functions())
        report(drift, "keras3")
    else:
        keras = command_line.load_keras_quietly()
        drift = find_drift(declared_functions(), keras_endpoints())
        report(drift, f"Keras {keras.__version__}")
    return int(bool(drift.removed_endpoints or drift.removed_arguments))


if __name__ == "__main__":
    command_line.run(main)
