"""Examples of the public functions in Python and R: for each, the parity case that shows most in the fewest words."""

import ast
import json
import re
from pathlib import Path

from pykeras3 import differences
from tools.generate import cases_as_code

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
# Calls of functions without a case
VECTOR, SQUARE = {"vec": [-2.0, -0.5, 0.0, 1.0, 3.0]}, {"array": [2.0, 1.0, 1.0, 3.0], "dim": [2, 2], "dtype": "double"}
NUMBERS = {"fn": "tensor_slices_dataset", "args": [VECTOR]}
COLLECTED = {"then": [{"fn": "dataset_collect", "args": [{"var": "result"}]}]}
LAYERS = {"list": [{"fn": "layer_dense", "kwargs": {"units": 1}}]}
MODEL = {"fn": "keras_model_sequential", "kwargs": {"input_shape": 2, "layers": LAYERS}}
COMPILED = {"fn": "compile", "args": [MODEL], "kwargs": {"optimizer": "sgd", "loss": "mse"}}
TARGETS = {"array": [0.0, 1.0], "dim": [2], "dtype": "double"}
MORE = [
    {"fn": name, "args": args, "kwargs": {}, "use": use}
    for name, args, use in (
        *((f"activation_{name}", [VECTOR], None) for name in ("elu", "exponential", "linear", "mish")),
        *((f"op_{name}", [SQUARE], None) for name in ("corrcoef", "det", "eig", "lu_factor", "norm", "stop_gradient")),
        ("op_hard_tanh", [VECTOR], None),
        ("op_rms_normalization", [SQUARE], None),
        ("op_slice_update", [SQUARE, {"vec": [1, 2]}, {"array": [9.0], "dim": [1, 1], "dtype": "double"}], None),
        (
            "op_vectorized_map",
            [SQUARE, {"lambda": {"params": ["row"], "body": {"fn": "op_sum", "args": [{"var": "row"}]}}}],
            None,
        ),
        *((f"initializer_{name}", [], {"call": [{"vec": [2, 2]}]}) for name in ("ones", "lecun_normal")),
        *(
            (f"dataset_{name}", [NUMBERS, *args], COLLECTED)
            for name, args in (
                ("batch", [2]),
                ("cache", []),
                ("prefetch", [1]),
                ("repeat", [2]),
                ("shard", [2, 1]),
                ("shuffle", [3]),
                ("skip", [2]),
                ("take", [2]),
                ("window", [2]),
            )
        ),
        *(
            (
                f"dataset_{name}",
                [NUMBERS, {"lambda": {"params": ["x"], "body": {"fn": function, "args": [{"var": "x"}, 0]}}}],
                COLLECTED,
            )
            for name, function in (("map", "op_maximum"), ("filter", "op_greater"))
        ),
        ("dataset_collect", [NUMBERS], None),
        ("summary", [MODEL], None),
        ("count_params", [MODEL], None),
    )
]
OF_MODEL = {
    "args": [{"var": "model"}, SQUARE, TARGETS],
    "kwargs": {"verbose": 0},
    "use": None,
    "let": {"model": COMPILED},
}
MORE += [
    OF_MODEL | {"fn": "fit", "kwargs": {"epochs": 2, "verbose": 0}},
    OF_MODEL | {"fn": "evaluate"},
    OF_MODEL | {"fn": "predict", "args": [{"var": "model"}, SQUARE]},
    OF_MODEL | {"fn": "train_on_batch", "kwargs": {}},
    OF_MODEL | {"fn": "test_on_batch", "kwargs": {}},
    OF_MODEL | {"fn": "predict_on_batch", "args": [{"var": "model"}, SQUARE], "kwargs": {}},
]


def made_name(case) -> str:
    """Return the variable for the object that a case creates."""
    return MADE.get(case["fn"].partition("_")[0], "schedule" if "schedule" in case["fn"] else "result")


def code_of(case, language: str) -> str:
    """Return a case as code."""
    names = {name: "compiled" if name == R_FUNCTION else name for name in bound(case)}
    return cases_as_code.LANGUAGES[language]({"result": made_name(case), **names}).code(case)


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


def chosen() -> dict:
    """Return the case to show for each function that has cases: the shortest of the most informative ones."""
    cases, golden = (json.loads((DATA / f"{name}.json").read_text(encoding="utf-8")) for name in ("cases", "golden"))
    best: dict[str, tuple] = {}
    by_hand = {case["fn"]: case for case in MORE}
    for case in filter(is_showable, cases):
        # a new case has no result before it is recorded
        if case["id"] not in golden:
            continue
        code, result = code_of(case, "Python"), golden[case["id"]]
        limits_exceeded = (code.count("\n") >= MOST_LINES) + (len(json.dumps(result)) > LONGEST_RESULT)
        if limits_exceeded and case["fn"] in by_hand:
            continue
        rank = (
            limits_exceeded,
            bool(case.get("random")),
            "config" in (case["use"] or ()),
            KINDS.index(result["kind"]) if result["kind"] in KINDS else len(KINDS),
            "axis" not in case["kwargs"],
            len(code),
        )
        if case["fn"] not in best or rank < best[case["fn"]][0]:
            best[case["fn"]] = rank, case
    return {**by_hand, **{name: case for name, (_, case) in best.items()}}


def dims(written) -> list:
    """Return the sizes of all arrays within a case."""
    if isinstance(written, dict):
        return [*(written.get("dim") or ()), *(size for v in written.values() for size in dims(v))]
    return [size for v in written for size in dims(v)] if isinstance(written, list) else []


# Examples in the docs


def in_language(declared, language: str) -> dict[str, str]:
    """Return the code of the examples by function, for the functions that have one."""
    cases = chosen()
    names = sorted({d.name for found in declared.values() for d in found} & cases.keys())
    return {name: code_of(cases[name], language) for name in names}


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
