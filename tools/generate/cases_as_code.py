"""Parity cases as code in Python and in R."""

import json
import keyword
import re
import textwrap

from tools.generate.declarations import function_names

WIDTH = 80
# Stands for a space at which a line must not be broken
HARD = "\0"
# Variable names of arrays, and the length of code up to which an array is written inline
ARRAYS, SHORT = ("x", "y", "z", "u", "v", "w"), 24
NOT_FINITE = {"NaN", "Inf", "-Inf"}


class Writer:
    """Writes the JSON of a case as code; subclasses know the constants, values and calls of a language.

    The method `of_KEY` writes the dicts that have that key: `{"vec": [1, 2]}` is for `of_vec`.
    """

    def __init__(self, names, array_names=None):
        self.names = names
        self.arrays = {}
        # names that all arrays get, in their order
        self.array_names = array_names

    def value(self, written) -> str:
        """Return a value as code."""
        if isinstance(written, dict):
            form = next(key for key in written if hasattr(self, f"of_{key}"))
            return getattr(self, f"of_{form}")(written)
        if isinstance(written, str):
            return json.dumps(written, ensure_ascii=False).replace(" ", HARD)
        return self.constants.get(str(written)) or self.number(written)

    def values(self, written) -> list[str]:
        """Return each of several values as code."""
        return [self.value(v) for v in written]

    def element(self, written, dtype=None) -> str:
        """Return an element of an array or vector; the JSON has strings for numbers that are not finite."""
        if dtype in ("bool", "logical"):
            written = bool(written)
        elif dtype == "double" and written not in NOT_FINITE:
            written = float(written)
        return self.not_finite(written) if written in NOT_FINITE else self.value(written)

    def of_na(self, written):
        return self.constants["NA"]

    def of_number(self, written):
        return self.not_finite(written["number"])

    def of_var(self, written):
        return self.names.get(written["var"], written["var"])

    def of_attr(self, written):
        return f"{self.value(written['of'])}{self.member}{written['attr']}"

    def of_input(self, written):
        shape = {"vec": written["input"]} if len(written["input"]) > 1 else (written["input"] or [None])[0]
        options = {name: value for name, value in written.items() if name != "input"}
        return self.call("keras_input", [], {"shape": shape, **options})

    def of_fn(self, written):
        return self.call(written["fn"], written.get("args") or (), written.get("kwargs") or {})

    def of_call(self, written):
        return self.call(self.value(written["call"]), written.get("args") or (), written.get("kwargs") or {})

    def of_tensor(self, written):
        values = self.filled(written["tensor"], written["dim"], written["dtype"])
        return self.named_array(f'op_array({values}, "{written["dtype"]}")')

    def of_array(self, written):
        return self.named_array(self.array(written))

    def named_array(self, code) -> str:
        """Return a name for an array whose code is long, or the code."""
        free = [n for n in self.array_names or ARRAYS if n not in self.arrays.values() and n not in self.names]
        if len(code) <= SHORT and not self.array_names or not free:
            return code
        return self.arrays.setdefault(code, free[0])

    def call(self, function, args, kwargs) -> str:
        """Return a call of a function."""
        named = [f"{self.argument_name(name)}{self.equals}{self.value(value)}" for name, value in kwargs.items()]
        return f"{function}({', '.join([*self.values(args), *named])})"

    def member_call(self, name, member, args) -> str:
        """Return a call of an object's method."""
        return f"{name}{self.member}{member}({', '.join(args)})"

    def assigned(self, name, code) -> str:
        """Return an assignment."""
        return f"{name}{self.assign}{code}"

    def statements(self, case) -> list[str]:
        """Return the statements of a case: its arrays, the call, and what shows the result."""
        lines = self.steps(case)
        return [*(self.assigned(name, code) for code, name in self.arrays.items()), *lines]

    def steps(self, case) -> list[str]:
        """Return the statements of a case without its arrays, which are collected."""
        made, use = self.names["result"], case["use"]
        lines = [self.assigned(self.names[name], self.value(value)) for name, value in (case.get("let") or {}).items()]
        if not use:
            return [*lines, self.of_fn(case)]
        if "config" in use:
            return [*lines, f"get_config({self.of_fn(case)})"]
        lines.append(self.assigned(made, self.of_fn(case)))
        if "call" in use:
            return [*lines, self.call(made, use["call"], use.get("kwargs") or {})]
        if "update" in use:
            updates = [self.member_call(made, "update_state", self.values(batch)) for batch in use["update"]]
            return [*lines, *map(self.silent, updates), self.member_call(made, "result", ())]
        if "apply" in use:
            variable = {"fn": "keras_variable", "args": [use["apply"]["var"]]}
            gradients = [self.sequence([self.value(gradient)]) for gradient in use["apply"]["grads"]]
            steps = [self.member_call(made, "apply", [gradient, self.sequence(["weights"])]) for gradient in gradients]
            return [*lines, self.assigned("weights", self.value(variable)), *map(self.silent, steps), "weights"]
        return [*lines, *(self.printed(self.value(v)) for v in use["then"] if v != {"var": "result"})]

    def silent(self, statement) -> str:
        """Return a statement whose value is not shown."""
        return statement

    def printed(self, code) -> str:
        """Return a statement that shows a value in the middle of a case."""
        return code

    def code(self, case) -> str:
        """Return the code of a case, in short lines."""
        return self.whole("\n".join(broken(statement) for statement in self.statements(case)))

    def whole(self, code) -> str:
        """Return code after the imports that it needs."""
        return code


