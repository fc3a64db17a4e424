"""Data loading and preprocessing."""

import contextlib
import math
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

from pykeras3.core.conventions import (
    Array,
    ArrayLike,
    Convention,
    ExistingFile,
    ExistingFolder,
    FileToWrite,
    IntegerList,
    IntegerOrFloat,
    IntegerTuple,
    NumberArray,
    Numbers,
    OneAxis,
    OneInteger,
    OptionalStrings,
    PaddingValue,
    Seed,
    SizeOrFraction,
)
from pykeras3.core.conventions.arrays import as_array, as_floatx_array, as_numbers, has_text
from pykeras3.core.conventions.numeric import as_integer_list
from pykeras3.core.conventions.tabular import codes_of, is_categorical, number_of_classes, numpy
from pykeras3.core.conventions.values import (
    is_array,
    is_list,
    is_numpy,
    is_str_or_bytes,
    is_tensor,
    known_values,
    on_host,
)
from pykeras3.core.declaring.r_wrapper import RWrapper
from pykeras3.core.decorators import function, op
from pykeras3.core.errors import ConversionError, shown
from pykeras3.core.keras_loader import load_keras
from pykeras3.core.keras_objects.receivers import First

if TYPE_CHECKING:
    import numpy as np


def as_sequences(value):
    """Convert to a list of sequences; a number or string, as R passes a vector of one token, becomes a sequence."""
    if not (is_list(value) or is_array(value)):
        raise ConversionError("a list of sequences", value)
    return [sequence(v, value) for v in value]


def sequence(value, sequences):
    """Return one of several sequences as a list or array."""
    if isinstance(value, (int, float)) or is_str_or_bytes(value) or (is_numpy(value) and value.ndim == 0):
        return [value]
    if is_array(value):
        return on_host(value)
    if is_list(value):
        return list(value)
    raise ConversionError("a list of sequences", sequences)


def as_class_labels(value):
    """Convert class ids, counted from 0, to a list or array of integers; pass on tensors, and factors without NA."""
    if is_categorical(value):
        codes_of(value)
        return value
    if is_tensor(value):
        return value
    np = numpy()
    labels = np.asarray(value)
    if labels.dtype.kind not in "biuf":
        raise ConversionError("integers (zero-based class ids)", value)
    if labels.dtype.kind == "f" and not np.all(labels == np.floor(labels)):
        raise ConversionError("integers (zero-based class ids)", value)
    return labels.astype("int64") if labels.dtype.kind == "f" else labels


def as_file_labels(value):
    """Convert labels of files: `"inferred"`, None, or one integer per file."""
    if value is None or isinstance(value, str):
        return value
    return as_integer_list(codes_of(value) if is_categorical(value) else value)


def as_image(value):
    """Convert to an image of shape (height, width, channels)."""
    return pixels(value, (3,), "an image, an array of shape (height, width, channels)")


def as_images(value):
    """Convert to an image or a batch of images."""
    return pixels(value, (3, 4), "an image, an array of shape (height, width, channels), or a batch of images")


def as_picture(value):
    """Convert to an image of shape (height, width[, channels]); pass on a PIL image."""
    return value if hasattr(value, "getbands") else pixels(value, (2, 3), "a PIL image or an array")


def pixels(value, ranks, expected):
    """Convert to an array of one of the given ranks; raise for other values."""
    value = as_array(value)
    if is_array(value) and not has_text(value) and rank_of(value) in (None, *ranks):
        return value
    raise ConversionError(expected, value)


def rank_of(value) -> int | None:
    """Return the number of dimensions of an array; None if TensorFlow does not know it yet."""
    try:
        return len(value.shape)
    except ValueError:
        return None


def as_series(value):
    """Convert to numbers, with floats in Keras' default dtype."""
    return as_floatx_array(as_numbers(value))


def as_divisible(value):
    """Check that a value can be split: an array, a list of arrays or a dataset."""
    if value is None or isinstance(value, (str, bool, int, float)):
        raise ConversionError("an array, a list of arrays or a dataset", value)
    return value


