"""Functions of numbers, element by element."""

import math
import warnings

import numpy as np

from pykeras3.compat.base_r.arithmetic import binary, is_single
from pykeras3.compat.base_r.missing_values import Logicals, are_missing, is_na_value, logicals, not_available
from pykeras3.compat.base_r.values import (
    doubles,
    elements,
    is_array,
    is_column,
    is_factor,
    is_frame,
    is_scalar,
    is_tensor,
    named,
    numbers,
    plain,
    recycled,
    restored,
    vector,
    whole,
)
from pykeras3.compat.base_r.vectors import with_one_type
from pykeras3.core import ops_proxy


def elementwise(name: str, compute, of_tensors: "str | None" = None):
    """Return a function that computes a number for each number, and for each element of a tensor.

    Args:
        of_tensors: Name of the operation of Keras, by default the same as that of the function.
    """

    def function(x):
        if is_tensor(x):
            return getattr(ops_proxy.operations_for(x), of_tensors or name)(x)
        if is_frame(x):
            return compute(x)
        values = numbers(x)
        with np.errstate(all="ignore"):
            found = compute(values)
        warn_of_nan(values, found)
        return restored(x, found)

    function.__name__ = name
    function.__doc__ = f"Return `{name}()` of each number."
    return function


def warn_of_nan(values: np.ndarray, results: np.ndarray):
    """Warn as R does if numbers have no result, such as the logarithms of negative ones."""
    if results.dtype.kind == "f" and (np.isnan(results) & ~are_missing(values)).any():
        warnings.warn("NaNs produced", stacklevel=3)


def counted(x: np.ndarray) -> np.ndarray:
    """Return numbers as they are, and logicals as 0 and 1."""
    return x.astype(int) if x.dtype.kind == "b" else x


def absolute(x: np.ndarray) -> np.ndarray:
    """Return absolute values."""
    return np.abs(counted(x))


sqrt = elementwise("sqrt", np.sqrt)
exp = elementwise("exp", np.exp)
expm1 = elementwise("expm1", np.expm1)
log1p = elementwise("log1p", np.log1p)
log2 = elementwise("log2", np.log2)
log10 = elementwise("log10", np.log10)
abs_ = elementwise("abs", absolute)
floor = elementwise("floor", np.floor)
ceiling = elementwise("ceiling", np.ceil, "ceil")
trunc = elementwise("trunc", np.trunc)
sign = elementwise("sign", np.sign)
sin = elementwise("sin", np.sin)
cos = elementwise("cos", np.cos)
tan = elementwise("tan", np.tan)
asin = elementwise("asin", np.arcsin, "arcsin")
acos = elementwise("acos", np.arccos, "arccos")
atan = elementwise("atan", np.arctan, "arctan")
sinh = elementwise("sinh", np.sinh)
cosh = elementwise("cosh", np.cosh)
tanh = elementwise("tanh", np.tanh)
gamma = elementwise("gamma", np.vectorize(math.gamma, otypes=[float]))
lgamma = elementwise("lgamma", np.vectorize(math.lgamma, otypes=[float]))
factorial = elementwise("factorial", np.vectorize(lambda x: math.gamma(x + 1), otypes=[float]))
is_finite = elementwise("is_finite", np.isfinite, "isfinite")
is_infinite = elementwise("is_infinite", np.isinf, "isinf")
is_nan = elementwise("is_nan", np.isnan, "isnan")
qlogis = elementwise("qlogis", lambda p: np.log(p / (1 - p)))
plogis = elementwise("plogis", lambda q: 1 / (1 + np.exp(-q)), "sigmoid")


def log(x, base=None):
    """Return the logarithms, natural ones unless there is a base."""
    if is_tensor(x):
        found = ops_proxy.operations_for(x).log(x)
        return found if base is None else found / math.log(base)
    with np.errstate(all="ignore"):
        found = np.log(doubles(x))
        if base is not None:
            exact = {2: np.log2, 10: np.log10}.get(base) if is_scalar(base) else None
            found = found / np.log(doubles(base)) if exact is None else exact(doubles(x))
    warn_of_nan(doubles(x), found)
    return restored(x, found)


def atan2(y, x):
    """Return the angles of the points (x, y)."""
    return binary(y, x, lambda a, b: np.arctan2(numbers(a), numbers(b)), "arctan2")


