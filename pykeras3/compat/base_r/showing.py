"""Values as R prints them at top level."""

import numpy as np

from pykeras3.compat.base_r.formatting import shape_text
from pykeras3.compat.base_r.number_text import number_text, real_texts
from pykeras3.compat.base_r.values import is_scalar, is_tensor, plain, vector

# Characters in a line
WIDTH = 80


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
    if hasattr(x, "summary"):
        lines: list[str] = []
        x.summary(print_fn=lambda text, **ignored: lines.extend(text.splitlines()))
        return lines
    return repr(x).splitlines()


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
