"""Descriptions of arguments shared by all functions, and of the results of each family."""

FIRST_ARGUMENTS = {
    "layer": {
        "object": "Object to compose the layer with: a Sequential model, to which the layer is added, or a tensor, an "
        "array or a list of them, on which the layer is called. Omit it to return the layer itself.",
        "inputs": "Tensor, or list of tensors, on which to call the layer. Omit it to return the layer itself.",
    },
}

MORE_ARGUMENTS = {
    "**kwargs": "Further keyword arguments that the installed version of Keras accepts.",
    "*args": "Further values.",
    "*more": "Further inputs, as separate arguments.",
}

VALUES = {
    "op": "A tensor.",
    "method_like": "The result of the Keras endpoint.",
    "layer": "The layer; with `object`, the Sequential model with the layer added, or the output of the layer.",
    "merging_layer": "The layer; with inputs, the output of the layer.",
    "constructor": "The Keras object.",
    "loss_or_metric": "The loss or metric object; with `y_true` and `y_pred`, a tensor with one value per sample.",
    "function": "The result of the Keras endpoint.",
}

ARGUMENTS = {
    "M": "Integer, number of columns; `None` for a square matrix.",
    "N": "Positive integer, number of rows.",
    "a": "Tensor of shape `(..., M, M)`, coefficient matrix.",
    "abs_": "Tensor of floats, absolute values (moduli).",
    "action": 'String, what to do with the server: `"start"` or `"stop"`.',
    "activation": 'Activation function: a name such as `"relu"`, or a callable; `None` for no activation, `a(x) = x`.',
    "activity_regularizer": (
        'Regularizer for the output of the layer: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "adam_beta_1": "Float between 0 and 1, decay rate of Adam's first moment.",
    "adam_beta_2": "Float between 0 and 1, decay rate of Adam's second moment.",
    "adam_lr_ratio": "Float, ratio of Adam's learning rate to that of Muon.",
    "addition_factor": (
        "Float or pair of floats, amount to add to the values first, as a fraction of the value range. A float "
        "`f` means the range `(0, f)`; a pair of floats is the range to draw from."
    ),
    "aggregation": (
        'String, how to combine the replicas of the variable on several devices: `"none"`, `"mean"`, `"sum"` '
        'or `"only_first_replica"`.'
    ),
    "all_ops": "Boolean, whether to use all operations, including brightness, contrast, color and sharpness.",
    "alpha": "Float, weighting factor.",
    "alpha_constraint": (
        'Constraint on the slopes `alpha`: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "alpha_initializer": ('Initializer for the slopes `alpha`: a name such as `"zeros"`, or an initializer object.'),
    "alpha_regularizer": (
        'Regularizer for the slopes `alpha`: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "amsgrad": "Boolean, whether to use the AMSGrad variant, which divides by the maximum of past second moments.",
    "angle": "Tensor of floats of the shape of `abs_`, angles in radians.",
    "antialias": "Boolean, whether to apply an antialiasing filter when downsampling.",
    "append": "Boolean, whether to append to an existing file rather than overwrite it.",
    "apply_class_balancing": "Boolean, whether to weight the two classes by `alpha`.",
    "approximate": "Boolean, whether to use the faster tanh approximation rather than the exact formula.",
    "archive_format": 'String, type of the archive: `"auto"`, `"tar"` or `"zip"`; `None` to leave the file packed.',
    "arguments": "List of strings, command-line arguments to read flags from.",
    "array": "Tensor or array with two or more dimensions.",
    "atol": "Float, absolute tolerance.",
    "attention_axes": (
        "Integer or list of integers, axes to attend over, counted from 0 as in Keras (the batch is 0); `None` for "
        "all but batch, heads and features."
    ),
    "attn_logits_soft_cap": "Float, soft limit on the size of the logits; `None` for no limit (JAX on TPU only).",
    "auto_scale_loss": "Boolean, whether to scale the loss automatically when training in float16.",
    "autocast": "Boolean, whether layers may cast the variable to their compute dtype.",
    "average": (
        'String, how to average over the classes: `"micro"` counts over all classes, `"macro"` is the mean of their '
        'scores, `"weighted"` the mean weighted by the number of samples of each; `None` for one score per class.'
    ),
    "axes": "Integer, or pair of integers with one for each input: axes to contract, counted from 1 (the batch is 1).",
    "axis": (
        "Integer or vector of integers, axes of the classes or features, counted from 1 (the batch is 1); negative "
        "axes count from the end."
    ),
    "axis1": "Integer, first axis, counted from 1; negative axes count from the end.",
    "axis2": "Integer, second axis, counted from 1; negative axes count from the end.",
    "axisa": "Integer, axis of `x1` that holds the vectors, counted from 0; negative axes count from the end.",
    "axisb": "Integer, axis of `x2` that holds the vectors, counted from 0; negative axes count from the end.",
    "axisc": "Integer, axis of the result that holds the vectors, counted from 0; negative axes count from the end.",
    "b": "Tensor of shape `(..., M)` or `(..., M, N)`, right-hand side.",
    "backend": 'String, name of a Keras backend: `"tensorflow"`, `"jax"` or `"torch"`.',
    "backend_module": "Backend module to compute with, such as NumPy; `None` for the current backend.",
    "backup_dir": "String, directory for the backup. Use it for nothing else.",
    "backward_layer": "Recurrent layer for the backward direction; `None` for a copy of `layer`.",
    "base": "Number, base of the powers.",
    "baseline": "Float, value that the monitored quantity must beat; otherwise training stops.",
    "batch_shape": "Shape with the batch dimension: vector of integers.",
    "batch_size": (
        "Integer, number of samples per batch; `None` for 32. Don't specify it for datasets, which are batched already."
    ),
    "beam_width": "Integer, number of beams in beam search.",
    "beta": "Float, weighting factor.",
    "beta_1": "Float between 0 and 1, decay rate of the first moment estimates (momentum).",
    "beta_2": "Float between 0 and 1, decay rate of the second moment estimates.",
    "beta_2_decay": "Float, exponent that sets how the decay rate of the second moment grows with the steps.",
    "beta_constraint": (
        'Constraint on the offset `beta`: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "beta_initializer": 'Initializer for the offset `beta`: a name such as `"zeros"`, or an initializer object.',
    "beta_regularizer": (
        'Regularizer for the offset `beta`: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "bias": "Tensor to add to the logits; must broadcast to `(batch, heads, target_length, source_length)`.",
    "bias_axes": (
        'String, letters of the output part of the equation that get a bias, such as `"d"`; `None` for no bias.'
    ),
    "bias_constraint": (
        'Constraint on the bias vector: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "bias_initializer": 'Initializer for the bias vector: a name such as `"zeros"`, or an initializer object.',
    "bias_regularizer": (
        'Regularizer for the bias vector: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "bin_boundaries": (
        "Vector of floats, edges between the bins, in increasing order; the outer bins are open. `None` to learn "
        "them with `adapt()`."
    ),
    "bins": "Integer, number of histogram bins.",
    "body": "Callable that takes the loop variables and returns their next values.",
    "body_fun": "Callable `f(i, val)` that returns the next `val`.",
    "bottom_cropping": "Integer, number of rows to crop at the bottom.",
    "bottom_padding": "Integer, number of rows of zeros to add at the bottom.",
    "boundaries": "Vector of integers, steps at which the rate changes, in increasing order.",
    "branches": "List of callables to choose from.",
    "brightness_factor": (
        "Float, or pair of floats, from -1 to 1: change of brightness, as in `layer_random_brightness()`; `None` "
        "for none."
    ),
    "build": "Callable that takes the input shape (a list with `None` where unknown) and creates the weights.",
    "cache_dir": "String, cache directory; `None` for `~/.keras`, or for `KERAS_HOME` if set.",
    "cache_subdir": "String, subdirectory of the cache for the file, or an absolute path.",
    "call": "Callable that computes the output from the inputs.",
    "call_endpoint": "String, name of the SavedModel endpoint to call.",
    "call_fn": (
        "JAX function that calls the model; its arguments are among `params`, `state`, `rng`, `inputs` and `training`."
    ),
    "call_function": "Callable `f(layer, inputs)` that calls the layer; for functional models only.",
    "call_training_endpoint": "String, name of the endpoint to call in training; `None` for `call_endpoint`.",
    "callbacks": (
        "Callback object, or list of callback objects, to call during training, evaluation or prediction; `None` "
        "for none."
    ),
    "cell": (
        "Recurrent cell, such as `rnn_cell_lstm(16)` or a layer of your own with a `state_size` whose "
        "`call(inputs, states)` returns the output and the new states; or list of recurrent cells to stack."
    ),
    "cells": "List of recurrent cells, from input to output.",
    "center": "Boolean, whether to add a learned offset `beta` to the normalized values.",
    "centered": (
        "Boolean, whether to normalize gradients by their estimated variance, at the cost of more computation and "
        "memory."
    ),
    "chain_depth": "Positive integer, maximum number of operations per chain.",
    "choicelist": "List of tensors, one per condition.",
    "class_aggregation": (
        'String, how to aggregate the outputs: `"uniform_average"` or `"variance_weighted_average"`; `None` for '
        "one value per output."
    ),
    "class_id": "Integer, id of the class to compute the metric for, counted from 0; `None` for all classes.",
    "class_names": (
        "List of strings, names of the subdirectories in the order of their class ids; `None` for alphabetical order."
    ),
    "class_weight": (
        "Dict of floats, weight of each class in the loss by class id counted from 0, such as `{0: 1, 1: 5}`; in "
        'R a list with the names `"0"` and `"1"`. `None` for equal weights.'
    ),
    "classes": (
        "Positive integer, number of classes to classify images into, if `include_top` and without pretrained "
        "`weights`."
    ),
    "classifier_activation": (
        "Activation function of the classifier, if `include_top`: a name or a callable; `None` to return the logits."
    ),
    "classname": "String, name of the class.",
    "clear": "Boolean, whether to remove the objects registered before.",
    "clip_threshold": "Float, maximum root mean square of an update.",
    "clipnorm": "Float, maximum norm of the gradient of each weight; `None` for no clipping.",
    "clipvalue": "Float, maximum absolute value of the elements of gradients; `None` for no clipping.",
    "clone_function": "Callable that takes a layer and returns its copy; `None` to copy by configuration.",
    "color_mode": 'String, color channels of the images: `"grayscale"` (1), `"rgb"` (3) or `"rgba"` (4).',
    "compile": "Boolean, whether to compile the model as it was when saved.",
    "completed": "Value to return when the iterator is exhausted.",
    "compute_loss": "Method of `x`, `y`, `y_pred` and `sample_weight` that returns the loss.",
    "compute_metrics": "Method of `x`, `y`, `y_pred` and `sample_weight` that returns the metrics by name.",
    "compute_uv": "Boolean, whether to compute singular vectors as well.",
    "cond": "Callable that takes the loop variables and returns a boolean.",
    "condition": "Boolean tensor or array that broadcasts against `x1` and `x2`.",
    "condlist": "List of boolean tensors; the first that is true decides.",
    "config": "Configuration of an object, a named list.",
    "constant_values": 'Number to pad with in mode `"constant"`; `None` is 0.',
    "contrast_factor": (
        "Float, or pair of floats: change of contrast, as in `layer_random_contrast()`; `None` for none."
    ),
    "convert": "Boolean, whether to return R arrays in an R session, rather than NumPy arrays.",
    "cooldown": "Integer, number of epochs to wait after the rate was lowered.",
    "coordinates": "Tensor of coordinates to sample at, one row per axis of `inputs`, counted from 0.",
    "counts": "Integer or tensor of integers, number of trials.",
    "crop_to_aspect_ratio": "Boolean, whether to crop images to the target aspect ratio rather than distort them.",
    "cropping": (
        "How much to crop: an integer, one integer per dimension, or a pair of integers (start and end) per dimension."
    ),
    "crosses": "List of features to cross: lists of feature names, or results of `feature_cross()`.",
    "crossing_dim": "Integer, number of hash bins for crossed features.",
    "curve": 'String, curve to compute the area under: `"ROC"` or `"PR"` (precision-recall).',
    "custom_objects": ("Dict of custom classes and functions by name; `None` for those that are registered."),
    "cycle": "Boolean, whether to restart the decay after `decay_steps`, each time over a longer period.",
    "data": "Array, tensor or dataset.",
    "data_format": (
        'String, `"channels_last"` for inputs `(batch, ..., channels)` or `"channels_first"` for `(batch, '
        "channels, ...)`; `None` for the configured default."
    ),
    "dataset": "Dataset, array, or list of arrays of the same length.",
    "decay_rate": "Float, rate of decay.",
    "decay_steps": "Positive integer, number of optimizer steps to decay over.",
    "decimals": "Integer, number of decimal places; negative numbers round to the left of the decimal point.",
    "default": "Default value of the flag, of the flag's type.",
    "default_value": "Number to return where `x` does not exceed `threshold`.",
    "delete_checkpoint": "Boolean, whether to delete the backup when training has finished.",
    "delta": "Float, size of the error at which the loss changes from quadratic to linear.",
    "depth_multiplier": "Positive integer, number of depthwise output channels per input channel.",
    "depthwise_constraint": (
        'Constraint on the depthwise kernel: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "depthwise_initializer": (
        'Initializer for the depthwise kernel: a name such as `"glorot_uniform"`, or an initializer object.'
    ),
    "depthwise_kernel": (
        "Tensor of shape `(*kernel_size, input_channels, depth_multiplier)`, the depthwise convolution kernel."
    ),
    "depthwise_regularizer": (
        'Regularizer for the depthwise kernel: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "description": "String that explains the flag.",
    "destination": "Integer or vector of integers, new position of each axis, counted from 1.",
    "dilation_rate": (
        "Positive integer, or vector of integers with one per spatial dimension: dilation rate of the "
        "convolution; 1 for none."
    ),
    "dim": "Integer or vector of integers, new shape.",
    "dims": "Vector of integers, new order of the dimensions, counted from 1 without the batch.",
    "directory": "String, directory that holds the files; one subdirectory per class if labels are inferred.",
    "distribution": 'String, distribution to draw from: `"truncated_normal"`, `"untruncated_normal"` or `"uniform"`.',
    "double_checkpoint": "Boolean, whether to keep the previous backup as well.",
    "dpi": "Integer, resolution of the image in dots per inch.",
    "dropout": "Float between 0 and 1, fraction of the inputs to drop in training.",
    "dropout_rate": "Float between 0 and 1, dropout rate before the classifier.",
    "dtype": 'Dtype to compute in, a string such as `"float32"`, or a dtype policy; `None` for the default.',
    "dynamic_growth_steps": "Integer, number of steps with finite gradients after which the loss scale doubles.",
    "elements": "Tensor, or list of tensors, with equal first dimensions.",
    "elems": "Tensor, or nested list of tensors, of equal length along `axis`.",
    "ema_momentum": "Float between 0 and 1, decay rate of the moving average of the weights, if `use_ema`.",
    "ema_overwrite_frequency": (
        "Positive integer, number of steps after which the weights are overwritten by their moving average; `None` "
        "for only at the end of training."
    ),
    "embeddings_constraint": (
        'Constraint on the embeddings: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "embeddings_freq": "Integer, number of epochs between writes of the embeddings; 0 for never.",
    "embeddings_initializer": ('Initializer for the embeddings: a name such as `"uniform"`, or an initializer object.'),
    "embeddings_metadata": "String, file with labels for the embeddings, or files by layer name.",
    "embeddings_regularizer": (
        'Regularizer for the embeddings: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "encoding": 'String, encoding of the text, such as `"utf-8"`.',
    "end": "Number, last value, included by default.",
    "end_index": "Integer, position in `data`, counted from 0, before which the windows end; `None` for the end.",
    "end_learning_rate": "Float, final learning rate, reached after `decay_steps`.",
    "end_points": "Tensor of shape `(4, 2)` or `(batch, 4, 2)`, corners of the output that the start points map to.",
    "endpoint": "Boolean, whether to include `stop`.",
    "epochs": (
        "Positive integer, number of epochs to train the model; with `initial_epoch`, the epoch at which to stop."
    ),
    "epsilon": "Small float added for numerical stability.",
    "epsilon_1": "Small float added to the squared gradients.",
    "epsilon_2": "Float, lower bound on the root mean square of a weight, which scales its steps.",
    "equal_nan": "Boolean, whether NaN equals NaN.",
    "equation": 'String, einsum equation of inputs and kernel, such as `"ab,bc->ac"`.',
    "exclude_embeddings": "Boolean, whether to update embeddings by Adam instead of Muon.",
    "exclude_layers": "List of strings, regular expressions; weights whose path matches one are updated by Adam.",
    "excluded": "Integers or strings, arguments to pass on without vectorizing; `None` for none.",
    "expand_dims": "Boolean, whether to add a channel axis, for layers that expect images.",
    "expand_nested": "Boolean, whether to show the layers of nested models.",
    "export_dir_base": "String, directory or file to write.",
    "expr": "Expression to evaluate.",
    "extract": "Boolean, whether to unpack the archive.",
    "f": "Callable to apply.",
    "factor": "Strength of the change: a float, or a pair of floats as the range to draw from.",
    "false_fn": "Callable without arguments, called if `pred` is false.",
    "feature_names": "List of strings, names of features.",
    "features": (
        'Named list of features by column name: `feature_*()` results, or type names such as `"float_normalized"`.'
    ),
    "fft_length": "Positive integer, size of the FFT window in samples.",
    "field": "String, form field for the data; not used if `send_as_json`.",
    "file": "String, YAML file with flag values.",
    "file_format": 'String, image format such as `"png"`; `None` to infer it from the file name.',
    "file_hash": "String, expected hash of the file; `None` for no check.",
    "filename": "String, path of the CSV file to write.",
    "filepath": "String, path of a file.",
    "fill_mode": (
        'String, how to fill points outside the image, here to the left of `a b c d`: `"constant"` with `fill_value`, '
        '`"nearest"` with the nearest edge (`a a a a`), `"wrap"` with the opposite edge (`a b c d`), `"reflect"` with '
        "the mirror image (`d c b a`)."
    ),
    "fill_value": 'Float, value to fill with, if `fill_mode` is `"constant"`.',
    "filters": "Positive integer, number of filters: the number of channels of the output.",
    "first_decay_steps": "Positive integer, number of optimizer steps in the first period.",
    "flash_attention": "Boolean, whether to use flash attention; `None` to use it if possible.",
    "fn": "Callable.",
    "fname": "String, name of the local file; `None` for that in the URL.",
    "follow_links": "Boolean, whether to follow symbolic links to directories.",
    "force_download": "Boolean, whether to download even if the file exists.",
    "format": 'String, format of the export: `"tf_saved_model"`, `"onnx"`, `"openvino"`, `"litert"` or `"torch"`.',
    "frame_length": "Integer, number of samples per window.",
    "frame_step": "Integer, number of samples between successive windows; `None` for half of `frame_length`.",
    "free_memory": "Boolean, whether to run the garbage collector too, which frees the memory at once but takes time.",
    "from_": "String or integer, first layer: its name, or its index counted from 1; `None` for the first of all.",
    "from_logits": "Boolean, whether `y_pred` holds logits rather than probabilities.",
    "from_sorted_ids": "Boolean, whether `y_pred` holds class ids, counted from 0 and best first, rather than scores.",
    "full_matrices": "Boolean, whether to compute full square matrices of singular vectors.",
    "func": "Callable to vectorize.",
    "gain": "Float, factor to multiply the matrix by.",
    "gamma": "Float, focusing exponent: the larger it is, the less easy samples count.",
    "gamma_constraint": (
        'Constraint on the scale `gamma`: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "gamma_initializer": 'Initializer for the scale `gamma`: a name such as `"ones"`, or an initializer object.',
    "gamma_regularizer": (
        'Regularizer for the scale `gamma`: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "get_config": "Callable that returns the arguments from which the object can be recreated.",
    "global_clipnorm": "Float, maximum norm of all gradients together; `None` for no clipping.",
    "go_backwards": "Boolean, whether to process the sequence in reverse order.",
    "gpu": "Boolean, whether to use a GPU; NA to use one if present.",
    "gradient_accumulation_steps": (
        "Integer, number of steps whose gradients are averaged before each update; `None` for 1."
    ),
    "groups": "Positive integer, number of groups of channels that are convolved separately.",
    "hash_algorithm": 'String, algorithm of `file_hash`: `"auto"`, `"sha256"` or `"md5"`.',
    "hashing_dim": "Integer, default number of bins for hashed features.",
    "head_dim": "Positive integer, size of each attention head.",
    "headers": "Dict of strings, HTTP headers; `None` for none.",
    "height": "Integer, height in pixels.",
    "height_factor": "Vertical range as a fraction of the height: a float, or a pair of floats.",
    "histogram_freq": "Integer, number of epochs between histograms of the weights; 0 for never.",
    "host": "String, address to serve on.",
    "hue_factor": "Float, or pair of floats, from 0 to 1: change of hue, as in `layer_random_hue()`; `None` for none.",
    "hypermodel": (
        'Function of an object `hp` that returns a compiled model; `hp.Int("units", 8, 64)` (R: `hp$Int()`), for '
        "example, declares a hyperparameter and returns its value."
    ),
    "idf_weights": (
        "Vector of floats of the length of the vocabulary, inverse document frequency of each term, for the "
        'output mode `"tf_idf"`; `None` to learn them with `adapt()`.'
    ),
    "ignore_class": "Integer, class id, counted from 0, to ignore; `None` for none.",
    "image_size": "Pair of integers `(height, width)`, size to resize to in pixels.",
    "images": (
        "Image of shape `(height, width, channels)`, or batch of images of shape `(batch, height, width, channels)`."
    ),
    "img": "PIL image object, as from `image_load()`.",
    "include_end": "Boolean, whether to include `end`.",
    "include_preprocessing": "Boolean, whether the model scales its inputs itself.",
    "include_special_tokens": "Boolean, whether to include the mask token and the out-of-vocabulary token.",
    "include_top": (
        "Boolean, whether to include the final classifier (the dense layers on top); without it, the model "
        "returns features."
    ),
    "index": "Integer, index of the layer, counted from 1; the input layer counts.",
    "index_from": "Integer, offset of the word indices, which leaves room for the special ones.",
    "indexing": 'String, `"xy"` (Cartesian, first two axes swapped) or `"ij"` (matrix).',
    "indices": "Integer or vector of integers, indices counted from 1.",
    "indices_or_sections": (
        "Integer, number of equal parts; or vector of integers, positions, counted from 1, at which new parts begin."
    ),
    "inherit": "Base class: a Keras class, a class that such a function returned, or a function such as `layer_dense`.",
    "init": "Tensor or nested list of tensors, initial carry.",
    "init_fn": "JAX function that initializes parameters and state; `None` if they are given.",
    "init_val": "Tensor or nested list of tensors, initial `val`.",
    "initial": "Number, bound on the result; it is also the result for an empty axis.",
    "initial_accumulator_value": "Non-negative float, starting value of the accumulators.",
    "initial_epoch": "Integer, epoch to start training at, counted from 1; useful to resume training.",
    "initial_learning_rate": "Float, learning rate at step 0.",
    "initial_scale": "Float, initial loss scale.",
    "initial_value_threshold": "Float, value that the first checkpoint has to improve on.",
    "initialize": "Function that sets up a new object; if it takes `super`, it calls `super.initialize()` itself.",
    "initializer": "Array or tensor, initial value; or an initializer, a callable of shape and dtype.",
    "inner_optimizer": "Optimizer object to wrap.",
    "input_batch_shape": "Vector of integers, shape of a batch of inputs, with the batch dimension.",
    "input_batch_size": "Integer, fixed number of samples per batch; `None` leaves it open.",
    "input_dim": "Positive integer, size of the vocabulary: the largest input index plus 1.",
    "input_dtype": "String, dtype of the input.",
    "input_name": "String, name of the input.",
    "input_optional": "Boolean, whether the input may be `None`.",
    "input_ragged": "Boolean, whether the input is a ragged tensor.",
    "input_shape": (
        "Vector of integers, shape of one sample, without the batch, for images `(height, width, channels)`."
    ),
    "input_signature": (
        "Shape and dtype of the inputs, such as a list of `InputSpec` objects; `None` to infer them from the model."
    ),
    "input_sparse": "Boolean, whether the input is a sparse tensor.",
    "input_tensor": "Keras tensor, such as the result of `keras_input()`, to use as the input; `None` for a new one.",
    "input_tensors": "Tensor, or list of tensors, to build the copy on; `None` for new inputs.",
    "inputs": "Input tensors, as a list or as separate arguments; omit them to return the layer itself.",
    "interpolation": 'String, interpolation method: `"nearest"` or `"bilinear"`.',
    "invert": "Boolean, whether to apply the inverse transformation.",
    "is_causal": "Boolean, whether to use a causal mask, so that positions attend only to themselves and earlier ones.",
    "it": "Iterator, dataset or other iterable.",
    "jit_compile": 'Boolean, whether to compile the model with XLA; `"auto"` to do so if the model supports it.',
    "k": "Positive integer, number of top predictions to look at.",
    "keep_aspect_ratio": "Boolean, whether to crop to the target aspect ratio rather than distort the image.",
    "keepdims": "Boolean, whether to keep the pooled dimensions with length 1.",
    "kernel": "Tensor of shape `(*kernel_size, input_channels, output_channels)`, the convolution kernel.",
    "kernel_constraint": (
        'Constraint on the kernel: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "kernel_initializer": ('Initializer for the kernel: a name such as `"glorot_uniform"`, or an initializer object.'),
    "kernel_regularizer": (
        'Regularizer for the kernel: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "kernel_size": (
        "Positive integer, or vector of integers with one per spatial dimension: size of the convolution window."
    ),
    "key": "Tensor of keys; see the function for its shape.",
    "key_dim": "Positive integer, size of the query and key vectors of each head.",
    "kth": "Integer, rank of the element to put in place, counted from 1.",
    "l1": "Float, factor of the L1 penalty (sum of absolute values).",
    "l1_regularization_strength": "Non-negative float, factor of the L1 penalty.",
    "l2": "Float, factor of the L2 penalty (sum of squares).",
    "l2_regularization_strength": "Non-negative float, factor of the stabilizing L2 penalty.",
    "l2_shrinkage_regularization_strength": "Non-negative float, factor of the L2 penalty on the magnitude of weights.",
    "label_mode": (
        'String, form of the labels: `"int"`, `"categorical"` (one-hot) or `"binary"` (0 or 1); `None` for no labels.'
    ),
    "label_smoothing": "Float between 0 and 1, how far to smooth the targets towards a uniform distribution.",
    "label_weights": (
        "Vector of floats, weights of the labels in the average, if `multi_label`; `None` for equal weights."
    ),
    "labels": (
        'String `"inferred"` to label files by their subdirectories, or vector of integers, class ids counted '
        "from 0, one per file in alphabetical order; `None` for no labels."
    ),
    "launch_browser": "Boolean, whether to open a browser.",
    "layer": "Layer object to wrap.",
    "layer_range": "Pair of strings, names of the first and last layer to show; `None` for all layers.",
    "layers": "List of layer objects.",
    "learning_rate": "Float, learning rate schedule, or callable without arguments that returns the learning rate.",
    "learning_rate_power": "Float, 0 or negative, exponent of the decay of the learning rate; 0 keeps it fixed.",
    "left_cropping": "Integer, number of columns to crop at the left.",
    "left_padding": "Integer, number of columns of zeros to add at the left.",
    "left_size": (
        "Float between 0 and 1, fraction of the samples in the left part, or integer, their number; `None` for the "
        "rest."
    ),
    "length": "Integer; `None` to infer it.",
    "log_dir": "String, directory of the log files.",
    "logits": "Tensor of shape `(batch, classes)`, unnormalized log-probabilities.",
    "loop_vars": "Tensor or (nested) list of tensors, initial values of the loop variables.",
    "lora_alpha": (
        "Float; the LoRA update is multiplied by `lora_alpha / lora_rank`. `None` for `lora_rank`, which means no "
        "scaling."
    ),
    "lora_rank": (
        "Positive integer, rank of the low-rank update (LoRA) to train in place of the weights; `None` for none."
    ),
    "loss": (
        'Loss function: a name such as `"mse"`, a loss object or a callable `f(y_true, y_pred)`; or a list of '
        "them, one per output. `None` for none."
    ),
    "loss_scale_factor": "Float to multiply the loss by and to divide the gradients by; `None` for 1.",
    "loss_weights": "List of floats, weights of the losses of several outputs; `None` for equal weights.",
    "lower": "Integer, first value of the loop variable.",
    "m_mul": "Float, factor by which the initial learning rate of each period is multiplied for the next.",
    "mag_exp": "Float, exponent of the magnitude spectrogram: 1 keeps the magnitude, 2 gives the power.",
    "margin": "Float, relaxation factor of the similarities.",
    "mask": "Tensor, mask of the output; or a callable of inputs and mask that returns it. `None` for no mask.",
    "mask_index": "Integer, index of the blank label, counted from 1.",
    "mask_token": "Token that represents masked inputs; `None` for none.",
    "mask_value": "Number that marks a masked time step.",
    "mask_zero": (
        "Boolean, whether index 0 is a padding value to mask. The layers that follow must support masks, and "
        "`input_dim` counts index 0 too."
    ),
    "max_epochs": "Integer, maximum number of epochs; `None` for no limit.",
    "max_freq": "Float, highest frequency in Hz; `None` for half the sampling rate.",
    "max_length": (
        "Integer, maximum length of a text in bytes, to which longer ones are truncated; `None` for no limit."
    ),
    "max_number": "Integer, number of bounding boxes per image.",
    "max_shard_size": "Float, maximum size of a file in GB; `None` for a single file.",
    "max_steps_per_epoch": "Integer, maximum number of steps per epoch; `None` for no limit.",
    "max_tokens": "Integer, maximum size of the vocabulary, special tokens included; `None` for no limit.",
    "max_trials": "Positive integer, number of trials, each with other hyperparameters.",
    "max_val": "Float, maximum value of the signal.",
    "max_value": "Float, maximum value of the output; `None` for no limit.",
    "maximum_iterations": "Integer, maximum number of iterations; `None` for no limit.",
    "maxlen": "Integer, maximum length of a sequence; longer ones are left out. `None` for no limit.",
    "maxval": "Number or tensor, upper bound of the range, excluded.",
    "mean": (
        "Float or vector of floats, known mean to use together with `variance` instead of calling `adapt()`; "
        "`None` to learn it."
    ),
    "merge_mode": (
        'String, how to combine the two directions: `"concat"`, `"sum"`, `"mul"` or `"ave"`; `None` to return a list.'
    ),
    "merge_repeated": "Boolean, whether to merge repeated labels.",
    "method": "String, name of the module's method to call; `None` for `__call__`.",
    "metric_fn": "Callable `f(y_true, y_pred)` that returns one value per sample.",
    "metrics": (
        'List of metrics to evaluate: names such as `"accuracy"`, metric objects or callables `f(y_true, '
        "y_pred)`; or one such list per output. `None` for none."
    ),
    "min_delta": "Float, smallest change that counts as an improvement.",
    "min_freq": "Float, lowest frequency in Hz.",
    "min_lr": "Float, lower bound on the learning rate.",
    "min_power": "Float, minimum power; lower values are raised to it.",
    "min_value": "Float, minimum norm.",
    "minimalistic": (
        "Boolean, whether to use the variant without hardware-specific building blocks (squeeze-and-excite, hard "
        "swish, 5 x 5 convolutions)."
    ),
    "minlength": "Integer, minimum length of the result.",
    "minval": "Number or tensor, lower bound of the range, included.",
    "mode": (
        'String, `"min"` if the value should decrease, `"max"` if it should increase, `"auto"` to infer it '
        "from the name."
    ),
    "model": "Keras model.",
    "module": "Module to wrap.",
    "module_objects": "Dict of further objects to search by name; `None` for none.",
    "momentum": "Float between 0 and 1, momentum of the moving averages.",
    "monitor": (
        'String, name of the value to monitor, as in the history: `"loss"`, a metric such as `"accuracy"`, or one of '
        'the validation data, such as `"val_loss"`.'
    ),
    "moving_mean_initializer": ('Initializer for the moving mean: a name such as `"zeros"`, or an initializer object.'),
    "moving_variance_initializer": (
        'Initializer for the moving variance: a name such as `"ones"`, or an initializer object.'
    ),
    "multi_label": "Boolean, whether to compute the metric for each label and average, rather than flatten the labels.",
    "muon_a": "Float, first coefficient of the Newton-Schulz iteration.",
    "muon_b": "Float, second coefficient of the Newton-Schulz iteration.",
    "muon_c": "Float, third coefficient of the Newton-Schulz iteration.",
    "n": "Positive integer, number of repetitions.",
    "name": "String, name of the object; `None` for a generated one.",
    "nan": "Number to replace NaN by.",
    "negative_slope": "Float, slope for negative values.",
    "neginf": "Number to replace minus infinity by; `None` is the lowest finite number.",
    "nesterov": "Boolean, whether to use Nesterov momentum.",
    "newshape": "Vector of integers, new shape.",
    "ngrams": "Integer, maximum length of the n-grams, or vector of their lengths; `None` for none.",
    "noise_shape": (
        "Vector of integers, shape of the dropout mask, with 1 where values are dropped together; `None` for that of "
        "the input."
    ),
    "normalize": "Boolean, whether to scale the vectors to unit length first, for cosine similarity.",
    "ns_steps": "Integer, number of Newton-Schulz iterations.",
    "num": "Positive integer, number of values.",
    "num_bins": "Integer, number of bins.",
    "num_chains": "Integer, number of chains to blend.",
    "num_classes": "Integer, number of classes.",
    "num_discretization_bins": "Integer, default number of bins for discretized features.",
    "num_heads": "Positive integer, number of attention heads.",
    "num_key_value_heads": "Positive integer, number of key and value heads; must divide `num_query_heads`.",
    "num_labels": "Integer, number of labels, if `multi_label`.",
    "num_mel_bins": "Integer, number of Mel bins.",
    "num_oov_indices": (
        "Integer, number of indices for out-of-vocabulary values; if 0, such values are an error, and if more than 1, "
        "they are hashed to the indices."
    ),
    "num_ops": "Integer, number of operations per image.",
    "num_query_heads": "Positive integer, number of query heads.",
    "num_regressors": "Integer, number of predictors, for adjusted R squared; 0 for the unadjusted score.",
    "num_samples": "Integer, number of samples to draw per row.",
    "num_segments": "Integer, number of segments; `None` for the largest id.",
    "num_thresholds": "Integer, number of thresholds to use, at least 2.",
    "num_tokens": "Integer, number of categories; inputs are integers from 0 to `num_tokens - 1`.",
    "num_words": "Integer, number of most frequent words to keep; others become `oov_char`. `None` for all.",
    "obj": "Keras object.",
    "object": "Sequential model or tensor to apply the layer to; omit it to return the layer itself.",
    "objective": 'String, name of the metric to optimize, such as `"val_loss"`, or an objective of KerasTuner.',
    "objects": "Named list of custom classes and functions.",
    "offset": "Number to add.",
    "on_epoch_begin": "Callable `f(epoch, logs)`, called at the start of each epoch, counted from 1.",
    "on_epoch_end": "Callable `f(epoch, logs)`, called at the end of each epoch, counted from 1.",
    "on_predict_batch_begin": (
        "Callable `f(batch, logs)`, called at the start of each batch of `predict()`, counted from 1."
    ),
    "on_predict_batch_end": (
        "Callable `f(batch, logs)`, called at the end of each batch of `predict()`, counted from 1."
    ),
    "on_predict_begin": "Callable `f(logs)`, called at the start of `predict()`.",
    "on_predict_end": "Callable `f(logs)`, called at the end of `predict()`.",
    "on_test_batch_begin": "Callable `f(batch, logs)`, called at the start of each evaluation batch, counted from 1.",
    "on_test_batch_end": "Callable `f(batch, logs)`, called at the end of each evaluation batch, counted from 1.",
    "on_test_begin": "Callable `f(logs)`, called when evaluation or validation starts.",
    "on_test_end": "Callable `f(logs)`, called when evaluation or validation ends.",
    "on_train_batch_begin": "Callable `f(batch, logs)`, called at the start of each training batch, counted from 1.",
    "on_train_batch_end": "Callable `f(batch, logs)`, called at the end of each training batch, counted from 1.",
    "on_train_begin": "Callable `f(logs)`, called at the start of training.",
    "on_train_end": "Callable `f(logs)`, called at the end of training.",
    "oov_char": "Integer, index for words left out because of `num_words` or `skip_top`.",
    "oov_token": "Token to return for out-of-vocabulary indices.",
    "optimizer": 'Optimizer: a name such as `"adam"`, or an optimizer object.',
    "optional": "Boolean, whether the input may be `None`.",
    "ord": (
        'Number, infinity, `"fro"` or `"nuc"`: order of the norm; `None` is the 2-norm (Frobenius norm for matrices).'
    ),
    "order": 'String, `"C"` (row-major) or `"F"` (column-major), order in which to read and fill.',
    "origin": "String, URL of the file.",
    "output": "Tensor of predictions, of the shape of `target`.",
    "output_dim": "Positive integer, size of the embedding vectors.",
    "output_length": "Tensor of shape `(batch,)`, length of each prediction.",
    "output_mode": 'String, form of the output, such as `"int"` or `"one_hot"`.',
    "output_padding": (
        "Integer, or vector of integers with one per spatial dimension: size to add to one side of the output, "
        "less than the stride; `None` to infer it."
    ),
    "output_sequence_length": "Integer, length to pad or truncate to; `None` for no limit.",
    "output_shape": "Vector of integers, shape of the output without the batch; `None` to infer it.",
    "outputs": "Output tensor, or (named) list of output tensors.",
    "overwrite": "Boolean, whether to overwrite an existing file.",
    "package": "String, package name to put before the name.",
    "pad_to_aspect_ratio": "Boolean, whether to pad images to the target aspect ratio rather than distort them.",
    "pad_to_max_tokens": "Boolean, whether to pad the output to width `max_tokens` even if the vocabulary is smaller.",
    "pad_width": "List of pairs `(before, after)` of integers, one per axis, or one integer for all sides.",
    "padding": (
        'String, `"valid"` for no padding, or `"same"` to pad evenly so that with stride 1 the output is as '
        "large as the input."
    ),
    "params": "Trained parameters of the model; `None` to create them with `init_fn`.",
    "parent_env": "Ignored in Python; accepted for compatibility with R scripts.",
    "path": "String, path of a file.",
    "patience": "Integer, number of epochs without improvement to wait for.",
    "pattern": 'String, axes before and after, such as `"a (b c) -> b a c"`.',
    "periodic": "Boolean, whether the window function is periodic.",
    "pointwise_constraint": (
        'Constraint on the pointwise kernel: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "pointwise_initializer": (
        'Initializer for the pointwise kernel: a name such as `"glorot_uniform"`, or an initializer object.'
    ),
    "pointwise_kernel": (
        "Tensor of shape `(1, ..., input_channels * depth_multiplier, output_channels)`, the pointwise "
        "convolution kernel."
    ),
    "pointwise_regularizer": (
        'Regularizer for the pointwise kernel: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "policy": 'Dtype policy, or its name such as `"mixed_float16"`.',
    "pool_size": "Positive integer, or vector of integers with one per spatial dimension: size of the pooling window.",
    "pooling": (
        'String, how to pool the features over height and width, if not `include_top`: `"avg"` or `"max"`; `None` '
        "to return the feature maps, of shape `(batch, height, width, channels)`."
    ),
    "port": 'Integer, port to serve on; `"auto"` to choose one.',
    "posinf": "Number to replace infinity by; `None` is the largest finite number.",
    "power": "Float, exponent of the polynomial; 1 is linear.",
    "power_iterations": "Positive integer, number of steps of the power iteration per update.",
    "power_to_db": "Boolean, whether to convert the power spectrogram to decibels.",
    "precision": "Float between 0 and 1, precision to require.",
    "pred": "Boolean, or scalar boolean tensor.",
    "predict_step": "Method that takes a batch of data and returns the predictions.",
    "predictions": "Tensor of shape `(batch, classes)`, the scores.",
    "preds": "Array or tensor of shape `(samples, 1000)`, the predictions.",
    "preprocessor": "Preprocessing layer of the feature.",
    "private": "Named list of methods and values that are visible only to methods with an argument `private`.",
    "probabilities": "Float between 0 and 1, or tensor of floats: probability of success in each trial.",
    "profile_batch": (
        "Integer, batch to profile, counted from 1, or pair of integers, the first and last batch; 0 for none."
    ),
    "project_name": "String, name of the folder of this search in `directory`.",
    "public": "Named list of further methods and values.",
    "purge_orphaned_data": "Boolean, whether to hide data of steps that a restarted run repeated.",
    "q": "Float between 0 (cross-entropy) and 1 (mean absolute error), robustness to wrong labels.",
    "query": "Tensor of shape `(batch, target_length, heads, size)`, the queries.",
    "ragged": "Boolean, whether the tensors are ragged.",
    "range": "Pair of numbers, lower and upper end of the bins; `None` for the range of `x`.",
    "rankdir": 'String, direction of the graph: `"TB"` for top to bottom, `"LR"` for left to right.',
    "rate": "Float between 0 and 1, fraction of the inputs to drop.",
    "rcond": (
        "Float, cutoff: singular values below `rcond` times the largest one count as 0; `None` for the precision "
        "of the dtype."
    ),
    "rebuild": "Boolean, whether to rebuild the model without the layer.",
    "recall": "Float between 0 and 1, recall to require.",
    "recurrent_activation": "Activation function of the recurrent step (the gates): a name or a callable.",
    "recurrent_constraint": (
        'Constraint on the recurrent kernel: a name such as `"non_neg"`, or a constraint object; `None` for none.'
    ),
    "recurrent_dropout": "Float between 0 and 1, fraction of the recurrent state to drop in training.",
    "recurrent_initializer": (
        'Initializer for the recurrent kernel: a name such as `"orthogonal"`, or an initializer object.'
    ),
    "recurrent_regularizer": (
        'Regularizer for the recurrent kernel: a name such as `"l2"`, or a regularizer object; `None` for none.'
    ),
    "recursive": "Boolean, whether to clone nested models layer by layer, too.",
    "reduction": (
        'String, how to reduce the losses of the samples: `"sum_over_batch_size"`, `"mean"`, '
        '`"mean_with_sample_weight"` or `"sum"`; `"none"` for no reduction.'
    ),
    "ref_embeddings": "Tensor of embeddings to compare with, of shape `(n, size)`; `None` for `y_pred`.",
    "ref_labels": "Integer tensor of the labels of `ref_embeddings`, of shape `(n,)`; `None` for `y_true`.",
    "ref_power": "Float, power that counts as 0 decibels.",
    "relative_step": "Boolean, whether to lower a constant learning rate with the number of steps.",
    "reload_interval": "Number, seconds between checks for new data.",
    "remove_diagonal": "Boolean, whether to exclude the comparison of each sample with itself.",
    "repeats": "Integer or vector of integers, number of repetitions.",
    "reset_after": (
        "Boolean, whether to apply the reset gate after the matrix product, as cuDNN requires, rather than before it."
    ),
    "restore_best_weights": (
        "Boolean, whether to restore the weights of the best epoch rather than keep those of the last one."
    ),
    "result": "Callable that returns the value of the metric.",
    "retstep": "Boolean, whether to return the step between values as well.",
    "return_sequences": "Boolean, whether to return the outputs of all time steps, not just the last.",
    "return_state": "Boolean, whether to also return the last state.",
    "reverse": "Boolean, whether to run from the last element to the first.",
    "rho": "Float between 0 and 1, decay rate of the moving average of squared gradients.",
    "right_cropping": "Integer, number of columns to crop at the right.",
    "right_padding": "Integer, number of columns of zeros to add at the right.",
    "right_size": (
        "Float between 0 and 1, fraction of the samples in the right part, or integer, their number; `None` for the "
        "rest."
    ),
    "root": "String, URL of the server.",
    "rtol": "Float, relative tolerance.",
    "run_eagerly": "Boolean, whether to run step by step without compiling into a graph, for debugging.",
    "safe_mode": "Boolean, whether to refuse to load serialized code such as lambdas, which may be harmful.",
    "salt": "Integer or pair of integers that select another hash function; `None` for none.",
    "sample_weight": (
        "Array of floats of shape `(samples,)`, weight of each sample in the loss; or of shape `(samples, "
        "steps)`, weight of each time step. `None` for equal weights."
    ),
    "sampling_rate": "Integer, sampling rate in Hz.",
    "saturation_factor": (
        "Float, or pair of floats, from 0 to 1: change of saturation, as in `layer_random_saturation()`; `None` "
        "for none."
    ),
    "save_best_only": "Boolean, whether to save only when the monitored value improves.",
    "save_freq": 'String `"epoch"`, or positive integer, number of batches between saves.',
    "save_weights_only": "Boolean, whether to save only the weights.",
    "scale": "Boolean, whether to multiply by a learned scale `gamma`.",
    "scaling": 'String, `"density"` or `"spectrum"`; `None` for none.',
    "schedule": (
        "Callable `f(epoch, lr)` of the epoch, an integer counted from 0, and the current learning rate, a float, "
        "that returns the new rate, a float."
    ),
    "score_mode": 'String, `"dot"` for the dot product, `"concat"` for the tanh of query plus key.',
    "seed": "Integer, seed of the random numbers; `None` for a random one.",
    "segment_ids": "Vector of integers, segment of each element, counted from 1.",
    "send_as_json": "Boolean, whether to send JSON rather than form data.",
    "sensitivity": "Float between 0 and 1, sensitivity to require.",
    "separator": "String, character between the columns.",
    "sequence_length": "Positive integer, length of each sequence.",
    "sequence_lengths": "Tensor of shape `(batch,)`, length of each sequence.",
    "sequence_stride": "Positive integer, distance between the starts of successive sequences.",
    "sequences": "List of sequences, each a vector of integers or floats.",
    "shape": "Vector of integers, shape of one sample, without the batch.",
    "shared_axes": (
        "Integer or vector of integers, axes along which to share the slopes, counted from 1 (the batch is 1)."
    ),
    "shift": (
        "Integer, or vector of integers with one per axis: number of places to shift by; positive numbers shift "
        "towards the end."
    ),
    "show_dtype": "Boolean, whether to show the dtypes of the layers.",
    "show_layer_activations": "Boolean, whether to show the activations of the layers.",
    "show_layer_names": "Boolean, whether to show the names of the layers.",
    "show_shapes": "Boolean, whether to show the output shapes of the layers.",
    "show_trainable": "Boolean, whether to show which layers are trainable; NA to do so only if some are not.",
    "shuffle": "Boolean, whether to shuffle the data.",
    "side": "String, which of two sides; see the function.",
    "sigma": (
        "Float or pair of floats, standard deviation of the blur, from 0 to 1. A float `f` means the range `(0, "
        "f)`; a pair of floats is the range to draw from."
    ),
    "signature": (
        'String, shapes of the arguments and results of `func`, such as `"(m,n),(n)->(m)"`; `None` for scalars.'
    ),
    "simplify": "Boolean, whether to combine the results into one array if possible.",
    "size": "Integer, size.",
    "skip_mismatch": (
        "Boolean, whether to skip layers whose weights do not match in number or shape, rather than raise an error."
    ),
    "skip_top": "Integer, number of most frequent words to leave out.",
    "sorted": "Boolean, whether elements are in order; see the function.",
    "sorted_sequence": "Vector in ascending order.",
    "source": "Integer or vector of integers, axes to move, counted from 1.",
    "sparse": 'Boolean, whether to return a sparse tensor (TensorFlow only; not in `"int"` mode).',
    "sparse_y_pred": "Boolean, whether predictions are class ids, counted from 0, rather than scores.",
    "sparse_y_true": "Boolean, whether targets are class ids, counted from 0, rather than one-hot.",
    "specificity": "Float between 0 and 1, specificity to require.",
    "split": (
        'String or callable, how to split the text: `"whitespace"`, `"character"` or a callable of a string '
        "tensor; `None` for not at all."
    ),
    "staircase": "Boolean, whether to decay at discrete intervals, by rounding down `step / decay_steps`.",
    "standardize": (
        'String or callable, how to standardize the text: `"lower_and_strip_punctuation"`, `"lower"`, '
        '`"strip_punctuation"` or a callable of a string tensor; `None` for not at all.'
    ),
    "start": "Number, first value.",
    "start_char": "Integer, index that marks the start of each sequence.",
    "start_from_epoch": "Integer, number of epochs to wait before monitoring.",
    "start_index": "Integer, position in `data`, counted from 0, from which the windows start; `None` for the start.",
    "start_indices": "Vector of integers, one per axis: first position along the axis, counted from 1.",
    "start_points": "Tensor of shape `(4, 2)` or `(batch, 4, 2)`, four points in the input.",
    "state": "Non-trainable state of the model; `None` to create it with `init_fn`.",
    "state_tree": "Nested named list of arrays, as from `get_state_tree()`.",
    "stateful": "Boolean, whether to start each batch with the last state of the previous batch.",
    "stddev": "Float, standard deviation of the noise.",
    "step": "Number, distance between adjacent values; may be negative.",
    "steps": "Integer, number of batches; `None` for all.",
    "steps_per_epoch": "Integer, number of batches per epoch; `None` for all the data.",
    "steps_per_execution": (
        "Positive integer, number of batches per call of the compiled function; larger numbers save overhead for "
        "small models."
    ),
    "stop": "Number or tensor, last value; excluded unless `endpoint`.",
    "strategy": 'String, how to decode: `"greedy"` or `"beam_search"`.',
    "strides": "Positive integer, or vector of integers with one per spatial dimension: step of the window.",
    "subscripts": 'String, labels of the axes, such as `"ij,jk->ik"`.',
    "subset": (
        'String, part of the data to return if there is a `validation_split`: `"training"`, `"validation"` or '
        '`"both"`; `None` for all data.'
    ),
    "summation_method": (
        'String, how to sum the area under the curve: `"interpolation"` (trapezoids), `"minoring"` (lower sum) or '
        '`"majoring"` (upper sum).'
    ),
    "swap_on_epoch": "Boolean, whether to swap at the start and end of each epoch as well.",
    "synchronization": (
        'String, how to synchronize the replicas on several devices; `"auto"` leaves it to the backend.'
    ),
    "synchronized": "Boolean, whether to compute the statistics over all devices (TensorFlow).",
    "t_mul": "Float, factor by which the length of each period is multiplied for the next.",
    "target": "Tensor of true values.",
    "target_class_ids": "Vector of integers, class ids to average over, counted from 0.",
    "target_height": "Integer, height of the result in pixels. Specify two of top, bottom and this.",
    "target_length": "Tensor of shape `(batch,)`, length of each target.",
    "target_shape": "Vector of integers, new shape of one sample, without the batch; -1 is the same as `None`.",
    "target_size": "Pair of integers `(height, width)`, size to resize to in pixels; `None` to keep the size.",
    "target_width": "Integer, width of the result in pixels. Specify two of left, right and this.",
    "targets": "Array of targets; the target of a window has the index at which the window starts. `None` for none.",
    "tensor": "Tensor to use as the input; `None` for a new one.",
    "test_split": "Float between 0 and 1, fraction of the data in the test set.",
    "test_step": "Method that takes a batch of data, evaluates the model on it and returns the metrics.",
    "threshold": "Float, threshold.",
    "threshold_factor": (
        "Float or pair of floats, threshold above which values are inverted, as a fraction of the value range. A "
        "float `f` means the range `(0, f)`; a pair of floats is the range to draw from."
    ),
    "thresholds": (
        "Float between 0 and 1, or vector of such: decision thresholds, with one result for each; `None` for 0.5. Use "
        "0 if predictions are logits."
    ),
    "to": "String or integer, last layer: its name, or its index counted from 1; `None` for the last of all.",
    "to_file": "String, file to write; `None` to show the image.",
    "top": "Integer, number of classes to return.",
    "top_cropping": "Integer, number of rows to crop at the top.",
    "top_db": "Float, dynamic range below the maximum to keep, in decibels.",
    "top_k": "Integer, number of top predictions to count as positive; `None` to use thresholds.",
    "top_padding": "Integer, number of rows of zeros to add at the top.",
    "top_paths": "Integer, number of best sequences to return in beam search.",
    "train_step": "Method that takes a batch of data, trains the model on it and returns the metrics.",
    "trainable": "Boolean, whether the weights are updated in training.",
    "transform": (
        "Tensor of shape `(8,)` or `(batch, 8)`: coefficients `a0, a1, a2, b0, b1, b2, c0, c1` that map output "
        "points to input points."
    ),
    "true_fn": "Callable without arguments, called if `pred` is true.",
    "truncating": 'String, where to truncate: `"pre"` or `"post"`.',
    "unit_forget_bias": "Boolean, whether to initialize the bias of the forget gate to 1.",
    "units": "Positive integer, number of units: the output has shape `(batch, ..., units)`.",
    "unroll": "Boolean, whether to unroll the loop over the time steps, which is faster but takes more memory.",
    "update_freq": 'String, `"epoch"` or `"batch"`; or positive integer, number of batches between writes.',
    "update_state": "Callable `f(y_true, y_pred, sample_weight)` that updates the state with a batch.",
    "updates": "Tensor of new values.",
    "upper": "Integer, end of the loop, excluded.",
    "use_bias": "Boolean, whether to add a bias vector.",
    "use_cudnn": 'Boolean, whether to use the cuDNN implementation; `"auto"` to use it if possible.',
    "use_ema": (
        "Boolean, whether to keep an exponential moving average of the weights and overwrite the weights with it."
    ),
    "use_scale": "Boolean, whether to learn a scale.",
    "validation_batch_size": "Integer, number of samples per validation batch; `None` for `batch_size`.",
    "validation_data": (
        "List of arrays `(x, y)` or `(x, y, sample_weight)`, or a dataset: data to evaluate on after each epoch; "
        "not trained on. `None` for none."
    ),
    "validation_freq": "Integer, number of epochs between validations, or list of the epochs, counted from 1.",
    "validation_split": "Float between 0 and 1, fraction of the data to use for validation.",
    "validation_steps": "Integer, number of batches per validation; `None` for all.",
    "value": "Value to set.",
    "value_dim": "Positive integer, size of the value vectors of each head; `None` for `key_dim`.",
    "value_format": 'String, form of the values: `"backend_tensor"` or `"numpy_array"`.',
    "value_range": "Pair of numbers, minimum and maximum of the pixel values, such as `(0, 255)` or `(0, 1)`.",
    "values": "Vector or tensor of values.",
    "variable": "Tensor or variable of any shape.",
    "variables": "Variables of the module; `None` to create them.",
    "variance": (
        "Float or vector of floats, known variance to use together with `mean` instead of calling `adapt()`; "
        "`None` to learn it."
    ),
    "verbose": (
        'Integer or string, verbosity: 0 for silent, 1 for a progress bar, 2 for one line per epoch, `"auto"` to '
        "choose by the environment."
    ),
    "version": 'String, `"large"` (20,640 districts) or `"small"` (600).',
    "view_metrics": "Ignored; accepted for compatibility with R scripts. Plot the result of `fit()` instead.",
    "vocabulary": (
        "Vector of terms in the order of their indices, or string, path of a text file with one term per line; "
        "`None` to learn them with `adapt()`."
    ),
    "vocabulary_dtype": "String, dtype of the vocabulary.",
    "warmup_steps": "Integer, number of optimizer steps of the warmup.",
    "warmup_target": "Float, learning rate at the end of the warmup; `None` for no warmup.",
    "weight_decay": (
        "Float, rate of the decoupled weight decay: the fraction of the weights, times the learning rate, subtracted "
        "at each step; `None` for none."
    ),
    "weighted_metrics": "List of metrics to compute with sample and class weights, as in `metrics`; `None` for none.",
    "weights": (
        'String, `"imagenet"` for pretrained weights, or the path of a weights file; `None` for random initialization.'
    ),
    "which": (
        "Vector of strings or integers, layers to select: their names, or their indices counted from 1, negative "
        "ones from the end; `None` for all."
    ),
    "width": "Integer, width in pixels.",
    "width_factor": "Horizontal range as a fraction of the width: a float, or a pair of floats.",
    "window": "String, name of the window function.",
    "write_graph": "Boolean, whether to write the graph.",
    "write_images": "Boolean, whether to write the weights as images.",
    "write_steps_per_second": "Boolean, whether to log the training speed.",
    "x": "Input data.",
    "x1": "Tensor or array of any shape, or a number.",
    "x2": "Tensor or array that broadcasts against `x1`, or a number.",
    "x_factor": (
        "Float or pair of floats, horizontal shear as a fraction of the image, from 0 to 1. A float `f` means the "
        "range `(-f, f)`; a pair of floats is the range to draw from."
    ),
    "x_max": "Number or tensor that broadcasts against `x`, upper bound.",
    "x_min": "Number or tensor that broadcasts against `x`, lower bound.",
    "xs": "List of tensors.",
    "y_factor": (
        "Float or pair of floats, vertical shear as a fraction of the image, from 0 to 1. A float `f` means the "
        "range `(-f, f)`; a pair of floats is the range to draw from."
    ),
    "y_pred": "Tensor of predictions, of shape `(batch, ...)`.",
    "y_true": "Tensor of targets, of shape `(batch, ...)`. Omit it to return the object instead of the values.",
    "zero_indexed": "Boolean, whether indices count from 0 instead of 1.",
    "zero_output_for_mask": "Boolean, whether to return zeros for masked time steps rather than the previous output.",
    "zipped": "Boolean, whether to write a single file rather than a directory; `None` for a file.",
}
