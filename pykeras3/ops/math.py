"""Segments, Fourier transforms and other mathematics beyond numpy's."""
from collections import namedtuple
from typing import Any

from pykeras3.core import backend
from pykeras3.core.conventions import (
    Array,
    Axis,
    ComplexPair,
    FloatTensor,
    IndexArray,
    Integer,
    IntegerArray,
    OneInteger,
    Tensor,
)
from pykeras3.core.decorators import op
from pykeras3.core.public import public_class

TopK = public_class(namedtuple("TopK", "values indices"))


@op.forward("keras.ops.erf")
def op_erf(x):
    """Gauss error function, elementwise."""


@op.forward("keras.ops.erfinv")
def op_erfinv(x):
    """Inverse of the Gauss error function, elementwise."""


@op.forward("keras.ops.extract_sequences")
def op_extract_sequences(x: Tensor, sequence_length: OneInteger, sequence_stride: OneInteger):
    """Cuts the last axis into (overlapping) sequences of equal length."""


@op.forward("keras.ops.fft")
def op_fft(x: ComplexPair) -> Any:
    """Fourier transform along the last axis.

    x: Pair of tensors: real and imaginary part.
    Returns: A list: real and imaginary part.
    """


@op.forward("keras.ops.fft2")
def op_fft2(x: ComplexPair) -> Any:
    """Two-dimensional Fourier transform over the last two axes.

    x: Pair of tensors: real and imaginary part.
    Returns: A list: real and imaginary part.
    """


@op.forward("keras.ops.ifft2")
def op_ifft2(x: ComplexPair) -> Any:
    """Inverse two-dimensional Fourier transform over the last two axes.

    x: Pair of tensors: real and imaginary part.
    Returns: A list: real and imaginary part.
    """


@op.forward("keras.ops.in_top_k")
def op_in_top_k(targets: IntegerArray, predictions: Tensor, k: OneInteger):
    """Whether each target class is among the `k` highest predictions.

    k: Number of highest predictions to look at.
    """


@op.forward("keras.ops.irfft")
def op_irfft(x: ComplexPair, fft_length: OneInteger = None):
    """Inverse of `op_rfft`, giving a real signal.

    x: Pair of tensors: real and imaginary part.
    fft_length: Length of the signal; needed where it is odd. `None` infers an even one.
    """


@op.forward("keras.ops.istft")
def op_istft(x: ComplexPair, sequence_length: OneInteger, sequence_stride: OneInteger, fft_length: OneInteger,
             length: Integer = None, window="hann", center=True):
    """Inverse short-time Fourier transform.

    x: Pair of tensors: real and imaginary part.
    length: Length to cut or pad the signal to, in samples; `None` leaves it.
    fft_length: Length of the Fourier transform that was used.
    """


@op.forward("keras.ops.logdet")
def op_logdet(x):
    """Logarithm of the determinant of a positive definite matrix.

    x: Positive definite matrix: `(M, M)`.
    """


@op.forward("keras.ops.logsumexp")
def op_logsumexp(x: Tensor, axis: Axis = None, keepdims=False):
    """`log(sum(exp(x)))` over one or more axes, computed without overflow.

    axis: Axis or axes, counted from 1; negative ones count from the end. `None` means all axes.
    """


@op.forward("keras.ops.rfft")
def op_rfft(x: FloatTensor, fft_length: OneInteger = None) -> Any:
    """Fourier transform of a real signal along the last axis, non-negative frequencies only.

    x: Real tensor.
    fft_length: Length of the transform; the signal is cut or padded with zeros. `None` for its own length.
    Returns: A list: real and imaginary part.
    """


@op.forward("keras.ops.rsqrt")
def op_rsqrt(x):
    """Elementwise `1 / sqrt(x)`."""


@op.forward("keras.ops.segment_max")
def op_segment_max(data: Tensor, segment_ids: IndexArray, num_segments: OneInteger = None, sorted=False):
    """Maximum of each group of elements; groups are numbered from 1.

    sorted: Whether `segment_ids` are in ascending order.
    """


@op.forward("keras.ops.segment_sum")
def op_segment_sum(data: Tensor, segment_ids: IndexArray, num_segments: OneInteger = None, sorted=False):
    """Sum of each group of elements; groups are numbered from 1.

    sorted: Whether `segment_ids` are in ascending order.
    """


@op.forward("keras.ops.stft")
def op_stft(x: FloatTensor, sequence_length: OneInteger, sequence_stride: OneInteger, fft_length: OneInteger,
            window="hann", center=True) -> Any:
    """Short-time Fourier transform along the last axis.

    x: Real tensor, with the signal along the last axis.
    fft_length: Length of each Fourier transform, at least `sequence_length`.
    Returns: A list: real and imaginary part, of shape `(..., sequences, frequencies)`.
    """


@op("keras.ops.top_k")
def op_top_k(x: Array, k: OneInteger, sorted=True, zero_indexed=False) -> Any:
    """The `k` largest elements along the last axis and their indices, from 1.

    zero_indexed: If `True`, returned indices count from 0.
    k: Number of elements.
    sorted: Whether the elements come in descending order.
    Returns: A named list of `values` and `indices`.
    """
    values, indices = backend.keras_loaded().ops.top_k(x, k, sorted=sorted)
    return TopK(values, indices if zero_indexed else indices + 1)


@op.forward("keras.ops.view_as_complex")
def op_view_as_complex(x):
    """Complex tensor from a real one whose last axis holds real and imaginary part.

    x: Real tensor, of shape `(..., 2)`.
    """


@op.forward("keras.ops.view_as_real")
def op_view_as_real(x):
    """Real tensor with a last axis of length 2: real and imaginary part.

    x: Complex tensor.
    """
