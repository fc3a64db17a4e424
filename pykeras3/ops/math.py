"""Operations: segments and Fourier transforms."""

from collections import namedtuple
from typing import Any

from pykeras3.core.conventions import (
    Array,
    Axis,
    ComplexPair,
    FloatTensor,
    IndexArray,
    IntegerArray,
    OneInteger,
    Tensor,
)
from pykeras3.core.declaring.public import public_class
from pykeras3.core.decorators import op
from pykeras3.core.keras_loader import load_keras

TopK = public_class(namedtuple("TopK", "values indices"))


@op.forward("keras.ops.erf")
def op_erf(x):
    """Compute the Gauss error function, elementwise."""


@op.forward("keras.ops.erfinv")
def op_erfinv(x):
    """Compute the inverse of the Gauss error function, elementwise."""


@op.forward("keras.ops.extract_sequences")
def op_extract_sequences(x: Tensor, sequence_length: OneInteger, sequence_stride: OneInteger):
    """Slice the last axis into (overlapping) sequences of equal length."""


@op.forward("keras.ops.fft")
def op_fft(x: ComplexPair) -> Any:
    """Compute the discrete Fourier transform along the last axis.

    Args:
        x: List of two tensors of equal shape: real and imaginary part.

    Returns:
        A list: real and imaginary part.
    """


@op.forward("keras.ops.fft2")
def op_fft2(x: ComplexPair) -> Any:
    """Compute the two-dimensional Fourier transform over the last two axes.

    Args:
        x: List of two tensors of equal shape: real and imaginary part.

    Returns:
        A list: real and imaginary part.
    """


@op.forward("keras.ops.ifft2")
def op_ifft2(x: ComplexPair) -> Any:
    """Compute the inverse two-dimensional Fourier transform over the last two axes.

    Args:
        x: List of two tensors of equal shape: real and imaginary part.

    Returns:
        A list: real and imaginary part.
    """


@op.forward("keras.ops.in_top_k")
def op_in_top_k(targets: IntegerArray, predictions: Tensor, k: OneInteger):
    """Test whether each target class is among the `k` highest predictions.

    Args:
        k: Integer, number of top predictions to look at.
    """


@op.forward("keras.ops.irfft")
def op_irfft(x: ComplexPair, fft_length: OneInteger = None):
    """Compute the inverse of `op_rfft()`, a real signal.

    Args:
        x: List of two tensors of equal shape: real and imaginary part.
        fft_length: Integer, length of the signal; required if it is odd. `None` infers an even length.
    """


@op.forward("keras.ops.istft")
def op_istft(
    x: ComplexPair,
    sequence_length: OneInteger,
    sequence_stride: OneInteger,
    fft_length: OneInteger,
    length: OneInteger = None,
    window="hann",
    center=True,
):
    """Compute the inverse short-time Fourier transform.

    Args:
        x: List of two tensors of equal shape: real and imaginary part.
        length: Integer, length in samples to truncate or pad the signal to; `None` to keep its length.
        fft_length: Integer, length of the Fourier transform that was used.
    """


@op.forward("keras.ops.logdet")
def op_logdet(x):
    """Compute the log of the determinant of a positive definite matrix.

    Args:
        x: Positive definite matrix of shape `(M, M)`.
    """


@op.forward("keras.ops.logsumexp")
def op_logsumexp(x: Tensor, axis: Axis = None, keepdims=False):
    """Compute `log(sum(exp(x)))` along axes without overflow.

    Args:
        axis: Integer or vector of integers, axes to operate on, counted from 1; negative axes count from the end.
            `None` means all axes.
    """


@op.forward("keras.ops.rfft")
def op_rfft(x: FloatTensor, fft_length: OneInteger = None) -> Any:
    """Compute the Fourier transform of a real signal along the last axis, at non-negative frequencies.

    Args:
        x: Real tensor of shape `(..., length)`.
        fft_length: Integer, length of the transform; the signal is truncated or padded with zeros. `None` for the
            length of the signal.

    Returns:
        A list: real and imaginary part.
    """


@op.forward("keras.ops.rsqrt")
def op_rsqrt(x):
    """Compute `1 / sqrt(x)`, elementwise."""


@op.forward("keras.ops.segment_max")
def op_segment_max(data: Tensor, segment_ids: IndexArray, num_segments: OneInteger = None, sorted=False):
    """Compute the maximum of each segment of a tensor; segments are numbered from 1.

    Args:
        sorted: Boolean, whether `segment_ids` are in ascending order.
    """


@op.forward("keras.ops.segment_sum")
def op_segment_sum(data: Tensor, segment_ids: IndexArray, num_segments: OneInteger = None, sorted=False):
    """Compute the sum of each segment of a tensor; segments are numbered from 1.

    Args:
        sorted: Boolean, whether `segment_ids` are in ascending order.
    """


@op.forward("keras.ops.stft")
def op_stft(
    x: FloatTensor,
    sequence_length: OneInteger,
    sequence_stride: OneInteger,
    fft_length: OneInteger,
    window="hann",
    center=True,
) -> Any:
    """Compute the short-time Fourier transform along the last axis.

    Args:
        x: Real tensor of shape `(..., length)`, with the signal along the last axis.
        fft_length: Integer, length of each Fourier transform, at least `sequence_length`.

    Returns:
        A list: real and imaginary part, of shape `(..., sequences, frequencies)`.
    """


@op("keras.ops.top_k")
def op_top_k(x: Array, k: OneInteger, sorted=True, zero_indexed=False) -> Any:
    """Return the `k` largest elements along the last axis and their indices, counted from 1.

    Args:
        zero_indexed: Boolean, whether the returned indices count from 0.
        k: Integer, number of elements.
        sorted: Boolean, whether the elements come in descending order.

    Returns:
        A named list of `values` and `indices`.
    """
    values, indices = load_keras().ops.top_k(x, k, sorted=sorted)
    return TopK(values, indices if zero_indexed else indices + 1)


@op.forward("keras.ops.view_as_complex")
def op_view_as_complex(x):
    """Convert a real tensor, whose last axis holds real and imaginary part, to a complex one.

    Args:
        x: Real tensor of shape `(..., 2)`.
    """


@op.forward("keras.ops.view_as_real")
def op_view_as_real(x):
    """Convert a complex tensor to a real one, whose last axis holds real and imaginary part.

    Args:
        x: Complex tensor of any shape.
    """
