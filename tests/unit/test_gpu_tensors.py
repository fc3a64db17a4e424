"""Tensors that NumPy can't read by itself, as those of PyTorch on a GPU: what takes them reads them through Keras.

On the CPU, PyTorch's tensors refuse NumPy here unless Keras asks for their values.
"""

import functools
import json

import pytest

from tests.support.subprocesses import run_python

REFUSE_NUMPY = """
import contextlib
import json

import keras.src.backend as backend
import numpy as np
import torch

import pykeras3 as pk
from pykeras3.compat import base_r

convert, read, asks = backend.convert_to_numpy, torch.Tensor.__array__, []

def convert_to_numpy(x):
    asks.append(x)
    try:
        return convert(x)
    finally:
        asks.pop()

def read_by_keras(tensor, *args, **kwargs):
    if not asks:
        raise TypeError("can't convert cuda:0 device type tensor to numpy.")
    return read(tensor, *args, **kwargs)

backend.convert_to_numpy, torch.Tensor.__array__ = convert_to_numpy, read_by_keras
x = torch.arange(6.0).reshape(2, 3)
points = torch.tensor([[1, 1], [2, 3]])
mask, value = x > 2, torch.tensor(9.0)
"""
CASES = {
    "pk.op_subset(x, points)": [0, 5],
    "pk.op_subset(np.arange(6.0).reshape(2, 3), points)": [0, 5],
    "pk.op_subset(np.arange(6.0).reshape(2, 3), mask)": [3, 4, 5],
    "pk.op_subset_set(x, points, value=7.0)": [[7, 1, 2], [3, 4, 7]],
    "pk.op_subset_set(x, mask, value=value)": [[0, 1, 2], [9, 9, 9]],
    "pk.op_subset_set(x, 1, torch.tensor([1, 3]), value=value)": [[9, 1, 9], [3, 4, 5]],
    "pk.op_subset_set(np.zeros((2, 3)), points, value=value)": [[9, 0, 0], [0, 0, 9]],
    "pk.op_subset_set(np.zeros((2, 3)), mask, value=value)": [[0, 0, 0], [9, 9, 9]],
    "pk.array_reshape(x, [3, 2])": [[0, 1], [2, 3], [4, 5]],
    "pk.np_array(x)": [[0, 1, 2], [3, 4, 5]],
    "pk.np_array([value, 2.0])": [9, 2],
    "pk.pad_sequences([torch.tensor([1, 2]), [3]], maxlen=3)": [[0, 1, 2], [0, 0, 3]],
    "base_r.range_(x)": [0, 5],
    "pk.op_convert_to_array(x)": [[0, 1, 2], [3, 4, 5]],
}


@functools.cache
def results() -> dict:
    """Return the result of each case, or its error, by its code."""
    code = f"""
found = {{}}
for code in {list(CASES)!r}:
    try:
        found[code] = pk.op_convert_to_array(eval(code)).tolist()
    except Exception as error:
        found[code] = f"{{type(error).__name__}}: {{error}}"
try:
    np.asarray(x)
except TypeError as error:
    found["refused"] = str(error)
print(json.dumps(found))
"""
    return json.loads(run_python(REFUSE_NUMPY + code, KERAS_BACKEND="torch").splitlines()[-1])


@pytest.mark.torch
@pytest.mark.parametrize("code", CASES)
def test_tensors_that_numpy_can_not_read_are_taken(code):
    assert results()["refused"].startswith("can't convert cuda:0")
    assert results()[code] == CASES[code]
