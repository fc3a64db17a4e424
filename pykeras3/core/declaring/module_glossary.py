"""Descriptions of arguments and results that the functions of a module, or of the modules of a package, share."""

import functools
from collections import ChainMap
from collections.abc import Mapping

# Arguments that have another meaning in operations, activations, optimizers and the like
OPERATION_ARGUMENTS = {
    "alpha": "Positive float that sets the curve for negative values.",
    "antialias": "Boolean, whether to apply an antialiasing filter when downsampling.",
    "axes": "Integer or vector of integers, axes to operate on, counted from 1; negative axes count from the end.",
    "axis": "Integer or vector of integers, axes to operate on, counted from 1; negative axes count from the end.",
    "beta": "Number; see the function.",
    "bins": "Number of bins, or their edges.",
    "center": "Boolean, whether to pad the signal so that sequences are centered at multiples of `sequence_stride`.",
    "crop_to_aspect_ratio": "Boolean, whether to crop rather than distort when the aspect ratio changes.",
    "data": "Tensor whose first axis is divided into segments.",
    "data_format": (
        'String, `"channels_last"` for inputs `(batch, ..., channels)` or `"channels_first"` for `(batch, '
        "channels, ...)`; `None` for the configured default."
    ),
    "default": "Number or tensor, value where no condition is true.",
    "dilation_rate": (
        "Positive integer, or vector of integers with one per spatial dimension: dilation rate of the window; 1 "
        "for none."
    ),
    "dtype": 'Dtype of the result, a string such as `"float32"`; `None` for the default.',
    "epsilon": "Small float added for numerical stability.",
    "f": "Callable.",
    "factor": "Float, factor of the penalty.",
    "fft_length": "Positive integer, length of the Fourier transform in samples.",
    "fill_mode": (
        'String, how to fill points outside the input, here to the left of `a b c d`: `"constant"` with `fill_value`, '
        '`"nearest"` with the nearest edge (`a a a a`), `"wrap"` with the opposite edge (`a b c d`), `"reflect"` with '
        "the mirror image (`d c b a`)."
    ),
    "fill_value": "Float, value to fill with.",
    "flash_attention": "Boolean, whether to use flash attention; `None` to use it where possible.",
    "from_logits": "Boolean, whether the predictions are logits rather than probabilities.",
    "gamma": "Tensor, scale to apply after the normalization; `None` for none.",
    "index": "Integer, position of the callable to call, counted from 1; clamped to the valid positions.",
    "inputs": "Tensor or array of any shape.",
    "k": "Integer, diagonal to use: 0 is the main diagonal, positive ones are above, negative ones below it.",
    "keepdims": "Boolean, whether to keep the reduced axes with length 1.",
    "kernel_size": "Pair of integers, height and width of the kernel in pixels.",
    "l1": "Float, factor of the L1 penalty.",
    "l2": "Float, factor of the L2 penalty.",
    "mask": (
        "Boolean tensor, `True` where attention is allowed; must broadcast to `(batch, heads, target_length, "
        "source_length)`."
    ),
    "max_value": "Float, maximum value.",
    "mean": "Float or tensor, mean of the distribution.",
    "method": (
        'String, how to interpolate between two data points: `"linear"`, `"lower"`, `"higher"`, `"midpoint"` '
        'or `"nearest"`.'
    ),
    "mode": "String, name of the variant to compute.",
    "momentum": "Float between 0 and 1, momentum: share of the previous step that is added to each step; 0 for none.",
    "n": "Integer.",
    "name": "String, name of the object; `None` for a default name.",
    "negative_slope": "Float, slope for negative values.",
    "noise_shape": (
        "Vector of integers, shape of the random mask, which broadcasts to the input; `None` for that of the input."
    ),
    "offset": "Integer, diagonal to use: 0 is the main diagonal, positive ones are above, negative ones below it.",
    "order": "Integer, order.",
    "output_padding": (
        "Integer, or vector of integers with one per spatial dimension: size to add to one side of the output, "
        "less than the stride; `None` to infer it."
    ),
    "pad_to_aspect_ratio": "Boolean, whether to pad rather than distort when the aspect ratio changes.",
    "padding": (
        'String, `"valid"` for no padding, or `"same"` to pad so that with stride 1 the output is as large as '
        "the input."
    ),
    "periodic": "Boolean, whether the window is periodic rather than symmetric.",
    "pool_size": "Positive integer, or vector of integers with one per spatial dimension: size of the pooling window.",
    "q": "Float between 0 and 1, or vector of such: probabilities of the quantiles.",
    "ragged": "Boolean, whether to keep ragged tensors ragged; `None` to keep them where the backend supports them.",
    "rate": "Float between 0 and 1.",
    "scale": "Number or tensor to multiply by.",
    "scaling": 'String, how to normalize the window: `"density"` or `"spectrum"`; `None` for not at all.',
    "seed": (
        "Integer, a `random_seed_generator()`, or `None` for a random seed. An integer gives the same values at "
        "every call."
    ),
    "sequence_length": "Positive integer, length of each sequence in samples.",
    "sequence_stride": "Positive integer, distance between the starts of adjacent sequences in samples.",
    "shape": "Vector of integers, shape of the result.",
    "sigma": "Float, standard deviation of the Gaussian in pixels.",
    "size": "Pair of integers, height and width in pixels.",
    "sparse": "Boolean, whether to return a sparse tensor, where the backend supports it.",
    "stddev": "Non-negative float, standard deviation of the distribution.",
    "strides": "Positive integer, or vector of integers with one per spatial dimension: step of the window.",
    "synchronized": (
        "Boolean, whether to compute the statistics over all devices of a distribution strategy (TensorFlow only)."
    ),
    "targets": "Tensor of shape `(batch,)`, class ids counted from 0.",
    "tensor": "Tensor or array of any shape.",
    "threshold": "Float, bound that separates kept from changed values.",
    "unroll": "Integer, number of iterations to unroll, or `True` for all.",
    "value": "Number or tensor.",
    "variance": "Tensor of shape `(n,)`, variances along `axis`, which has `n` elements.",
    "weights": "Tensor of weights, one per element of `x`; `None` for equal weights.",
    "window": (
        'String, `"hann"` or `"hamming"`, or tensor of shape `(sequence_length,)`: window function; `None` for no '
        "window."
    ),
    "x": "Tensor or array of any shape, or a number.",
}