Image = Annotated[ArrayLike, Convention(as_image)]
Images = Annotated[ArrayLike, Convention(as_images)]
Picture = Annotated[Any, Convention(as_picture)]
Divisible = Annotated[Any, Convention(as_divisible)]
Series = Annotated[ArrayLike, Convention(as_series)]
Sequences = Annotated[Sequence[Sequence[int]], Convention(as_sequences)]
ClassLabels = Annotated[ArrayLike, Convention(as_class_labels, remark="counted from 0")]
FileLabels = Annotated[str | Sequence[int] | None, Convention(as_file_labels)]


@function.forward("keras.utils.audio_dataset_from_directory")
def audio_dataset_from_directory(
    directory: ExistingFolder,
    labels: FileLabels = "inferred",
    label_mode="int",
    class_names: OptionalStrings = None,
    batch_size: OneInteger = 32,
    sampling_rate: OneInteger = None,
    output_sequence_length: OneInteger = None,
    ragged=False,
    shuffle=True,
    seed: Seed = None,
    validation_split=None,
    subset=None,
    follow_links=False,
    verbose=True,
):
    """Create a dataset of the WAV files in a directory, with labels from the subdirectories.

    Args:
        seed: Integer, seed for shuffling and for the validation split.
        sampling_rate: Integer, rate in Hz to resample to; `None` to keep that of the files.
        output_sequence_length: Integer, number of audio samples to truncate or pad each file to; `None` to pad to the
            longest of the batch.
        ragged: Boolean, whether to return ragged tensors, with each file at its own length.

    Returns:
        A dataset of batches, with labels unless `labels` is `None`.
    """


@function.forward("keras.utils.image_dataset_from_directory", r=RWrapper(defaults={"image_size": "c(256L, 256L)"}))
def image_dataset_from_directory(
    directory: ExistingFolder,
    labels: FileLabels = "inferred",
    label_mode="int",
    class_names: OptionalStrings = None,
    color_mode="rgb",
    batch_size: OneInteger = 32,
    image_size: IntegerTuple = (256, 256),
    shuffle=True,
    seed: Seed = None,
    validation_split=None,
    subset=None,
    interpolation="bilinear",
    follow_links=False,
    crop_to_aspect_ratio=False,
    pad_to_aspect_ratio=False,
    data_format=None,
    verbose=True,
):
    """Create a dataset of the image files in a directory, with labels from the subdirectories.

    Args:
        seed: Integer, seed for shuffling and for the validation split.
        interpolation: String, interpolation method: `"bilinear"`, `"nearest"`, `"bicubic"`, `"area"`, `"lanczos3"`,
            `"lanczos5"`, `"gaussian"` or `"mitchellcubic"`.

    Returns:
        A dataset of batches, with labels unless `labels` is `None`.
    """


@function.forward("keras.utils.text_dataset_from_directory")
def text_dataset_from_directory(
    directory: ExistingFolder,
    labels: FileLabels = "inferred",
    label_mode="int",
    class_names: OptionalStrings = None,
    batch_size: OneInteger = 32,
    max_length: OneInteger = None,
    shuffle=True,
    seed: Seed = None,
    validation_split=None,
    subset=None,
    follow_links=False,
    verbose=True,
):
    """Create a dataset of the text files in a directory, with labels from the subdirectories.

    Args:
        seed: Integer, seed for shuffling and for the validation split.

    Returns:
        A dataset of batches, with labels unless `labels` is `None`.
    """


@function.forward("keras.utils.timeseries_dataset_from_array")
def timeseries_dataset_from_array(
    data: Series,
    targets: Series,
    sequence_length: OneInteger,
    sequence_stride: OneInteger = 1,
    sampling_rate: OneInteger = 1,
    batch_size: OneInteger = 128,
    shuffle=False,
    seed: Seed = None,
    start_index: OneInteger = None,
    end_index: OneInteger = None,
):
    """Create a dataset of sliding windows over a time series.

    Args:
        data: Array or tensor with consecutive time steps along the first axis.
        sequence_length: Integer, number of time steps per window.
        sequence_stride: Integer, number of time steps between the starts of successive windows.
        sampling_rate: Integer, number of time steps between successive elements of a window.
        batch_size: Integer, number of windows per batch; `None` for single windows.
        shuffle: Boolean, whether to shuffle the windows; otherwise they are in time order.
        seed: Integer, seed for shuffling.

    Returns:
        A dataset of batches of windows, with targets if given.
    """


