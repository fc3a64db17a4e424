"""Evaluate parity cases: convert a case's JSON to Python values, call the function and record the result."""

import json
import keyword
import math
import warnings
from pathlib import Path

import numpy as np

from pykeras3 import differences

DATA = Path(__file__).parents[2] / "data" / "parity"
NOT_FINITE = {"NaN": math.nan, "Inf": math.inf, "-Inf": -math.inf}
R_ARRAYS = {"double": "float64", "integer": "int32", "logical": "bool", "character": "str"}
# Calls that undo the settings of config_*() cases
RESTORE = [
    {"fn": f"config_{name}", "args": args}
    for name, *args in (
        ("set_floatx", "float32"),
        ("set_epsilon", 1e-7),
        ("set_image_data_format", "channels_last"),
        ("set_dtype_policy", "float32"),
        ("set_max_epochs", None),
        ("set_max_steps_per_epoch", None),
        ("enable_flash_attention",),
        ("enable_interactive_logging",),
        ("enable_traceback_filtering",),
    )
]


def load(name):
    return json.loads((DATA / f"{name}.json").read_text())


def python_cases():
    """Return the cases for Python."""
    return [case for case in load("cases") if not case.get("r_only")]


def excepted(ids, caller):
    """Return the cases that the table of differences lists for a caller."""
    return {i: found for i in ids if (found := differences.of_case(i, caller)) is not None}


class Reader:
    """Converts the JSON of a case to values and calls, with the functions of a package.

    `floats` says whether the package's functions get plain numbers as floats, as an R session sends them.
    Objects that they return are called with the numbers as they are written.
    """

    def __init__(self, package, floats=False):
        self.package, self.floats = package, floats
        self.readers = {
            name.removeprefix("read_"): getattr(self, name) for name in dir(self) if name.startswith("read_")
        }

    def read(self, written, names, floats):
        """Return the value of a piece of JSON; `names` has the variables for {"var": ...}."""
        if isinstance(written, dict):
            form = next(key for key in written if key in self.readers)
            return self.readers[form](written, names, floats)
        if floats and type(written) is int:
            return float(written)
        return written

    def read_all(self, written, names, floats):
        return [self.read(value, names, floats) for value in written]

    # Constants

    def read_int(self, written, names, floats):
        return written["int"]

    def read_number(self, written, names, floats):
        return NOT_FINITE[written["number"]]

    def read_na(self, written, names, floats):
        return None

    def read_missing(self, written, names, floats):
        return slice(None)

    # Several values

    def read_vec(self, written, names, floats):
        return [NOT_FINITE.get(v, v) if isinstance(v, str) else self.read(v, names, floats) for v in written["vec"]]

    def read_list(self, written, names, floats):
        return self.read_all(written["list"], names, floats)

    def read_named(self, written, names, floats):
        return {name: self.read(value, names, floats) for name, value in written["named"].items()}

    def read_slice(self, written, names, floats):
        return slice(*self.read_all(written["slice"], names, floats))

    def read_array(self, written, names, floats):
        return filled(written["array"], written["dim"], R_ARRAYS[written["dtype"]])

    def read_tensor(self, written, names, floats):
        dtype = written["dtype"]
        exact = {"string": "str", "bool": "bool"}.get(dtype, "int64" if "int" in dtype else "float64")
        return self.package.op_array(filled(written["tensor"], written["dim"], exact), dtype)

    # What refers to other values

    def read_var(self, written, names, floats):
        return names[written["var"]]

    def read_attr(self, written, names, floats):
        return getattr(self.read(written["of"], names, floats), written["attr"])

    def read_item(self, written, names, floats):
        return self.read(written["of"], names, floats)[written["item"] - 1]

    # Calls

    def read_input(self, written, names, floats):
        options = {name: value for name, value in written.items() if name != "input"}
        return self.package.keras_input(shape=self.read_all(written["input"], names, floats), **options)

    def read_fn(self, written, names, floats):
        return self.called(getattr(self.package, written["fn"]), written, names, self.floats)

    def read_call(self, written, names, floats):
        return self.called(self.read(written["call"], names, floats), written, names, False)

    def read_lambda(self, written, names, floats):
        parameters, body = written["lambda"]["params"], written["lambda"]["body"]

        def value(*arguments):
            return self.read(body, {**names, **dict(zip(parameters, arguments))}, floats)

        listed = ", ".join(parameters)
        # Keras reads the signature of some functions, so each has its own parameters
        return eval(f"lambda {listed}: value({listed})", {"value": value})

    def called(self, function, written, names, floats):
        keywords = {
            name + "_" * keyword.iskeyword(name): self.read(value, names, floats)
            for name, value in (written.get("kwargs") or {}).items()
        }
        return function(*self.read_all(written.get("args") or (), names, floats), **keywords)

    # Cases

    def result(self, case):
        """Return the result of a case's call, after using it as the case says."""
        names = {}
        for name, written in (case.get("let") or {}).items():
            names[name] = self.read(written, names, self.floats)
        value = self.read_fn(case, names, self.floats)
        return self.used(value, case["use"] or {}, names)

    def used(self, value, use, names):
        if "call" in use:
            return self.called(value, {"args": use["call"], "kwargs": use.get("kwargs")}, names, False)
        if "update" in use:
            for batch in use["update"]:
                value.update_state(*self.read_all(batch, names, self.floats))
            return value.result()
        if "apply" in use:
            variable = self.package.keras_variable(self.read(use["apply"]["var"], names, self.floats))
            for gradient in self.read_all(use["apply"]["grads"], names, self.floats):
                value.apply([gradient], [variable])
            return self.package.op_convert_to_tensor(variable)
        if "config" in use:
            return self.package.get_config(value)
        if "then" in use:
            return self.read_all(use["then"], {**names, "result": value}, self.floats)
        return value

    def record(self, case):
        """Return the record of a case in the form of the golden results."""
        from tests.support.keras_reset import reset_keras

        reset_keras()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return recorded(self.result(case), self.package)
        except Exception as error:
            return {"kind": "error", "message": f"{type(error).__name__}: {error}"}
        finally:
            if case["fn"].startswith("config_"):
                for call in RESTORE:
                    getattr(self.package, call["fn"])(*call["args"])


