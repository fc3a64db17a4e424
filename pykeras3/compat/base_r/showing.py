"""Values as R prints them at top level."""

import numpy as np

from pykeras3.compat.base_r.formatting import shape_text
from pykeras3.compat.base_r.number_text import number_text, real_texts
from pykeras3.compat.base_r.values import is_scalar, is_tensor, plain, vector

# Characters in a line
WIDTH = 80


def shown_lines(x) -> list[str]:
    """Return the lines that R prints for a value."""
    if x is None:
        return ["NULL"]
    if isinstance(x, tuple):
        return [shape_text(x)]
    if isinstance(x, np.ndarray) and x.ndim == 2:
        return lines_of_matrix(x)
    if is_scalar(x) or isinstance(x, np.ndarray) and x.ndim < 2 or is_strings(x):
        return lines_of_vector([plain(each) for each in vector(x)])
    if is_tensor(x):
        return str(x).splitlines()
    if hasattr(x, "summary"):
        lines: list[str] = []
        x.summary(print_fn=lambda text, **ignored: lines.extend(text.splitlines()))
        return lines
    return repr(x).splitlines()


def is_strings(x) -> bool:
    return isinstance(x, list) and bool(x) and all(isinstance(each, str) for each in x)


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
        columns.append([text.rjust(max(map(len, texts))) for text in texts])
    rows = zip(["", *labels], *columns)
    return [" ".join([label.ljust(width), *texts]) for label, *texts in rows]