@function.forward("keras.utils.split_dataset")
def split_dataset(
    dataset: Divisible,
    left_size: SizeOrFraction = None,
    right_size: SizeOrFraction = None,
    shuffle=False,
    seed: Seed = None,
):
    """Split a dataset or arrays into a left and a right part.

    Args:
        shuffle: Boolean, whether to shuffle before the split.
        seed: Integer, seed for shuffling.

    Returns:
        The left and the right dataset.
    """


@op.forward("keras.utils.pad_sequences")
def pad_sequences(
    sequences: Sequences,
    maxlen: OneInteger = None,
    dtype="int32",
    padding="pre",
    truncating="pre",
    value: PaddingValue = 0.0,
) -> "np.ndarray":
    """Pad or truncate sequences to the same length.

    Args:
        dtype: Dtype of the result, a string.
        padding: String, where to pad: `"pre"` or `"post"`.
        value: Number to pad with, a string among strings, or a vector among vectors.
        maxlen: Integer, length to pad or truncate to; `None` for that of the longest sequence.

    Returns:
        An array of shape `(samples, length)`.
    """


@op("keras.utils.to_categorical", r=RWrapper(before=("if (is.numeric(x)) x <- as.array(x)",)))
def to_categorical(x: ClassLabels, num_classes: OneInteger = None) -> Any:
    """Convert class ids, counted from 0, to one-hot vectors.

    Args:
        x: Array, tensor or vector of integer class ids, from 0 to `num_classes - 1`.
        num_classes: Integer, number of classes; `None` for the levels of a factor, or the largest id plus 1.

    Returns:
        An array or tensor with one more axis, of length `num_classes`.
    """
    keras = load_keras()
    if is_categorical(x):
        num_classes = number_of_classes(x) if num_classes is None else num_classes
        x = codes_of(x)
    if num_classes is None and is_tensor(x):
        ids = known_values(x)
        if ids is None:
            raise ValueError(
                "to_categorical(): argument `num_classes` is missing; it can't be inferred from a symbolic "
                f"tensor. Received: x={shown(x)}"
            )
        num_classes = int(ids.max()) + 1
    refuse_out_of_range(x, num_classes)
    return keras.utils.to_categorical(x, num_classes)


def refuse_out_of_range(labels, num_classes):
    """Raise for class ids out of range; NumPy would count negative ones from the end."""
    if not is_numpy(labels) or not labels.size:
        return
    wrong = labels[(labels < 0) | (labels >= (math.inf if num_classes is None else num_classes))]
    if wrong.size:
        last = "" if num_classes is None else f" up to {num_classes - 1}, as there are {num_classes} classes"
        raise ValueError(f"to_categorical(): `x` must be zero-based class ids{last}. Received: {wrong[0]}")


@op("keras.utils.normalize")
def normalize(x: Numbers, axis: OneAxis = -1, order: IntegerOrFloat = 2) -> Any:
    """Normalize an array to unit norm along an axis.

    Args:
        axis: Integer, axis of the vectors, counted from 1 (the batch is 1); negative axes count from the end.
        x: Array of any shape with at least one dimension.
        order: Number, order of the norm, such as 2 for the Euclidean norm.

    Returns:
        The normalized array.
    """
    if is_numpy(x) and axis is not None and axis >= 0:
        # Keras treats axis 0 of an array as not given
        axis -= x.ndim
    return load_keras().utils.normalize(x, axis=axis, order=order)


# Images


@function.forward("keras.utils.load_img")
def image_load(
    path: ExistingFile,
    color_mode="rgb",
    target_size: IntegerTuple = None,
    interpolation="nearest",
    keep_aspect_ratio=False,
):
    """Load an image from a file.

    Args:
        path: String, path of the file to read.
        interpolation: String, interpolation method: `"nearest"`, `"bilinear"`, `"bicubic"`, `"lanczos"`, `"box"` or
            `"hamming"`.

    Returns:
        A PIL image, which `image_to_array()` converts to an array.
    """


R_TYPES = {"integer": "int32", "double": "float64", "numeric": "float64", "logical": "bool"}
# Arrays of R's types become R's; a dtype may also be one of NumPy's objects
KEPT = '!(is.null(dtype) || is.character(dtype) && dtype %in% c("integer", "double", "numeric", "logical"))'