def filled(flat, dim, dtype):
    """Return an array of a dtype from its values in row-major order."""
    return np.array(flat if dtype == "str" else [NOT_FINITE.get(v, v) for v in flat], dtype).reshape(dim)


# Records


def recorded(value, package):
    """Return a value as a record: its kind and the properties of that kind."""
    if value is None:
        return {"kind": "null"}
    if isinstance(value, (bool, np.bool_)):
        return {"kind": "bool", "value": bool(value)}
    if isinstance(value, (int, np.integer)):
        return {"kind": "number", "type": "integer", "value": int(value)}
    if isinstance(value, (float, np.floating)):
        return {"kind": "number", "type": "double", "value": float(value)}
    if isinstance(value, str):
        return {"kind": "string", "value": value}
    if isinstance(value, (bytes, bytearray)):
        return {"kind": "object", "class": "raw"}
    if isinstance(value, np.ndarray):
        return recorded_array(value, "string" if value.dtype.kind in "SUO" else value.dtype.name)
    if type(value).__name__ == "KerasTensor":
        return {"kind": "symbolic", "shape": list(package.op_shape(value)), "dtype": package.op_dtype(value)}
    if hasattr(value, "_fields"):
        value = value._asdict()
    if isinstance(value, dict):
        return {"kind": "named", "items": {str(name): recorded(v, package) for name, v in value.items()}}
    if isinstance(value, (list, tuple)):
        return {"kind": "list", "items": [recorded(v, package) for v in value]}
    if package.op_is_tensor(value):
        return recorded_array(np.asarray(package.op_convert_to_numpy(value)), package.op_dtype(value))
    return {"kind": "object", "class": type(value).__name__}


def recorded_array(array, dtype):
    if dtype in ("float16", "bfloat16"):
        array = array.astype("float32")
    values = array.ravel().tolist()
    if dtype == "string":
        values = [v.decode() if isinstance(v, bytes) else str(v) for v in values]
    return {"kind": "array", "dtype": dtype, "dim": list(array.shape), "values": values}
