"""Examples for the pages of the reference: the parity case that shows most of a function, and what its code prints."""
import json
import re
import tempfile
import time
from pathlib import Path

import cases_as_code

import vignettes
from pykeras3 import differences

DATA = Path(__file__).parents[2] / "tests" / "data" / "parity"
# What a case makes and then uses, by how the function's name begins
MADE = {name: name for name in ("layer", "loss", "metric", "optimizer", "initializer", "regularizer", "constraint")}
# Their cases change what the examples after them would give
SETTING = re.compile(r"config_(set|enable|disable)_|set_custom_objects|use_backend")
# What a case calls a model, which would hide R's own
R_FUNCTION = "c"
# Longer ones tell little; characters of the recorded result
MOST_LINES, LONGEST_RESULT = 12, 2000
# Results, from those that show most
KINDS = ("array", "list", "named", "shape", "number", "string", "bool", "symbolic")
# Calls of functions that have no case
VECTOR, SQUARE = {"vec": [-2.0, -0.5, 0.0, 1.0, 3.0]}, {"array": [2.0, 1.0, 1.0, 3.0], "dim": [2, 2], "dtype": "double"}
MORE = [{"fn": name, "args": args, "kwargs": {}, "use": use} for name, args, use in (
    *((f"activation_{name}", [VECTOR], None) for name in ("elu", "exponential", "linear", "mish")),
    *((f"op_{name}", [SQUARE], None) for name in ("corrcoef", "det", "eig", "lu_factor", "norm", "stop_gradient")),
    ("op_hard_tanh", [VECTOR], None), ("op_rms_normalization", [SQUARE], None),
    ("op_slice_update", [SQUARE, {"vec": [1, 2]}, {"array": [9.0], "dim": [1, 1], "dtype": "double"}], None),
    ("op_vectorized_map", [SQUARE, {"lambda": {"params": ["row"], "body": {"fn": "op_sum", "args": [{"var": "row"}]}}}],
     None),
    *((f"initializer_{name}", [], {"call": [{"vec": [2, 2]}]}) for name in ("ones", "lecun_normal")),
)]


# Which cases


def made_name(case) -> str:
    return MADE.get(case["fn"].partition("_")[0], "schedule" if "schedule" in case["fn"] else "result")


def code_of(case, language: str) -> str:
    names = {name: "compiled" if name == R_FUNCTION else name for name in bound(case)}
    return cases_as_code.LANGUAGES[language]({"result": made_name(case), **names}).code(case)


def bound(written) -> set:
    """The names that a case binds itself."""
    if isinstance(written, list):
        return {name for v in written for name in bound(v)}
    if not isinstance(written, dict):
        return set()
    own = {*(written.get("let") or ()), *((written.get("lambda") or {}).get("params") or ())}
    return own.union(*map(bound, written.values()))


def chosen() -> dict:
    """For each function that has cases, the one that shows most in the fewest words."""
    cases, golden = (json.loads((DATA / f"{name}.json").read_text()) for name in ("cases", "golden"))
    best = {}
    for case in cases:
        if case.get("error") or case.get("r_only") or SETTING.match(case["fn"]) or 0 in dims(case) or any(
                differences.of_case(case["id"], caller) is not None for caller in differences.CALLERS):
            continue
        code = code_of(case, "Python")
        result = golden[case["id"]]
        if result["kind"] not in KINDS or len(json.dumps(result)) > LONGEST_RESULT:
            continue
        rank = (bool(case.get("random")), "config" in (case["use"] or ()), KINDS.index(result["kind"]),
                "axis" not in case["kwargs"], len(code))
        if code.count("\n") < MOST_LINES and (case["fn"] not in best or rank < best[case["fn"]][0]):
            best[case["fn"]] = rank, case
    return {**{case["fn"]: case for case in MORE}, **{name: case for name, (_, case) in best.items()}}


def dims(written) -> list:
    """The sizes of all arrays within a case."""
    if isinstance(written, dict):
        return [*(written.get("dim") or ()), *(size for v in written.values() for size in dims(v))]
    return [size for v in written for size in dims(v)] if isinstance(written, list) else []


# Plots: the curve of an activation, and of a learning rate

CURVES = {
    ("activation", "Python"): "x = np.linspace(-4, 4, 101)\nplt.plot(x, {call})\nplt.show()",
    ("activation", "R"): "x <- seq(-4, 4, length.out = 101)\nplot(x, as.array({call}), type = \"l\")",
    ("schedule", "Python"): "steps = np.arange(41)\nplt.plot(steps, [schedule(step) for step in steps])\nplt.show()",
    ("schedule", "R"): "steps <- 0:40\nplot(steps, sapply(steps, function(step) as.numeric(schedule(step))), "
                       "type = \"s\", ylab = \"learning rate\")",
}


def curve(declaration, case, language: str) -> str:
    """The code that plots what a function of one number gives, with the arguments of its case, or nothing."""
    name, writer = declaration.name, cases_as_code.LANGUAGES[language]({"x": "x"})
    if name.startswith("activation_") and "axis" not in declaration.names:
        more = {keyword: value for keyword, value in case["kwargs"].items() if keyword != "x"}
        call = writer.call(name, [{"var": "x"}, *case["args"][1:]], more)
        return writer.whole(CURVES["activation", language].format(call=call.replace(cases_as_code.HARD, " ")))
    if name.startswith("learning_rate_schedule_") and "call" in (case["use"] or ()):
        return writer.whole(CURVES["schedule", language])
    return ""


# What they print


def run(declared, environment, folder) -> dict:
    """For each function, its example in each language as Markdown, with what it prints and draws.

    Python's pictures go to the folder.
    """
    declarations = {d.name: d for found in declared.values() for d in found}
    cases = {name: case for name, case in sorted(chosen().items()) if name in declarations}
    found = {name: {} for name in cases}
    for language, head, fence in (("Python", "", "```python"), ("R", "```{r}\nlibrary(pykeras3)\n```\n\n", "```{r}")):
        parts = [head]
        for name, case in cases.items():
            blocks = code_of(case, language), curve(declarations[name], case, language)
            shown = "\n".join(f"{fence}\n{block}\n```\n" for block in blocks if block)
            parts.append(f"<!-- {name} -->\n\n{shown}\n<!-- end -->\n")
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as work:
            text = vignettes.RUN[language]("\n".join(parts), "examples", Path(work), folder,
                                           {**environment, **vignettes.ENVIRONMENT})
        print(f"examples ({language}): {time.monotonic() - start:.0f} s", flush=True)
        for name, shown in vignettes.MARKED.findall(text):
            found[name][language] = shown.strip()
    return found