@op(
    "keras.utils.img_to_array",
    r=RWrapper(keeps_numpy=KEPT),
)
def image_to_array(img: Picture, data_format=None, dtype=None) -> "np.ndarray":
    """Convert a PIL image to an array.

    Args:
        dtype: Dtype of the array, a string; `None` for the default float dtype.

    Returns:
        An array of shape `(height, width, channels)`.
    """
    return load_keras().utils.img_to_array(img, data_format=data_format, dtype=R_TYPES.get(dtype, dtype))


@op.forward("keras.utils.array_to_img")
def image_from_array(x: Image, data_format=None, scale=True, dtype=None) -> Any:
    """Convert an array to a PIL image.

    Args:
        x: Array or tensor of shape `(height, width, channels)`.
        scale: Boolean, whether to scale the values to 0 to 255 first.
        dtype: Dtype to convert the array to, a string; `None` for the default float dtype.

    Returns:
        A PIL image.
    """


@op("keras.utils.save_img", r=RWrapper(returns_first=True))
def image_array_save(x: Image, path: FileToWrite, data_format=None, file_format=None, scale=True, **kwargs) -> First:
    """Save an image array to a file.

    Args:
        x: Array or tensor of shape `(height, width, channels)`.
        path: String, path of the file to write.
        scale: Boolean, whether to scale the values to 0 to 255 first.

    Returns:
        The image.
    """
    refuse_unknown_format(path, file_format)
    load_keras().utils.save_img(path, x, data_format=data_format, file_format=file_format, scale=scale, **kwargs)
    return x


def refuse_unknown_format(path, file_format):
    """Raise if PIL knows no format of that name, or for the extension of the path."""
    from PIL import Image as pil

    formats = pil.registered_extensions()
    if file_format is None and os.path.splitext(path)[1].lower() not in formats:
        raise ValueError(
            "image_array_save(): `path` must end in the extension of an image format, such as .png, or "
            f"`file_format` must name one. Received: {path!r}"
        )
    if file_format is not None and str(file_format).upper() not in formats.values():
        raise ValueError(
            'image_array_save(): `file_format` must be the name of an image format, such as "png". '
            f"Received: {file_format!r}"
        )


@op("keras.preprocessing.image.smart_resize")
def image_smart_resize(
    x: Images, size: IntegerList, interpolation="bilinear", data_format="channels_last", backend_module=None
) -> Any:
    """Crop images to the target aspect ratio at the center, then resize them.

    Args:
        x: Array or tensor, image of shape `(height, width, channels)` or batch of images of shape `(batch, height,
            width, channels)`.
        size: Pair of integers `(height, width)`, target size in pixels.
        interpolation: String, interpolation method: `"bilinear"`, `"nearest"`, `"bicubic"`, `"lanczos3"` or
            `"lanczos5"`.

    Returns:
        The resized images.
    """
    keras = load_keras()
    # Keras returns arrays of NumPy for such, which reads none of PyTorch's tensors on a GPU
    stays_on_host = is_numpy(x) and keras.backend.backend() == "torch"
    with keras.device("cpu") if stays_on_host else contextlib.nullcontext():
        return keras.preprocessing.image.smart_resize(x, size, interpolation=interpolation, data_format=data_format)


# Models trained on ImageNet


@op("keras.applications.imagenet_utils.preprocess_input", r=RWrapper(keeps_numpy="TRUE"))
def imagenet_preprocess_input(x: NumberArray, data_format=None, mode="caffe") -> Any:
    """Scale images as models trained on ImageNet expect them.

    Args:
        x: Array or tensor of images, of shape `(batch, height, width, 3)`, with values from 0 to 255.
        mode: String, form of the images: `"caffe"` (BGR, centered), `"tf"` (-1 to 1) or `"torch"` (0 to 1, then
            normalized).

    Returns:
        The scaled images.
    """
    # Keras modifies NumPy arrays in place
    x = x.copy() if is_numpy(x) else x
    return load_keras().applications.imagenet_utils.preprocess_input(x, data_format=data_format, mode=mode)


@op("keras.applications.imagenet_utils.decode_predictions", r=RWrapper(defaults={"top": "5"}))
def imagenet_decode_predictions(preds: Array, top: OneInteger = 5) -> Any:
    """Return the most likely ImageNet classes for predictions of 1000 classes.

    Returns:
        One table per image, with the columns `class_name`, `class_description` and `score`.
    """
    return load_keras().applications.imagenet_utils.decode_predictions(preds, top=top)
