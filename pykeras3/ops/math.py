"""Segments, Fourier transforms and other mathematics beyond numpy's."""
from collections import namedtuple

from pykeras3 import backend
from pykeras3.conventions import Array, Axis, Index, Integer, IntegerArray, Tuple
from pykeras3.ops.indexing import counted
from pykeras3.wrap import op

TopK = namedtuple("TopK", "values indices")


@op("keras.ops.erf")
def op_erf(x):
    """?"""


@op("keras.ops.erfinv")
def op_erfinv(x):
    """?"""


@op("keras.ops.extract_sequences")
def op_extract_sequences(x, sequence_length: Integer, sequence_stride: Integer):
    """?"""


@op("keras.ops.fft")
def op_fft(x):
    """?"""


@op("keras.ops.fft2")
def op_fft2(x):
    """?"""


@op("keras.ops.ifft2")
def op_ifft2(x):
    """?"""


@op("keras.ops.in_top_k")
def op_in_top_k(targets: IntegerArray, predictions, k: Integer):
    """?"""


@op("keras.ops.irfft")
def op_irfft(x, fft_length: Integer = None):
    """?"""


@op("keras.ops.istft")
def op_istft(x: Tuple, sequence_length: Integer, sequence_stride: Integer, fft_length: Integer,
             length: Integer = None, window="hann", center=True):
    """?"""


@op("keras.ops.logdet")
def op_logdet(x):
    """?"""


@op("keras.ops.logsumexp")
def op_logsumexp(x, axis: Axis = None, keepdims=False):
    """?"""


@op("keras.ops.rfft")
def op_rfft(x, fft_length: Integer = None):
    """?"""


@op("keras.ops.rsqrt")
def op_rsqrt(x):
    """?"""


@op("keras.ops.segment_max")
def op_segment_max(data, segment_ids: Index, num_segments: Integer = None, sorted=False):
    """?"""


@op("keras.ops.segment_sum")
def op_segment_sum(data, segment_ids: Index, num_segments: Integer = None, sorted=False):
    """?"""


@op("keras.ops.stft")
def op_stft(x, sequence_length: Integer, sequence_stride: Integer, fft_length: Integer, window="hann",
            center=True):
    """?"""


@op("keras.ops.top_k")
def op_top_k(x: Array, k: Integer, sorted=True, zero_indexed=False):
    """?"""
    values, indices = backend.keras_loaded().ops.top_k(x, k, sorted=sorted)
    return TopK(values, counted(indices, zero_indexed))


@op("keras.ops.view_as_complex")
def op_view_as_complex(x):
    """?"""


@op("keras.ops.view_as_real")
def op_view_as_real(x):
    """?"""
