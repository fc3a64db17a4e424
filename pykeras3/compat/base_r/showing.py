"""Values as R prints them at top level."""

import datetime
import inspect
import types

import numpy as np

from pykeras3.compat.base_r.formatting import shape_text
from pykeras3.compat.base_r.number_text import number_text, real_texts
from pykeras3.compat.base_r.values import is_column, is_environment, is_frame, is_scalar, is_tensor, plain, vector
from pykeras3.core.keras_objects.display import summary_text
from pykeras3.core.keras_objects.receivers import is_model
from pykeras3.history import TrainingHistory

# Characters in a line
WIDTH = 80
# Characters of a signature that stands in one line
SIGNATURE_WIDTH = 60
# Types whose values are no Python objects in R: R has its own, and prints these
R_TYPES = (
    *(type(None), str, bytes, list, tuple, dict, set, range, np.ndarray, datetime.date, datetime.timedelta),
    *(BaseException, type, types.FunctionType, TrainingHistory),
)


def shown_lines(x, path: str = "") -> list[str]:
    """Return the lines that R prints for a value.

    Args:
        path: String, where the value stands in a list that is printed, such as `$a[[1]]`.
    """
    if x is None:
        return ["NULL"]
    if isinstance(x, tuple):
        return [shape_text(x)]
    if isinstance(x, np.ndarray) and x.ndim > 1:
        return lines_of_matrix(x) if x.ndim == 2 else lines_of_array(x)
    if is_scalar(x) or isinstance(x, np.ndarray) and x.ndim < 2 or is_strings(x):
        return lines_of_vector([plain(each) for each in vector(x)])
    if isinstance(x, (list, dict)):
        return lines_of_list(x, path)
    if is_tensor(x):
        return str(x).splitlines()
    return lines_of_object(x) if is_python_object(x) else repr(x).splitlines()


def is_python_object(x) -> bool:
    """Return True for a value that is an object of Python in R too, which reticulate prints."""
    is_of_r = isinstance(x, R_TYPES) or is_scalar(x) or is_tensor(x) or is_frame(x) or is_column(x) or is_environment(x)
    return not (is_of_r or type(x).__module__.startswith("pykeras3.compat.base_r"))


def lines_of_object(x) -> list[str]:
    """Return the lines that R prints for an object of Python: the summary of a model, else what reticulate writes."""
    if is_model(x):
        lines = [line.rstrip() for line in summary_text(x, WIDTH).splitlines()]
        return [line for line in lines if line]
    if isinstance(x, types.ModuleType):
        return [f"Module({x.__name__})"]
    signature = [f" signature: {signature_text(x)}"] if callable(x) else []
    return [*repr(x).splitlines(), *"\n".join(signature).splitlines()]


def signature_text(x) -> str:
    """Return the signature of a callable as reticulate writes it: a long one with a line for each parameter."""
    try:
        signature = inspect.signature(x)
    except (TypeError, ValueError):
        return "(?)"
    text = str(signature)
    if len(text) <= SIGNATURE_WIDTH:
        return text
    for parameter in signature.parameters.values():
        text = text.replace(str(parameter), f"\n   {parameter}", 1)
    text = text.replace(", /,", ",\n   /,", 1).replace(", *,", ",\n   *,", 1)
    end = text.rfind(")", 0, text.find(" ->")) if " ->" in text else text.rfind(")")
    return f"{text[:end]}\n{text[end:]}"


def lines_of_list(x, path: str) -> list[str]:
    """Return the lines of the elements of a list, each after its place in the list."""
    pairs = x.items() if isinstance(x, dict) else ((None, each) for each in x)
    lines = []
    for number, (name, each) in enumerate(pairs, 1):
        inner = f"{path}[[{number}]]" if name is None else f"{path}${name}"
        lines += [inner, *shown_lines(each, inner), ""]
    return lines or ["named list()" if isinstance(x, dict) else "list()"]


def is_strings(x) -> bool:
    """Return True for a vector of strings."""
    return isinstance(x, list) and len(x) > 0 and all(isinstance(each, str) for each in x)


def element_texts(values: list) -> list[str]:
    """Return the elements of a vector as texts of the same width; strings are quoted."""
    if any(isinstance(each, str) for each in values):
        texts = ["NA" if each is None else f'"{each}"' for each in values]
        return [text.ljust(max(map(len, texts))) for text in texts]
    is_real = any(isinstance(each, float) for each in values)
    texts = real_texts(values) if is_real else [number_text(each) for each in values]
    return [text.rjust(max(map(len, texts))) for text in texts]


def lines_of_vector(values: list) -> list[str]:
    """Return the lines of a vector, which begin with the index of their first element."""
    if not values:
        return ["numeric(0)"]
    texts = element_texts(values)
    label_width = len(f"[{len(texts)}]")
    count = max((WIDTH - label_width) // (len(texts[0]) + 1), 1)
    return [
        f"[{start + 1}]".rjust(label_width) + "".join(f" {text}" for text in texts[start : start + count]).rstrip()
        for start in range(0, len(texts), count)
    ]


def lines_of_matrix(x: np.ndarray) -> list[str]:
    """Return the lines of a matrix, whose columns have a format each."""
    labels = [f"[{row},]" for row in range(1, len(x) + 1)]
    width = max(map(len, labels), default=0)
    columns = []
    for number, column in enumerate(x.T, 1):
        texts = [f"[,{number}]", *element_texts([plain(each) for each in column])]
        put = str.rjust if x.dtype.kind in "biufc" else str.ljust
        columns.append([put(text, max(map(len, texts))) for text in texts])
    rows = zip(["", *labels], *columns)
    return [" ".join([label.ljust(width), *texts]) for label, *texts in rows]


def lines_of_array(x: np.ndarray) -> list[str]:
    """Return the lines of an array of more than two dimensions: those of its matrices."""
    lines = []
    for place in np.ndindex(*x.shape[:1:-1]):
        index = place[::-1]
        title = ", , " + ", ".join(str(position + 1) for position in index)
        lines += [title, "", *lines_of_matrix(x[(slice(None), slice(None), *index)]), ""]
    return lines
