"""Compare results with the golden ones of keras3.

Integers, logicals, strings, dtypes and shapes are equal exactly, floats within a tolerance, NaN equals NaN,
an error equals an error. R and Python write some values in two ways; `in_common_form` brings them together.
"""

import math
import re

from tests.support.parity.cases import NOT_FINITE

R_TYPES = {
    "double": r"b?float\d+",
    "integer": r"u?int\d+",
    "logical": "bool",
    "character": "str.*",
    "complex": r"complex\d+",
}
R_SCALARS = {"logical": "bool", "character": "string"}


def difference(golden, result, values=True, rtol=1e-5, atol=1e-6):
    """Describe how two records differ, or return None; without `values`, compare only kinds, dtypes and shapes."""
    golden, result = in_common_form(golden, result)
    kind = golden["kind"]
    if kind != result["kind"]:
        return f"{describe(golden)} in keras3, {describe(result)} here"
    if kind == "error":
        return None
    if kind in ("list", "named"):
        return difference_of_items(golden["items"], result["items"], values, rtol, atol)
    if kind == "array":
        return difference_of_arrays(golden, result, values, rtol, atol)
    same = all(
        equal(field, golden.get(field), result.get(field), golden, rtol, atol)
        for field in compared_fields(kind, values)
    )
    return None if same else f"{describe(golden)} in keras3, {describe(result)} here"


def describe_difference(golden, result):
    """Return how a result differs from the golden one, with the message of an error, or None."""
    why = difference(golden, result, values=not golden.get("random"))
    return why and (f"{why}: {result['message']}" if result["kind"] == "error" else why)


def compared_fields(kind, values):
    always = {"shape": ["dims"], "symbolic": ["shape", "dtype"], "object": ["class"], "number": ["type"]}
    return always.get(kind, []) + (["value"] if values and kind in ("number", "string", "bool", "complex") else [])


def equal(field, golden, result, record, rtol, atol):
    if field == "value" and record.get("type") == "double":
        return close(golden, result, rtol, atol)
    return golden == result


def close(golden, result, rtol, atol):
    if golden is None or result is None:
        return golden is result
    golden, result = (NOT_FINITE.get(v, v) if isinstance(v, str) else v for v in (golden, result))
    if math.isfinite(golden) and math.isfinite(result):
        return abs(golden - result) <= atol + rtol * abs(golden)
    return golden == result or (math.isnan(golden) and math.isnan(result))


def difference_of_arrays(golden, result, values, rtol, atol):
    dtype = golden["dtype"]
    if dtype != result["dtype"] and not is_of_r_type(result["dtype"], dtype):
        return f"dtype {dtype} in keras3, {result['dtype']} here"
    if golden["dim"] != result["dim"]:
        return f"dim {golden['dim']} in keras3, {result['dim']} here"
    if not values:
        return None
    wrong = [
        place
        for place, pair in enumerate(zip(golden["values"], result["values"]))
        if not equal_elements(dtype, *pair, rtol, atol)
    ]
    if not wrong:
        return None
    first = wrong[0]
    return (
        f"{len(wrong)} of {len(golden['values'])} values; [{first}] is {golden['values'][first]} in keras3, "
        f"{result['values'][first]} here"
    )


def equal_elements(dtype, golden, result, rtol, atol):
    if dtype.startswith("complex"):
        result = (result.real, result.imag) if isinstance(result, complex) else result
        return all(close(*parts, rtol, atol) for parts in zip(golden, result))
    if dtype == "double" or "float" in dtype:
        return close(golden, result, rtol, atol)
    return golden == result


def is_of_r_type(dtype, r_type):
    return r_type in R_TYPES and re.fullmatch(R_TYPES[r_type], dtype) is not None


def difference_of_items(golden, result, values, rtol, atol):
    if isinstance(golden, list):
        golden, result = dict(enumerate(golden, 1)), dict(enumerate(result, 1))
    if golden.keys() != result.keys():
        return f"items {list(golden)} in keras3, {list(result)} here"
    for name in golden:
        why = difference(golden[name], result[name], values, rtol, atol)
        if why is not None:
            return f"${name}: {why}"
    return None


def in_common_form(golden, result):
    """Return both records with values that R and Python represent differently in one common form."""
    kinds = golden["kind"], result["kind"]
    if kinds == ("shape", "list"):
        return golden, {"kind": "shape", "dims": [item.get("value") for item in result["items"]]}
    if kinds[0] == "na":
        return {"kind": "null"}, result
    if kinds[0] == "array" and golden["dtype"] in R_TYPES and len(golden["dim"]) == 1:
        return r_vector_in_common_form(golden, result)
    if kinds[1] == "list":
        if kinds[0] == "named":
            return {"kind": "list", "items": list(golden["items"].values())}, result
        if kinds[0] in ("number", "string", "bool") and len(result["items"]) == 1:
            return golden, result["items"][0]
    if kinds == ("list", "named") and not result["items"]:
        return golden, {"kind": "list", "items": []}
    return golden, result


def r_vector_in_common_form(golden, result):
    """Convert an R vector to match a list, or one of length 1 to match a scalar or an array without axes."""
    if result["kind"] == "list":
        return {"kind": "list", "items": [r_scalar(v, golden["dtype"]) for v in golden["values"]]}, result
    if golden["dim"] == [1]:
        if result["kind"] == "number":
            return r_scalar(golden["values"][0], golden["dtype"]), result
        if result["kind"] == "array" and result["dim"] == []:
            return golden, {**result, "dim": [1]}
    return golden, result


def r_scalar(value, r_type):
    if r_type in R_SCALARS:
        return {"kind": R_SCALARS[r_type], "value": value}
    return {"kind": "number", "type": r_type, "value": value}


def describe(record):
    """Describe a record in a few words."""
    if record["kind"] == "array":
        return f"{record['dtype']}{record['dim']}"
    if record["kind"] in ("list", "named"):
        return f"{record['kind']} of {len(record['items'])}"
    return " ".join(str(value) for name, value in record.items() if name not in ("random", "r_only"))[:160]