def choose(n, k):
    """Return the number of ways to choose `k` of `n`."""
    return binary(
        n, k, lambda a, b: np.array([float(math.comb(int(i), int(j))) if j >= 0 else 0.0 for i, j in zip(a, b)]), ""
    )


def round_(x, digits=0):
    """Return numbers rounded to digits behind the decimal point; halves go to the even neighbour."""
    count = whole(digits)
    if is_tensor(x):
        return ops_proxy.operations_for(x).round(x, decimals=count)
    if is_frame(x):
        return x.round(count)
    values = counted(numbers(x))
    if values.dtype.kind in "iu":
        rounded = values if count >= 0 else np.array([round(int(each), count) for each in values])
    elif count == 0:
        rounded = np.round(values)
    else:
        rounded = np.array([round(float(each), count) if math.isfinite(each) else each for each in values])
    return restored(x, rounded)


def signif(x, digits=6):
    """Return numbers rounded to so many significant digits."""
    count = max(whole(digits), 1)

    def rounded(number: float) -> float:
        if not number or not math.isfinite(number):
            return number
        shift = count - 1 - math.floor(math.log10(abs(number)))
        scale = 10.0 ** abs(shift)
        return float(np.rint(number * scale) / scale if shift > 0 else np.rint(number / scale) * scale)

    return restored(x, np.array([rounded(float(each)) for each in doubles(x)]))


def ifelse(test, yes, no):
    """Return elements of `yes` where a test is true, else those of `no`."""
    if is_tensor(test):
        return ops_proxy.operations_for(test).where(test, yes, no)
    values = numbers(not_available() if test is None else test)
    chosen, is_missing = values.astype(bool), are_missing(values)
    of_yes, of_no = recycled(vector(yes), len(chosen)), recycled(vector(no), len(chosen))
    if isinstance(of_yes, np.ndarray) and isinstance(of_no, np.ndarray):
        found = np.where(chosen, of_yes, of_no)
        if is_missing.any():
            found = logicals(found, is_missing) if found.dtype.kind == "b" else np.where(is_missing, np.nan, found)
        return plain(found[0]) if is_single(test) and not isinstance(found, Logicals) else restored(test, found)
    items = [
        None if missing else plain(a if is_chosen else b)
        for is_chosen, missing, a, b in zip(chosen, is_missing, of_yes, of_no)
    ]
    if is_single(test):
        return not_available() if items[0] is None else items[0]
    return named(items, list(test)) if isinstance(test, dict) else with_one_type(items)


def is_na(x):
    """Return which elements are missing: None or NaN."""
    if x is None:
        return True
    if is_tensor(x):
        return ops_proxy.operations_for(x).isnan(x)
    if is_frame(x) or is_column(x) or is_factor(x):
        return x.isna()
    if isinstance(x, (str, dict, list, tuple, np.ndarray)) or is_scalar(x):
        found = [is_na_value(each) for each in elements(x)] if not is_number_array(x) else np.isnan(x.ravel(order="F"))
        return restored(x, found if is_array(x) or is_scalar(x) or isinstance(x, dict) else np.array(found, dtype=bool))
    return False


def is_number_array(x) -> bool:
    """Return True for an array of numbers or logicals."""
    return isinstance(x, np.ndarray) and x.dtype.kind in "biufc"


def anyNA(x) -> bool:
    """Return True if an element is missing (`anyNA()`)."""
    return bool(np.any(vector(is_na(x))))


def complete_cases(x):
    """Return which rows of a data frame have no missing element."""
    return x.notna().all(axis=1).to_numpy()


def parallel(name: str, choose_of_numbers, of_tensors: str):
    """Return `pmax()` or `pmin()`: the largest or smallest of several values at each place."""

    def function(*values, na_rm=False):
        found = values[0]
        for each in values[1:]:
            found = binary(
                found, each, lambda a, b: choose_of_numbers(counted(numbers(a)), counted(numbers(b))), of_tensors
            )
        return found

    function.__name__ = name
    function.__doc__ = f"Return the {'largest' if name == 'pmax' else 'smallest'} of several values at each place."
    return function


pmax = parallel("pmax", np.maximum, "maximum")
pmin = parallel("pmin", np.minimum, "minimum")
