"""Examples of the public functions in Python and R.

Those of the functions that most people use are written by hand; for each other, the parity case is chosen that shows
most in the fewest words.
"""

import ast
import functools
import json
import re
from pathlib import Path

from pykeras3 import differences
from pykeras3.core.calling import families
from pykeras3.core.declaring.declaration import DECLARATIONS
from tools.generate import cases_as_code, written_examples

DATA = Path(__file__).parents[2] / "tests" / "data" / "parity"
# Variable names for the objects that a case creates and uses, by the prefix of the function's name
MADE = {name: name for name in ("layer", "loss", "metric", "optimizer", "initializer", "regularizer", "constraint")}
# Functions whose cases change the results of later examples
SETTING = re.compile(r"config_(set|enable|disable)_|set_custom_objects|use_backend")
# The variable of a case that would mask an R function
R_FUNCTION = "c"
# Limits of an example, if there is a case within them: its lines, and the characters of its recorded result
MOST_LINES, LONGEST_RESULT = 12, 2000
# Kinds of results, the most informative first
KINDS = ("array", "list", "named", "shape", "number", "string", "bool", "symbolic")
# Arrays of at least as many elements are random in the examples of these functions, which take any numbers
LONG = 13
TAKING_ANY = (
    *("layer_", "bidirectional", "op_image_", "op_conv", "op_depthwise_conv", "op_separable_conv", "op_istft"),
    *("image_", "imagenet_", "application_preprocess_inputs"),
)
# How cases make the weights the same each time
MADE_WEIGHTS = {"initializer_random_normal"}
# The names of the arrays of losses and metrics
COMPARED = ("y_true", "y_pred", "sample_weight")


def made_name(case) -> str:
    """Return the variable for the object that a case creates."""
    return MADE.get(case["fn"].partition("_")[0], "schedule" if "schedule" in case["fn"] else "result")


def code_of(case, language: str) -> str:
    """Return a case as code."""
    names = {name: "compiled" if name == R_FUNCTION else name for name in bound(case)}
    arrays = COMPARED if compares_arrays(case) else None
    return cases_as_code.LANGUAGES[language]({"result": made_name(case), **names}, arrays).code(case)


def compares_arrays(case) -> bool:
    """Return True for a case of a loss or metric whose arguments are arrays."""
    use = case["use"] or {}
    given = case["args"] or (use.get("update") or [use.get("call") or []])[0]
    declared = DECLARATIONS.get(case["fn"])
    is_comparing = declared is not None and declared.family is families.LOSS_OR_METRIC
    return (
        is_comparing and len(given) > 1 and all(isinstance(v, dict) and v.keys() & {"array", "tensor"} for v in given)
    )


def simplified(written, takes_any: bool):
    """Return a case without values of long arrays and of weights, which make its result the same, and later updates."""
    if isinstance(written, list):
        return [simplified(v, takes_any) for v in written]
    if not isinstance(written, dict):
        return written
    is_float = str(written.get("dtype")).startswith(("double", "float"))
    if takes_any and is_float and len(written.get("array") or written.get("tensor") or ()) >= LONG:
        return {"fn": "random_uniform", "args": [{"vec": written["dim"]}]}
    kept = {name: v[:1] if name == "update" else v for name, v in written.items() if not makes_weights(name, v)}
    return {name: simplified(v, takes_any) for name, v in kept.items()}


def makes_weights(name: str, value) -> bool:
    """Return True for an argument that makes the weights of a layer the same each time."""
    return name.endswith("_initializer") and isinstance(value, dict) and value.get("fn") in MADE_WEIGHTS


def bound(written) -> set:
    """Return the variables that a case binds."""
    if isinstance(written, list):
        return {name for v in written for name in bound(v)}
    if not isinstance(written, dict):
        return set()
    own = {*(written.get("let") or ()), *((written.get("lambda") or {}).get("params") or ())}
    return own.union(*map(bound, written.values()))


def is_showable(case) -> bool:
    """Return True if a case works in both languages, has no side effects on later ones, and is not an error."""
    differs = any(differences.of_case(case["id"], caller) is not None for caller in differences.CALLERS)
    return not (case.get("error") or case.get("r_only") or SETTING.match(case["fn"]) or 0 in dims(case) or differs)


@functools.cache
def chosen() -> dict:
    """Return the case to show for each function that has cases: the shortest of the most informative ones."""
    cases, golden = (json.loads((DATA / f"{name}.json").read_text(encoding="utf-8")) for name in ("cases", "golden"))
    best: dict[str, tuple] = {}
    for case in filter(is_showable, cases):
        # a new case has no result before it is recorded
        if case["id"] not in golden:
            continue
        case = simplified(case, case["fn"].startswith(TAKING_ANY))
        code, result = code_of(case, "Python"), golden[case["id"]]
        rank = (
            (code.count("\n") >= MOST_LINES) + (len(json.dumps(result)) > LONGEST_RESULT),
            bool(case.get("random")),
            "config" in (case["use"] or ()),
            KINDS.index(result["kind"]) if result["kind"] in KINDS else len(KINDS),
            "axis" not in case["kwargs"],
            len(code),
        )
        if case["fn"] not in best or rank < best[case["fn"]][0]:
            best[case["fn"]] = rank, case
    return {name: case for name, (_, case) in best.items()}


def dims(written) -> list:
    """Return the sizes of all arrays within a case."""
    if isinstance(written, dict):
        return [*(written.get("dim") or ()), *(size for v in written.values() for size in dims(v))]
    return [size for v in written for size in dims(v)] if isinstance(written, list) else []


# Examples in the docs


def in_language(declared, language: str) -> dict[str, str]:
    """Return the code of the examples by function, for the functions that have one."""
    written = written_examples.LANGUAGES[language]()
    cases = {name: case for name, case in chosen().items() if name not in written}
    codes = {**written, **{name: code_of(case, language) for name, case in cases.items()}}
    return {name: codes[name] for name in sorted({d.name for found in declared.values() for d in found} & codes.keys())}


def data_text(declared) -> str:
    """Return the text of pykeras3/core/declaring/examples.json, from which docstrings have their examples."""
    shown = {name: prompted(code) for name, code in in_language(declared, "Python").items()}
    return json.dumps(shown, indent=1, ensure_ascii=False) + "\n"


def prompted(code: str) -> str:
    """Return code with Python's prompts, as doctest has it: `...` before the lines that go on with a statement."""
    starts = {node.lineno for node in ast.parse(code).body}
    return "\n".join(
        f"{'>>>' if number in starts else '...'} {line}" for number, line in enumerate(code.splitlines(), 1) if line
    )
