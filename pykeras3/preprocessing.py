"""Images, sounds, texts and series from files and arrays, made ready for a model."""
from pykeras3 import backend
from pykeras3.conventions import (Array, Axis, Convention, FloatxArray, Integer, IntegerList, IntegerTuple, Number,
                                  Path, SizeOrShare, Unfit, is_array, is_list, is_numpy, numpy)
from pykeras3.wrap import function, op


def sequences_list(value):
    """A list of sequences, each a list or vector of tokens."""
    if not is_list(value) or not all(is_list(v) or is_array(v) for v in value):
        raise Unfit("a list of sequences", value)
    return [list(v) for v in value]


def class_labels(value):
    """Class ids from 0 as a list or array of ints; tensors pass."""
    if is_array(value) and not is_numpy(value):
        return value
    np = numpy()
    labels = np.asarray(value)
    if labels.dtype.kind == "f" and not np.all(labels == np.floor(labels)):
        raise Unfit("whole numbers, class ids counted from 0", value)
    return labels.astype("int64") if labels.dtype.kind == "f" else labels


def file_labels(value):
    """`"inferred"`, None, or a label for each file."""
    return Integer.convert(value.tolist() if is_numpy(value) else value)


Sequences = Convention("Sequences", sequences_list, "Sequence[Sequence[int]]")
ClassLabels = Convention("ClassLabels", class_labels, "ArrayLike", "counted from 0")
FileLabels = Convention("FileLabels", file_labels, "str | Sequence[int] | None")


@function("keras.utils.audio_dataset_from_directory")
def audio_dataset_from_directory(directory: Path, labels: FileLabels = "inferred", label_mode="int",
                                 class_names=None, batch_size: Integer = 32, sampling_rate: Integer = None,
                                 output_sequence_length: Integer = None, ragged=False, shuffle=True,
                                 seed: Integer = None, validation_split=None, subset=None, follow_links=False,
                                 verbose=True):
    """?"""


@function("keras.utils.image_dataset_from_directory")
def image_dataset_from_directory(directory: Path, labels: FileLabels = "inferred", label_mode="int", class_names=None,
                                 color_mode="rgb", batch_size: Integer = 32,
                                 image_size: IntegerTuple = (256, 256), shuffle=True, seed: Integer = None,
                                 validation_split=None, subset=None, interpolation="bilinear",
                                 follow_links=False, crop_to_aspect_ratio=False, pad_to_aspect_ratio=False,
                                 data_format=None, verbose=True):
    """?"""


@function("keras.utils.text_dataset_from_directory")
def text_dataset_from_directory(directory: Path, labels: FileLabels = "inferred", label_mode="int",
                                class_names=None, batch_size: Integer = 32, max_length: Integer = None,
                                shuffle=True, seed: Integer = None, validation_split=None, subset=None,
                                follow_links=False, verbose=True):
    """?"""


@function("keras.utils.timeseries_dataset_from_array")
def timeseries_dataset_from_array(data: FloatxArray, targets: FloatxArray, sequence_length: Integer,
                                  sequence_stride: Integer = 1, sampling_rate: Integer = 1,
                                  batch_size: Integer = 128, shuffle=False, seed: Integer = None,
                                  start_index: Integer = None, end_index: Integer = None):
    """?"""


@function("keras.utils.split_dataset")
def split_dataset(dataset, left_size: SizeOrShare = None, right_size: SizeOrShare = None, shuffle=False,
                  seed: Integer = None):
    """?"""


@op("keras.utils.pad_sequences")
def pad_sequences(sequences: Sequences, maxlen: Integer = None, dtype="int32", padding="pre", truncating="pre",
                  value=0.0):
    """?"""


@op("keras.utils.to_categorical")
def to_categorical(x: ClassLabels, num_classes: Integer = None):
    """?"""


@op("keras.utils.normalize")
def normalize(x, axis: Axis = -1, order: Number = 2):
    """?"""


# Images


@function("keras.utils.load_img")
def image_load(path: Path, color_mode="rgb", target_size: IntegerTuple = None, interpolation="nearest",
               keep_aspect_ratio=False):
    """?"""


@op("keras.utils.img_to_array")
def image_to_array(img, data_format=None, dtype=None):
    """?"""
    r_type = {"integer": "int32", "double": "float64", "numeric": "float64", "logical": "bool"}
    return backend.keras_loaded().utils.img_to_array(img, data_format=data_format, dtype=r_type.get(dtype, dtype))


@op("keras.utils.array_to_img")
def image_from_array(x: Array, data_format=None, scale=True, dtype=None):
    """?"""


@op("keras.utils.save_img")
def image_array_save(x: Array, path: Path, data_format=None, file_format=None, scale=True, **kwargs):
    """?"""
    backend.keras_loaded().utils.save_img(path, x, data_format=data_format, file_format=file_format, scale=scale,
                                          **kwargs)
    return path


@op("keras.preprocessing.image.smart_resize")
def image_smart_resize(x: Array, size: IntegerList, interpolation="bilinear", data_format="channels_last",
                       backend_module=None):
    """?"""
    return backend.keras_loaded().preprocessing.image.smart_resize(
        x, size, interpolation=interpolation, data_format=data_format)


# Models trained on ImageNet


@op("keras.applications.imagenet_utils.preprocess_input")
def imagenet_preprocess_input(x: Array, data_format=None, mode="caffe"):
    """?"""
    # Keras writes into a numpy array that it is given
    x = x.copy() if is_numpy(x) else x
    return backend.keras_loaded().applications.imagenet_utils.preprocess_input(x, data_format=data_format, mode=mode)


@op("keras.applications.imagenet_utils.decode_predictions")
def imagenet_decode_predictions(preds: Array, top: Integer = 5):
    """?"""
    return backend.keras_loaded().applications.imagenet_utils.decode_predictions(preds, top=top)