# By module, or the package that it is in
OF_MODULE: dict[str, dict[str, str]] = {
    **dict.fromkeys(
        ("activations", "initializers", "ops", "optimizers", "regularizers", "schedules"), OPERATION_ARGUMENTS
    ),
    "applications": {
        "alpha": "Float, width of the network: number of filters relative to the original, such as 0.5 or 1.",
        "input_shape": (
            "Vector of three integers, shape `(height, width, channels)` of one image; a size other than that of the "
            "original network needs `include_top` to be `False` or `weights` to be `None`. `None` for that of the "
            "original network, or for any size if not `include_top`."
        ),
    },
    "callbacks": {
        "verbose": "Integer, 0 for silent, 1 for a message when the callback acts.",
    },
    "classes": {
        "build": (
            "Function of the input shape, a list of integers with `None` (NULL in R) where unknown, that creates "
            "the weights."
        ),
        "get_config": "Function that returns the arguments of `initialize`, as a named list; `None` to generate it.",
    },
    "compat.keras_tuner": {
        "directory": "String, path of the folder in which the search is kept; `None` for the current one.",
        "overwrite": "Boolean, whether to start over if the folder already has a search, which is continued otherwise.",
    },
    "compat.tfdatasets": {
        "name": "String, name of the TensorFlow operation; `None` for a generated one.",
        "num_parallel_calls": (
            "Integer, number of elements to process at the same time; -1 lets TensorFlow choose, `None` processes "
            "one after the other."
        ),
        "seed": "Integer, seed that gives the same order at every run; `None` for a random one.",
    },
    "compat.tfdatasets.iterating": {
        "iterator": "Iterator over a dataset, such as one from `make_iterator_one_shot()`.",
    },
    "compat.tfdatasets.reading": {
        "buffer_size": "Positive integer, number of bytes to buffer while reading; `None` lets TensorFlow choose.",
        "filenames": "String or vector of strings, paths of the files; or a dataset of paths.",
        "num_parallel_reads": (
            "Positive integer, number of files to read at the same time; `None` reads one after the other."
        ),
    },
    "compat.tfdatasets.records": {
        "example_file": "String, path of a file from which to infer the names and types that are not given.",
        "names": "Vector of strings, names of the columns; `None` for the names in the first line of `example_file`.",
        "skip": (
            "Non-negative integer, number of lines to skip before the records, not counting the line with the names."
        ),
    },
    "constraints": {
        **OPERATION_ARGUMENTS,
        "axis": (
            "Integer or vector of integers, axes of the weights to compute norms over, counted from 1: 1 for dense "
            "layers, `[1, 2, 3]` for 2D convolutions."
        ),
    },
    "feature_space": {
        "output_mode": 'String, form of the output: `"one_hot"` for vectors of 0 and 1, `"int"` for indices.',
    },
    "layers.attention": {
        "dropout": "Float between 0 and 1, fraction of the attention scores to drop in training.",
    },
    "layers.normalization": {
        "axis": (
            "Integer or vector of integers, axes of the features to normalize, counted from 1 (the batch is 1); "
            "negative axes count from the end."
        ),
    },
    "layers.pooling": {
        "strides": (
            "Positive integer, or vector of integers with one per spatial dimension: step of the window; `None` "
            "for `pool_size`."
        ),
    },
    "layers.recurrent": {
        "units": (
            "Positive integer, number of units: the output of a time step, and the state, have shape `(batch, units)`."
        ),
    },
    "ops.nn": {
        "inputs": (
            'Tensor of shape `(batch, *spatial, channels)`, or `(batch, channels, *spatial)` with `"channels_first"`.'
        ),
    },
    "ops.reductions": {
        "axis": (
            "Integer or vector of integers, axes to operate on, counted from 1; negative axes count from the end. "
            "`None` means all axes."
        ),
    },
    "preprocessing": {
        "batch_size": "Integer, number of samples per batch; `None` for single samples without a batch dimension.",
        "shuffle": "Boolean, whether to shuffle the files; otherwise they are in alphabetical order.",
        "validation_split": "Float between 0 and 1, fraction of the files to use for validation.",
        "verbose": "Boolean, whether to report the numbers of files and classes found.",
    },
    "random": {
        **OPERATION_ARGUMENTS,
        "dtype": "Float dtype of the result, a string; `None` for Keras' default float dtype.",
    },
    "training": {
        "y": (
            "Target data: an array or tensor of shape `(samples, ...)`, or a (named) list of them, one per output; "
            "`None` if `x` contains the targets."
        ),
    },
}

# What the functions of a module return, if most return the same
VALUES_OF_MODULE = {
    "classes": "A function that creates objects of the class, which is its attribute `__keras_class__`.",
    "compat.tfdatasets.records": "A record specification, for `text_line_dataset()` and `dataset_decode_delim()`.",
    "datasets.builtin": "A named list with `train` and `test`, each a named list with arrays `x` and `y`.",
}


@functools.cache
def arguments_of_module(module: str) -> Mapping[str, str]:
    """Return the descriptions that hold in a module: its own, then those of the packages that it is in."""
    parts = module.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return ChainMap(*(OF_MODULE.get(name, {}) for name in names))