class Python(Writer):
    """Writes cases as Python code."""

    constants = {"True": "True", "False": "False", "None": "None", "NA": "None"}
    equals, member, assign = "=", ".", f"{HARD}={HARD}"

    def number(self, written):
        return repr(written)

    def not_finite(self, text):
        return {"NaN": "np.nan", "Inf": "np.inf", "-Inf": "-np.inf"}[text]

    def argument_name(self, name):
        return f"{name}_" if keyword.iskeyword(name) else name

    def sequence(self, codes):
        return f"[{', '.join(codes)}]"

    def of_int(self, written):
        return (
            self.value(written["int"]) if not isinstance(written["int"], list) else self.of_vec({"vec": written["int"]})
        )

    def of_vec(self, written):
        return self.sequence([self.element(v) for v in written["vec"]])

    def of_list(self, written):
        return self.sequence(self.values(written["list"]))

    def of_named(self, written):
        return "{" + ", ".join(f'"{name}":{HARD}{self.value(v)}' for name, v in written["named"].items()) + "}"

    def of_missing(self, written):
        return "slice(None)"

    def of_slice(self, written):
        return f"slice({', '.join(self.values(written['slice']))})"

    def of_item(self, written):
        return f"{self.value(written['of'])}[{written['item'] - 1}]"

    def of_lambda(self, written):
        parameters = ", ".join(written["lambda"]["params"])
        return f"lambda{HARD}{parameters}:{HARD}{self.value(written['lambda']['body'])}"

    def array(self, written):
        dtype = {"integer": ', "int32"'}.get(written["dtype"], "")
        return f"np.array({self.filled(written['array'], written['dim'], written['dtype'])}{dtype})"

    def filled(self, flat, dim, dtype):
        codes = [self.element(v, dtype) for v in flat]
        for size in reversed(dim):
            codes = [self.sequence(codes[start : start + size]) for start in range(0, len(codes), size)]
        return codes[0]

    def printed(self, code):
        return f"print({code})"

    def whole(self, code):
        return f"{imports(code)}\n\n{code}"


class R(Writer):
    """Writes cases as R code."""

    constants = {"True": "TRUE", "False": "FALSE", "None": "NULL", "NA": "NA"}
    equals, member, assign = f"{HARD}={HARD}", "$", f"{HARD}<-{HARD}"

    def number(self, written):
        return repr(written).removesuffix(".0")

    def not_finite(self, text):
        return text

    def argument_name(self, name):
        return name if re.fullmatch(r"[A-Za-z.][\w.]*", name) else f"`{name}`"

    def sequence(self, codes):
        return f"list({', '.join(codes)})"

    def combined(self, codes):
        return codes[0] if len(codes) == 1 else f"c({', '.join(codes)})"

    def of_int(self, written):
        given = written["int"] if isinstance(written["int"], list) else [written["int"]]
        return self.combined([f"{v}L" for v in given])

    def of_vec(self, written):
        return self.combined(["NA" if v is None else self.element(v) for v in written["vec"]])

    def of_list(self, written):
        return self.sequence(self.values(written["list"]))

    def of_named(self, written):
        return self.sequence(
            [f"{self.argument_name(name)}{self.equals}{self.value(v)}" for name, v in written["named"].items()]
        )

    def of_missing(self, written):
        return ""

    def of_slice(self, written):
        return ":".join(self.values(written["slice"]))

    def of_item(self, written):
        return f"{self.value(written['of'])}[[{written['item']}]]"

    def of_lambda(self, written):
        return f"function({', '.join(written['lambda']['params'])}){HARD}{self.value(written['lambda']['body'])}"

    def array(self, written):
        values = self.filled(written["array"], written["dim"], written["dtype"])
        return f"array({values})" if len(written["dim"]) == 1 else values

    def filled(self, flat, dim, dtype):
        codes = [self.element(v, dtype) + ("L" if dtype == "integer" else "") for v in flat]
        if len(dim) == 2:
            rows = [f"c({', '.join(codes[start : start + dim[1]])})" for start in range(0, len(codes), dim[1])]
            return f"rbind({', '.join(rows)})"
        if len(dim) > 2:
            return f"array_reshape(c({', '.join(codes)}), c({', '.join(map(str, dim))}))"
        return f"array({codes[0]})" if len(dim) == 1 and len(codes) == 1 else self.combined(codes)

    def silent(self, statement):
        return f"invisible({statement})"


LANGUAGES = {"Python": Python, "R": R}


def broken(statement: str) -> str:
    """Break a statement into lines after commas."""
    lines = textwrap.wrap(statement, WIDTH, subsequent_indent=" " * 4, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines).replace(HARD, " ")


def imports(code: str) -> str:
    """Return the import statements for the names that Python code uses."""
    names = sorted(function_names() & set(re.findall(r"(?<![.\w\"])(\w+)\(", code)))
    first = [
        f"import {module} as {name}"
        for module, name in (("numpy", "np"), ("matplotlib.pyplot", "plt"))
        if f"{name}." in code
    ]
    last = [f"from pykeras3 import {', '.join(names)}"] if names else []
    return "\n".join([*first, *([""] if first and last else []), *last])
