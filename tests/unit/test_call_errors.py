"""Messages of invalid calls name the function, the argument, the expected and the received value."""

import re

import numpy as np
import pytest
import scipy.sparse
import tensorflow as tf

import pykeras3 as pk
from pykeras3.core.errors import ConversionError, begin_message
from tests.support.eval_call import evaluate
from tests.support.subprocesses import run_python
from tools.generate.declarations import declarations as all_declarations

NOT_AN_INTEGER = "must be an integer. Received:"
DIMENSION = "must be a shape: integers, or None (NA in R) for an unknown dimension. Received:"
AXIS = "must be an integer (a one-based axis). Received:"
AXIS_0 = "must be one-based (negative values count from the end); 0 is not an axis. Received: 0"
ONE_AXIS = "must be a single integer (a one-based axis). Received:"
INDEX = "must be an integer (a one-based index). Received:"
INDEX_0 = "must be one-based (negative values count from the end); 0 is not an index. Received: 0"
DATA = "must be an array, a tensor, a data frame, a list or dict of these, a dataset or a generator. Received:"
DATA_OR_SOURCE = DATA.replace(". ", ", or a function without arguments that returns batches. ")
NUMBERS = (
    "must be numbers, since the model's inputs are float32; encode strings first, for example with "
    'layer_text_vectorization(), or use model inputs of dtype "string". Received:'
)
MISSING = "is missing, with no default."

NOT_NAN = "must be a value other than NaN (NA in R). Received:"
TRUTH_VALUES = "must be truth values without None (NA in R). Received:"

X, Y = np.zeros((4, 3)), np.zeros((4, 1))


def a_model():
    return pk.keras_model_sequential(input_shape=3, layers=[pk.layer_dense(units=1, name="only")])


def compiled():
    return pk.compile(a_model(), "sgd", "mse")


def error_of(call):
    """Return the error that a call raises; fail if it raises none."""
    names = {
        "np": np,
        "scipy": scipy,
        "X": X,
        "Y": Y,
        "a_model": a_model,
        "compiled": compiled,
        "layer": pk.layer_dense(units=3, name="free"),
        "numbers": pk.range_dataset(0, 4),
    }
    try:
        given = evaluate(call, names)
    except Exception as error:
        return error
    raise AssertionError(f"{call} is accepted, and gives {given!r}")


# Each call with its error: the whole message, but for the function's name that starts it

WRONG_ARGUMENTS = [
    # Values that make no tensor, or not one that the operation accepts
    ("op_array(['a', None])", ValueError, "`x` must be strings without NA. Received: ['a', None]"),
    ("op_array([1, 'a'])", ValueError, "`x` must be numbers or strings, not both. Received: [1, 'a']"),
    ("op_stack([[1, 2], [None, 2]])", ValueError, "`x` must be numbers without None (NA in R). Received: [None, 2]"),
    ("op_array([[1, 2], [1, 2, 3]])", ValueError, "`x` must be rows of equal length. Received: [[1, 2], [1, 2, 3]]"),
    ("op_array([1, [1, 2]])", ValueError, "`x` must be rows of equal length. Received: [1, [1, 2]]"),
    ("op_sum([[1.5], []])", ValueError, "`x` must be rows of equal length. Received: [[1.5], []]"),
    ("op_stack([[1, 2], [3]])", ValueError, "`x` must be rows of equal length. Received: [[1, 2], [3]]"),
    (
        "loss_mean_squared_error([[1], [1, 2]], [1, 2])",
        ValueError,
        "`y_true` must be rows of equal length. Received: [[1], [1, 2]]",
    ),
    (
        "tensor_slices_dataset(np.array(['a', None], object))",
        ValueError,
        "`tensors` must be strings without NA. Received: array(['a', None], dtype=object)",
    ),
    ("tensor_slices_dataset(['a', None])", ValueError, "`tensors` must be strings without NA. Received: ['a', None]"),
    (
        "tensors_dataset({'a': [1, 2], 'b': (['a', None], 3)})",
        ValueError,
        "`tensors` must be strings without NA. Received: ['a', None]",
    ),
    ("op_sum('a')", ValueError, "`x` must be numbers. Received: 'a'"),
    ("op_sum(None)", ValueError, "`x` must be a tensor, an array or numbers. Received: None"),
    (
        "op_sum(scipy.sparse.csr_matrix([[1.5]]))",
        ValueError,
        "`x` must be a tensor, a dense array or numbers. Received: csr_matrix of shape (1, 1) and dtype float64",
    ),
    ("op_sum({'q': 1})", ValueError, "`x` must be a tensor, an array or numbers. Received: {'q': 1}"),
    (
        "as_tensor(tensor_slices_dataset([1, 2]))",
        ValueError,
        "`x` must be a dataset of a single element, such as a single batch. "
        "Received: <_TensorSliceDataset element_spec=TensorSpec(shape=(), dtype=tf.int32, name=None...",
    ),
    (
        "as_tensor(tensor_slices_dataset([1, 2]).take(0))",
        ValueError,
        "`x` must be a dataset of a single element, such as a single batch. "
        "Received: <_TakeDataset element_spec=TensorSpec(shape=(), dtype=tf.int32, name=None)>",
    ),
    ("op_concatenate([])", ValueError, "`xs` must be non-empty. Received: []"),
    ("pad_sequences([])", ValueError, "`sequences` must be non-empty. Received: []"),
    (
        "pad_sequences([[None, 3]])",
        ValueError,
        "`sequences` must be numbers without None (NA in R). Received: [[None, 3]]",
    ),
    (
        "pad_sequences([[np.nan, 3]])",
        ValueError,
        "`sequences` must be numbers without NaN (NA in R). Received: [[nan, 3]]",
    ),
    ("op_one_hot([1, 2], num_classes=None)", TypeError, "`num_classes` must not be None (NULL in R)."),
    (
        "loss_mean_squared_error([1, None], [1, 2])",
        ValueError,
        "`y_true` must be numbers without None (NA in R). Received: [1, None]",
    ),
    (
        "pop_layer(keras_model_sequential())",
        ValueError,
        re.compile(r"`object` must be a model with at least one layer[.] Received: <Sequential "),
    ),
    # NaN, R's NA, in a dtype that has none
    ("op_convert_to_tensor([1, np.nan], 'int32')", ValueError, re.compile("expected numbers without NaN .*'int32'")),
    (
        "op_convert_to_tensor(np.array([1, np.nan]), 'bool')",
        ValueError,
        re.compile("expected numbers without NaN .*'bool'"),
    ),
    ("op_cast([1, np.nan], 'int32')", ValueError, re.compile("expected numbers without NaN .*'int32'")),
    ("op_cast(np.array([True, None]), 'bool')", ValueError, re.compile("expected numbers without NaN .*'bool'")),
    ("op_saturate_cast([1, np.nan], 'uint8')", ValueError, re.compile("expected numbers without NaN .*'uint8'")),
    ("as_tensor([1, np.nan], 'bool')", ValueError, re.compile("expected numbers without NaN .*'bool'")),
    ("op_full(2, np.nan, 'int32')", ValueError, re.compile("expected numbers without NaN .*'int32'")),
    ("op_full_like(op_array([1, 2], 'int32'), np.nan)", ValueError, re.compile("expected numbers .*'int32'")),
    # NaN, R's NA, as the configuration of an object
    ("optimizer_adam(clipvalue=np.nan)", ValueError, f"`clipvalue` {NOT_NAN} nan"),
    ("optimizer_adam(learning_rate=np.nan)", ValueError, "`learning_rate` must be a number. Received: nan"),
    ("optimizer_sgd(weight_decay=np.nan)", ValueError, f"`weight_decay` {NOT_NAN} nan"),
    (
        "learning_rate_schedule_exponential_decay(np.nan, 1, 0.5)",
        ValueError,
        "`initial_learning_rate` must be a number. Received: nan",
    ),
    ("loss_huber(delta=np.nan)", ValueError, "`delta` must be a number. Received: nan"),
    ("metric_auc(thresholds=[0.5, np.nan])", ValueError, f"`thresholds` {NOT_NAN} [0.5, nan]"),
    ("callback_early_stopping(baseline=np.nan)", ValueError, "`baseline` must be a number. Received: nan"),
    # Settings that Keras takes without a look
    ("callback_early_stopping(monitor=3)", ValueError, "`monitor` must be a string. Received: 3"),
    (
        "callback_early_stopping(mode='mx')",
        ValueError,
        "`mode` must be one of 'auto', 'min', 'max'. Did you mean 'max'? Received: 'mx'",
    ),
    (
        "learning_rate_schedule_cosine_decay('a', 10)",
        ValueError,
        "`initial_learning_rate` must be a number. Received: 'a'",
    ),
    (
        "learning_rate_schedule_piecewise_constant_decay([10], [0.1, 'a'])",
        ValueError,
        "`values` must be a number. Received: [0.1, 'a']",
    ),
    (
        "initializer_random_normal(stddev=-1)",
        ValueError,
        "`stddev` must be a number of at least 0. Received: -1",
    ),
    ("layer_dropout(rate=np.nan)", ValueError, "`rate` must be a number. Received: nan"),
    ("layer_gaussian_noise(stddev=np.nan)", ValueError, f"`stddev` {NOT_NAN} nan"),
    # Missing truth values
    ("op_logical_not([True, None])", ValueError, f"`x` {TRUTH_VALUES} [True, None]"),
    ("op_logical_and(True, [[True], [None]])", ValueError, f"`x2` {TRUTH_VALUES} [[True], [None]]"),
    ("op_any([True, np.nan])", ValueError, f"`x` {TRUTH_VALUES} [True, nan]"),
    ("op_nonzero(np.array([True, None]))", ValueError, f"`x` {TRUTH_VALUES} array([True, None], dtype=object)"),
    ("op_where([False, None], 1, 2)", ValueError, f"`condition` {TRUTH_VALUES} [False, None]"),
    (
        "op_select([np.array([True, None])], [[1, 2]], 9)",
        ValueError,
        f"`condlist` {TRUTH_VALUES} [array([True, None], dtype=object)]",
    ),
    ("op_array(np.nan, 'uint8')", ValueError, re.compile("expected numbers without NaN .*'uint8'[.] Received: nan")),
    # Missing data, such as that of a misspelt element of a list
    ("predict(compiled(), None)", ValueError, f"`x` {DATA} None"),
    ("fit(compiled())", ValueError, f"`x` {DATA} None"),
    ("evaluate(compiled(), None, Y)", ValueError, f"`x` {DATA} None"),
    # Unknown names
    (
        "layer_dense(64, activation='relu7')",
        ValueError,
        "`activation` must be an activation function or the name of one. Did you mean 'relu'? Received: 'relu7'",
    ),
    (
        "layer_dense(64, kernel_initializer='glorot_unifrom')",
        ValueError,
        "`kernel_initializer` must be an initializer or the name of one. Did you mean 'glorot_uniform'? "
        "Received: 'glorot_unifrom'",
    ),
    # Missing arguments
    ("layer_dense()", TypeError, f"argument `units` {MISSING}"),
    ("layer_dense(None)", TypeError, f"argument `units` {MISSING}"),
    ("layer_dense(a_model())", TypeError, f"argument `units` {MISSING}"),
    ("layer_conv_2d(filters=2)", TypeError, f"argument `kernel_size` {MISSING}"),
    ("layer_dropout()", TypeError, f"argument `rate` {MISSING}"),
    ("layer_embedding(input_dim=10)", TypeError, f"argument `output_dim` {MISSING}"),
    ("layer_bidirectional()", TypeError, f"argument `layer` {MISSING}"),
    ("layer_lambda()", TypeError, f"argument `f` {MISSING}"),
    ("layer_dot(keras_input(2), keras_input(2))", TypeError, f"argument `axes` {MISSING}"),
    ("layer_multi_head_attention(num_heads=2)", TypeError, f"argument `key_dim` {MISSING}"),
    ("op_reshape(x=X)", TypeError, f"argument `newshape` {MISSING}"),
    ("op_reshape(X)", TypeError, f"argument `newshape` {MISSING}"),
    ("op_take(X)", TypeError, f"argument `indices` {MISSING}"),
    ("op_subset_set(keras_variable([1.0]), 1)", TypeError, f"argument `value` {MISSING}"),
    ("activation_relu()", TypeError, f"argument `x` {MISSING}"),
    ("loss_mean_squared_error([1.0])", TypeError, f"argument `y_pred` {MISSING}"),
    ("loss_mean_squared_error(y_pred=[1.0])", TypeError, f"argument `y_true` {MISSING}"),
    ("metric_mean_iou()", TypeError, f"argument `num_classes` {MISSING}"),
    ("metric_binary_accuracy([1.0])", TypeError, f"argument `y_pred` {MISSING}"),
    ("learning_rate_schedule_exponential_decay(0.1)", TypeError, f"argument `decay_steps` {MISSING}"),
    ("random_integer([2])", TypeError, f"argument `minval` {MISSING}"),
    ("callback_model_checkpoint()", TypeError, f"argument `filepath` {MISSING}"),
    ("predict()", TypeError, f"argument `x` {MISSING}"),
    ("predict(compiled())", TypeError, f"argument `x` {MISSING}"),
    ("set_weights(a_model())", TypeError, f"argument `weights` {MISSING}"),
    ("save_model_weights(a_model())", TypeError, f"argument `filepath` {MISSING}"),
    ("adapt(layer_normalization())", TypeError, f"argument `data` {MISSING}"),
    ("dataset_batch(numbers)", TypeError, f"argument `batch_size` {MISSING}"),
    ("dataset_map(numbers)", TypeError, f"argument `map_func` {MISSING}"),
    ("config_set_floatx()", TypeError, f"argument `value` {MISSING}"),
    ("new_layer_class()", TypeError, f"argument `classname` {MISSING}"),
    # Names that there are not
    (
        "layer_dense(64, activations='relu')",
        TypeError,
        "unexpected argument `activations`. Did you mean `activation`? Received: activations='relu'",
    ),
    (
        "layer_concatenate(keras_input(2), keras_input(3), axes=1)",
        TypeError,
        "unexpected argument `axes`. Did you mean `axis`? Received: axes=1",
    ),
    ("op_sum([[1, 2]], axes=1)", TypeError, "unexpected argument `axes`. Did you mean `axis`? Received: axes=1"),
    ("op_sum(axes=1)", TypeError, "unexpected argument `axes`. Did you mean `axis`? Received: axes=1"),
    ("activation_relu([1.0], slope=1)", TypeError, "unexpected argument `slope`. Received: slope=1"),
    (
        "loss_mean_squared_error([1.0], [2.0], reductions='sum')",
        TypeError,
        "unexpected argument `reductions`. Did you mean `reduction`? Received: reductions='sum'",
    ),
    ("metric_sparse_categorical_accuracy(kk=1)", TypeError, "unexpected argument `kk`. Received: kk=1"),
    (
        "initializer_random_normal(std=1)",
        TypeError,
        "unexpected argument `std`. Did you mean `stddev`? Received: std=1",
    ),
    ("regularizer_l1_l2(l3=1)", TypeError, re.compile("unexpected argument `l3`.*Received: l3=1")),
    (
        "callback_early_stopping(patients=3)",
        TypeError,
        "unexpected argument `patients`. Did you mean `patience`? Received: patients=3",
    ),
    (
        "callback_lambda(on_epoch_ends=print)",
        TypeError,
        "unexpected argument `on_epoch_ends`. Did you mean `on_epoch_end`? Received: on_epoch_ends="
        "<built-in function print>",
    ),
    (
        "callback_lambda(xyzxyz=print)",
        TypeError,
        re.compile("unexpected argument `xyzxyz`. Expected: .*on_epoch_end,.*Received: xyzxyz="),
    ),
    ("keras_input(shapes=2)", TypeError, "unexpected argument `shapes`. Did you mean `shape`? Received: shapes=2"),
    (
        "keras_model_sequential(layer=[])",
        TypeError,
        "unexpected argument `layer`. Did you mean `layers`? Received: layer=[]",
    ),
    (
        "compile(a_model(), optimiser='adam')",
        TypeError,
        "unexpected argument `optimiser`. Did you mean `optimizer`? Received: optimiser='adam'",
    ),
    (
        "compile(optimiser='adam')",
        TypeError,
        "unexpected argument `optimiser`. Did you mean `optimizer`? Received: optimiser='adam'",
    ),
    (
        "fit(compiled(), X, Y, epoch=1)",
        TypeError,
        "unexpected argument `epoch`. Did you mean `epochs`? Received: epoch=1",
    ),
    (
        "layer_dense(3, batch_input_shape=[1, 2])",
        TypeError,
        re.compile("unexpected argument `batch_input_shape`.*Received: "),
    ),
    (
        "keras_model_sequential(input_shape=2, sparce=True)",
        TypeError,
        "unexpected argument `sparce`. Did you mean `sparse`? Received: sparce=True",
    ),
    (
        "keras_model_sequential([layer])",
        ValueError,
        re.compile("`input_shape` must be a shape; pass layers as `layers`. Received: "),
    ),
    (
        "keras_model_sequential(layer)",
        ValueError,
        re.compile("`input_shape` must be a shape; pass layers as `layers`. Received: "),
    ),
    # Targets and batches
    (
        "fit(compiled(), X)",
        ValueError,
        re.compile("argument `y` is missing; the loss of the model 'sequential.*' needs targets."),
    ),
    ("evaluate(compiled(), X)", ValueError, re.compile("argument `y` is missing; the loss of the model")),
    ("train_on_batch(compiled(), X)", ValueError, re.compile("argument `y` is missing; the loss of the model")),
    ("test_on_batch(compiled(), X)", ValueError, re.compile("argument `y` is missing; the loss of the model")),
    (
        "fit(compiled(), numbers, batch_size=2)",
        ValueError,
        "`batch_size` must be omitted if `x` is a dataset, which is already batched. Received: 2",
    ),
    (
        "predict(compiled(), numbers, batch_size=2)",
        ValueError,
        "`batch_size` must be omitted if `x` is a dataset, which is already batched. Received: 2",
    ),
    # Axes that there are not
    (
        "op_sum(op_ones([2, 3]), axis=3)",
        ValueError,
        "`axis` must be between 1 and 2, or between -2 and -1 (counted from the end), as `x` has 2 axes. Received: 3",
    ),
    (
        "op_mean(op_ones([2, 3]), axis=[1, -3])",
        ValueError,
        "`axis` must be between 1 and 2, or between -2 and -1 (counted from the end), as `x` has 2 axes. "
        "Received: [1, -3]",
    ),
    (
        "op_concatenate([op_ones([1]), op_ones([1])], axis=5)",
        ValueError,
        "`axis` must be 1 or -1, as `xs` has 1 axis. Received: 5",
    ),
    (
        "op_stack([op_ones([2]), op_ones([2])], axis=4)",
        ValueError,
        "`axis` must be between 1 and 2, or between -2 and -1 (counted from the end), as the result has 2 axes. "
        "Received: 4",
    ),
    # Indices that there are not
    (
        "op_take(op_ones([2, 3]), [1, 3], axis=1)",
        ValueError,
        "`indices` must be between 1 and 2, or between -2 and -1 (counted from the end). Received: [1, 3]",
    ),
    (
        "op_take(op_ones([2, 3]), 7)",
        ValueError,
        "`indices` must be between 1 and 6, or between -6 and -1 (counted from the end). Received: 7",
    ),
    (
        "op_take(op_ones([2, 3]), 2, axis=1, zero_indexed=True)",
        ValueError,
        "`indices` must be between 0 and 1, or between -2 and -1 (counted from the end). Received: 2",
    ),
    # Too many
    (
        "op_sum([[1, 2]], 1, False, 3)",
        TypeError,
        "takes at most 3 positional arguments (x, axis, keepdims). Received: 4",
    ),
    ("regularizer_l2(0.1, 0.2)", TypeError, re.compile(r"takes at most 1 positional argument \(l2\)\. Received: 2")),
    (
        "loss_mean_squared_error(1, 2, 3)",
        TypeError,
        "takes at most 2 positional arguments (y_true, y_pred). Received: 3",
    ),
    ("fit(compiled(), X, Y, 32)", TypeError, "takes at most 3 positional arguments (object, x, y). Received: 4"),
    (
        "compile(a_model(), 'adam', 'mse', ['acc'], 3)",
        TypeError,
        "takes at most 4 positional arguments (object, optimizer, loss, metrics). Received: 5",
    ),
    (
        "layer_flatten(X, None, 'a')",
        TypeError,
        "takes at most 2 positional arguments (object, data_format). Received: 3",
    ),
    (
        "layer_flatten(None, 'channels_last', 'a')",
        TypeError,
        "takes at most 2 positional arguments (object, data_format). Received: 3",
    ),
    # One axis
    ("op_argmax(X, [1, 2])", ValueError, f"`axis` {ONE_AXIS} [1, 2]"),
    ("op_concatenate([X, X], axis=[1, 2])", ValueError, f"`axis` {ONE_AXIS} [1, 2]"),
    ("op_swapaxes(X, [1, 2], 1)", ValueError, f"`axis1` {ONE_AXIS} [1, 2]"),
    ("activation_glu(X, [1, 2])", ValueError, f"`axis` {ONE_AXIS} [1, 2]"),
    # Whole numbers
    ("layer_dense(units=3.7)", ValueError, f"`units` {NOT_AN_INTEGER} 3.7"),
    ("layer_dense(3.5)", ValueError, f"`units` {NOT_AN_INTEGER} 3.5"),
    ("layer_dense(X, 3.5)", ValueError, f"`units` {NOT_AN_INTEGER} 3.5"),
    ("layer_dense('relu')", ValueError, f"`units` {NOT_AN_INTEGER} 'relu'"),
    ("layer_dense(units=float('nan'))", ValueError, f"`units` {NOT_AN_INTEGER} nan"),
    ("layer_dense(units=-2147483648)", ValueError, f"`units` {NOT_AN_INTEGER} -2147483648"),
    ("layer_dense(units=float('inf'))", ValueError, f"`units` {NOT_AN_INTEGER} inf"),
    ("layer_conv_2d(filters=2, kernel_size=[2, 2.5])", ValueError, f"`kernel_size` {NOT_AN_INTEGER} 2.5"),
    ("layer_conv_2d(filters=2, kernel_size='a')", ValueError, f"`kernel_size` {NOT_AN_INTEGER} 'a'"),
    ("layer_conv_2d(filters=2, kernel_size=2, strides=1.5)", ValueError, f"`strides` {NOT_AN_INTEGER} 1.5"),
    ("layer_lstm(units=2.5)", ValueError, f"`units` {NOT_AN_INTEGER} 2.5"),
    ("layer_embedding(input_dim=10.5, output_dim=2)", ValueError, f"`input_dim` {NOT_AN_INTEGER} 10.5"),
    ("layer_permute(dims=[1.5, 1])", ValueError, f"`dims` {NOT_AN_INTEGER} 1.5"),
    ("layer_max_pooling_2d(pool_size=1.5)", ValueError, f"`pool_size` {NOT_AN_INTEGER} 1.5"),
    ("layer_zero_padding_2d(padding='a')", ValueError, f"`padding` {NOT_AN_INTEGER} 'a'"),
    ("layer_cropping_2d(cropping=[[1, 2.5], [1, 1]])", ValueError, f"`cropping` {NOT_AN_INTEGER} 2.5"),
    ("layer_text_vectorization(max_tokens=1.5)", ValueError, f"`max_tokens` {NOT_AN_INTEGER} 1.5"),
    ("layer_resizing(height=2.5, width=2)", ValueError, f"`height` {NOT_AN_INTEGER} 2.5"),
    ("op_one_hot([1, 2], 2.5)", ValueError, f"`num_classes` {NOT_AN_INTEGER} 2.5"),
    ("op_split([1, 2, 3], 1.5)", ValueError, f"`indices_or_sections` {NOT_AN_INTEGER} 1.5"),
    ("op_pad([1, 2], 1.5)", ValueError, f"`pad_width` {NOT_AN_INTEGER} 1.5"),
    ("op_eye(2.5)", ValueError, f"`N` {NOT_AN_INTEGER} 2.5"),
    ("op_tile([1], [1.5])", ValueError, f"`repeats` {NOT_AN_INTEGER} 1.5"),
    ("op_top_k([1, 2], k=1.5)", ValueError, f"`k` {NOT_AN_INTEGER} 1.5"),
    ("op_roll([1], 1.5)", ValueError, f"`shift` {NOT_AN_INTEGER} 1.5"),
    ("op_bitwise_and([1.5], [1])", ValueError, f"`x` {NOT_AN_INTEGER} 1.5"),
    ("op_image_resize(np.zeros((2, 2, 1)), size=2.5)", ValueError, f"`size` {NOT_AN_INTEGER} 2.5"),
    ("op_max_pool(np.zeros((1, 4, 1)), pool_size=1.5)", ValueError, f"`pool_size` {NOT_AN_INTEGER} 1.5"),
    ("metric_auc(num_thresholds=1.5)", ValueError, f"`num_thresholds` {NOT_AN_INTEGER} 1.5"),
    ("metric_mean_iou(num_classes=1.5)", ValueError, f"`num_classes` {NOT_AN_INTEGER} 1.5"),
    (
        "optimizer_sgd(0.1, gradient_accumulation_steps=1.5)",
        ValueError,
        f"`gradient_accumulation_steps` {NOT_AN_INTEGER} 1.5",
    ),
    (
        "learning_rate_schedule_exponential_decay(0.1, decay_steps='a', decay_rate=0.9)",
        ValueError,
        f"`decay_steps` {NOT_AN_INTEGER} 'a'",
    ),
    ("initializer_random_normal(seed=1.5)", ValueError, f"`seed` {NOT_AN_INTEGER} 1.5"),
    ("random_integer([2], 0.5, 5)", ValueError, f"`minval` {NOT_AN_INTEGER} 0.5"),
    ("random_normal([2], seed='a')", ValueError, f"`seed` {NOT_AN_INTEGER} 'a'"),
    ("callback_early_stopping(patience=1.5)", ValueError, f"`patience` {NOT_AN_INTEGER} 1.5"),
    ("keras_input([2], batch_size=1.5)", ValueError, f"`batch_size` {NOT_AN_INTEGER} 1.5"),
    (
        "compile(a_model(), 'adam', 'mse', steps_per_execution=1.5)",
        ValueError,
        f"`steps_per_execution` {NOT_AN_INTEGER} 1.5",
    ),
    ("fit(compiled(), X, Y, epochs=1.5)", ValueError, f"`epochs` {NOT_AN_INTEGER} 1.5"),
    ("fit(compiled(), X, Y, epochs='a')", ValueError, f"`epochs` {NOT_AN_INTEGER} 'a'"),
    ("fit(epochs=1.5)", ValueError, f"`epochs` {NOT_AN_INTEGER} 1.5"),
    ("evaluate(compiled(), X, Y, batch_size=1.5)", ValueError, f"`batch_size` {NOT_AN_INTEGER} 1.5"),
    ("predict(compiled(), X, steps=1.5)", ValueError, f"`steps` {NOT_AN_INTEGER} 1.5"),
    ("pad_sequences([[1]], maxlen=1.5)", ValueError, f"`maxlen` {NOT_AN_INTEGER} 1.5"),
    ("timeseries_dataset_from_array([1.0, 2.0], None, 1.5)", ValueError, f"`sequence_length` {NOT_AN_INTEGER} 1.5"),
    ("application_vgg16(weights=None, classes=1.5)", ValueError, f"`classes` {NOT_AN_INTEGER} 1.5"),
    ("dataset_imdb(num_words=1.5)", ValueError, f"`num_words` {NOT_AN_INTEGER} 1.5"),
    ("dataset_batch(numbers, 1.5)", ValueError, f"`batch_size` {NOT_AN_INTEGER} 1.5"),
    ("dataset_batch(numbers, 0)", ValueError, "`batch_size` must be a positive integer. Received: 0"),
    ("fit(compiled(), X, Y, batch_size=0)", ValueError, "`batch_size` must be a positive integer. Received: 0"),
    ("feature_cross(['a'], 1.5)", ValueError, f"`crossing_dim` {NOT_AN_INTEGER} 1.5"),
    ("set_random_seed(1.5)", ValueError, f"`seed` {NOT_AN_INTEGER} 1.5"),
    ("config_set_max_epochs(1.5)", ValueError, f"`max_epochs` {NOT_AN_INTEGER} 1.5"),
    # Axes
    ("op_sum([[1, 2]], axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("op_sum(axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("op_sum([[1, 2]], axis=[1, 0])", ValueError, f"`axis` {AXIS_0}"),
    ("op_sum([[1, 2]], axis=1.5)", ValueError, f"`axis` {AXIS} 1.5"),
    ("op_sum([[1, 2]], axis='rows')", ValueError, f"`axis` {AXIS} 'rows'"),
    ("op_sum([[1, 2]], axis=True)", ValueError, f"`axis` {AXIS} True"),
    ("op_sum([[1, 2]], axis=float('nan'))", ValueError, f"`axis` {AXIS} nan"),
    ("op_transpose([[1, 2]], axes=[0, 1])", ValueError, f"`axes` {AXIS_0}"),
    ("op_moveaxis([[1]], 0, 1)", ValueError, f"`source` {AXIS_0}"),
    ("op_tensordot([[1.0]], [[1.0]], axes=0)", ValueError, f"`axes` {AXIS_0}"),
    ("layer_batch_normalization(axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("layer_batch_normalization(axis='last')", ValueError, f"`axis` {AXIS} 'last'"),
    ("layer_concatenate(axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("layer_activation_parametric_relu(shared_axes=0)", ValueError, f"`shared_axes` {AXIS_0}"),
    ("activation_softmax([1.0, 2.0], axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("loss_categorical_crossentropy([[1.0]], [[1.0]], axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("loss_categorical_crossentropy(axis=1.5)", ValueError, f"`axis` {AXIS} 1.5"),
    ("metric_cosine_similarity(axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("constraint_minmaxnorm(axis=1.5)", ValueError, f"`axis` {AXIS} 1.5"),
    ("random_shuffle([1, 2], axis=0)", ValueError, f"`axis` {AXIS_0}"),
    ("normalize([1.0], axis=0)", ValueError, f"`axis` {AXIS_0}"),
    # Indices
    ("op_take([1, 2], [1.5])", ValueError, f"`indices` {INDEX} 1.5"),
    ("op_take([1, 2], [True])", ValueError, f"`indices` {INDEX} True"),
    ("op_take([1, 2], 'a')", ValueError, f"`indices` {INDEX} 'a'"),
    ("op_subset([1, 2], 0)", ValueError, f"`...` {INDEX_0}"),
    ("op_subset([1, 2], 1.5)", ValueError, f"`...` {INDEX} 1.5"),
    ("op_subset([1, 2], 'a')", ValueError, f"`...` {INDEX} 'a'"),
    ("op_subset_set(keras_variable([1.0]), 0, value=3)", ValueError, f"`...` {INDEX_0}"),
    ("get_layer(a_model(), index=0)", ValueError, f"`index` {INDEX_0}"),
    ("get_layer(a_model(), index=1.5)", ValueError, f"`index` {INDEX} 1.5"),
    ("freeze_weights(a_model(), from_=0)", ValueError, f"`from_` {INDEX_0}"),
    (
        "fit(compiled(), X, Y, initial_epoch=0)",
        ValueError,
        "`initial_epoch` must be a positive integer (epochs are one-based). Received: 0",
    ),
    (
        "fit(compiled(), X, Y, initial_epoch=[1, 2])",
        ValueError,
        f"`initial_epoch` {NOT_AN_INTEGER} [1, 2]",
    ),
    # Several integers where Keras takes one
    ("compile(a_model(), steps_per_execution=[1, 2])", ValueError, f"`steps_per_execution` {NOT_AN_INTEGER} [1, 2]"),
    ("fit(compiled(), X, Y, steps_per_epoch=(1, 2))", ValueError, f"`steps_per_epoch` {NOT_AN_INTEGER} (1, 2)"),
    ("fit(compiled(), X, Y, batch_size=[1, 2])", ValueError, f"`batch_size` {NOT_AN_INTEGER} [1, 2]"),
    ("evaluate(compiled(), X, Y, steps=[1, 2])", ValueError, f"`steps` {NOT_AN_INTEGER} [1, 2]"),
    ("keras_model_sequential(3, input_batch_size=[1, 2])", ValueError, f"`input_batch_size` {NOT_AN_INTEGER} [1, 2]"),
    ("layer_dense(units=2, input_dim=[1, 2])", ValueError, f"`input_dim` {NOT_AN_INTEGER} [1, 2]"),
    ("layer_dropout(rate=0.5, seed=[1, 2])", ValueError, f"`seed` {NOT_AN_INTEGER} [1, 2]"),
    ("layer_string_lookup(max_tokens=[5, 6])", ValueError, f"`max_tokens` {NOT_AN_INTEGER} [5, 6]"),
    ("metric_auc(num_labels=[1, 2])", ValueError, f"`num_labels` {NOT_AN_INTEGER} [1, 2]"),
    ("callback_early_stopping(verbose=[0, 1])", ValueError, f"`verbose` {NOT_AN_INTEGER} [0, 1]"),
    ("op_round([1.25], decimals=[1, 2])", ValueError, f"`decimals` {NOT_AN_INTEGER} [1, 2]"),
    ("op_cross(X, X, axisa=[0, 1])", ValueError, f"`axisa` {NOT_AN_INTEGER} [0, 1]"),
    ("op_rearrange([1, 2, 3, 4], '(a b) -> a b', a=[2, 2])", ValueError, f"`a` {NOT_AN_INTEGER} [2, 2]"),
    ("op_image_pad(np.zeros((2, 2, 1)), top_padding=[1, 2])", ValueError, f"`top_padding` {NOT_AN_INTEGER} [1, 2]"),
    ("random_integer(3, minval=[0, 1], maxval=5)", ValueError, f"`minval` {NOT_AN_INTEGER} [0, 1]"),
    ("random_integer(3, minval=0, maxval=[5, 6])", ValueError, f"`maxval` {NOT_AN_INTEGER} [5, 6]"),
    ("set_random_seed([1, 2])", ValueError, f"`seed` {NOT_AN_INTEGER} [1, 2]"),
    # Shapes
    ("layer_dense(64, input_shape=3.5)", ValueError, f"`input_shape` {DIMENSION} 3.5"),
    ("layer_dense(64, input_shape='a')", ValueError, f"`input_shape` {DIMENSION} 'a'"),
    ("layer_reshape(target_shape=[2, 1.5])", ValueError, f"`target_shape` {DIMENSION} 1.5"),
    ("op_reshape([1, 2], [1.5])", ValueError, f"`newshape` {DIMENSION} 1.5"),
    ("op_zeros('a')", ValueError, f"`shape` {DIMENSION} 'a'"),
    ("random_uniform(shape=1.5)", ValueError, f"`shape` {DIMENSION} 1.5"),
    ("keras_input(shape=[2, 1.5])", ValueError, f"`shape` {DIMENSION} 1.5"),
    ("keras_model_sequential('a')", ValueError, f"`input_shape` {DIMENSION} 'a'"),
    ("application_vgg16(weights=None, input_shape=[2.5])", ValueError, f"`input_shape` {DIMENSION} 2.5"),
    ("shape(1.5)", ValueError, f"`...` {DIMENSION} 1.5"),
    # Wrong first arguments
    ("fit('x')", TypeError, "`object` must be a Keras model. Received: 'x'"),
    ("fit(5)", TypeError, "`object` must be a Keras model. Received: 5"),
    ("compile(5, 'adam')", TypeError, "`object` must be a Keras model. Received: 5"),
    ("compile(a_model, 'adam')", TypeError, re.compile("`object` must be a Keras model. Received: <function a_model")),
    ("fit(a_model)", TypeError, re.compile("`object` must be a Keras model. Received: <function a_model")),
    ("evaluate(5, X)", TypeError, "`object` must be a Keras model. Received: 5"),
    ("get_weights(5)", TypeError, "`object` must be a Keras layer or model (an object with weights). Received: 5"),
    ("get_layer(5, index=1)", TypeError, "`object` must be a Keras model. Received: 5"),
    ("pop_layer(layer)", TypeError, "`object` must be a Sequential model. Received: <Dense name=free, built=False>"),
    ("clone_model(5)", TypeError, "`model` must be a Keras model. Received: 5"),
    (
        "reset_state(5)",
        TypeError,
        "`object` must be a metric, a stateful layer or another object with a `reset_state()` method. Received: 5",
    ),
    (
        "get_config(5)",
        TypeError,
        "`object` must be a Keras object with a configuration, such as a layer, a model or an optimizer. Received: 5",
    ),
    ("save_model(5, 'a.keras')", TypeError, "`model` must be a Keras model. Received: 5"),
    ("plot_model(5)", TypeError, "`x` must be a Keras model. Received: 5"),
    ("plot(5)", TypeError, "`x` must be a training history, as returned by fit(), or a Keras model. Received: 5"),
    (
        "adapt(layer, [1.0])",
        TypeError,
        "`object` must be a preprocessing layer with an `adapt()` method. Received: <Dense name=free, built=False>",
    ),
    (
        "get_vocabulary(layer)",
        TypeError,
        "`object` must be a preprocessing layer with a vocabulary. Received: <Dense name=free, built=False>",
    ),
    ("dataset_take([1], 2)", TypeError, "`dataset` must be a dataset (tf.data.Dataset). Received: [1]"),
    # The arguments of a deferred call
    ("dataset_batch(5, 3)", ValueError, "`drop_remainder` must be True or False. Received: 3"),
    ("dataset_batch(0)", ValueError, "`batch_size` must be a positive integer. Received: 0"),
    ("dataset_batch('a')", ValueError, f"`batch_size` {NOT_AN_INTEGER} 'a'"),
    ("dataset_map(3)", ValueError, "`map_func` must be a function. Received: 3"),
    ("dataset_shuffle('a')", ValueError, f"`buffer_size` {NOT_AN_INTEGER} 'a'"),
    ("dataset_shard('a')", TypeError, "`dataset` must be a dataset (tf.data.Dataset). Received: 'a'"),
    ("set_weights(5)", ValueError, "`weights` must be a list of arrays, as returned by get_weights(). Received: 5"),
    ("dataset_batch([1, 2])", TypeError, "`dataset` must be a dataset (tf.data.Dataset). Received: [1, 2]"),
    ("fit(X, Y, epochs='3')", ValueError, f"`epochs` {NOT_AN_INTEGER} '3'"),
    ("fit({'a': X}, Y, epochs='3')", ValueError, f"`epochs` {NOT_AN_INTEGER} '3'"),
    (
        "dataset_map(len, num_parallel_calls=1.5)",
        ValueError,
        f"`num_parallel_calls` {NOT_AN_INTEGER} 1.5 "
        "(If the first argument was meant to be `dataset`, it must be a dataset (tf.data.Dataset).)",
    ),
    ("dataset_collect([1])", TypeError, "`dataset` must be a dataset (tf.data.Dataset). Received: [1]"),
    ("iter_next([1])", TypeError, "`it` must be an iterator, as returned by as_iterator(). Received: [1]"),
    ("zip_datasets(1, 2)", TypeError, "every argument must be a dataset (tf.data.Dataset). Received: 1"),
    # Data
    ("fit(compiled(), 'data', Y)", ValueError, f"`x` {NUMBERS} array(['data'], dtype='<U4')"),
    (
        "fit(compiled(), len, Y)",
        ValueError,
        f"`x` {DATA[:-11]}, or a function without arguments that returns batches. Received: <built-in function len>",
    ),
    ("predict_on_batch(compiled(), len)", ValueError, f"`x` {DATA} <built-in function len>"),
    (
        "fit(compiled(), lambda: 1, Y)",
        ValueError,
        "`y` must be omitted if `x` returns batches, since each batch includes "
        "targets and sample weights. Received: array([[0.], [0.], [0.], [0.]])",
    ),
    (
        "fit(compiled(), lambda: None)",
        ValueError,
        re.compile("`x` must return at least one batch. Received: <function"),
    ),
    (
        "fit(compiled(), iter([[1, 2, 3, 4]]))",
        ValueError,
        "`x` must be a source of batches: inputs, or a list of "
        "inputs, targets and optionally sample weights. Received: [1, 2, 3, 4]",
    ),
    ("evaluate(compiled(), 'a')", ValueError, f"`x` {NUMBERS} array(['a'], dtype='<U1')"),
    ("predict(compiled(), 'a')", ValueError, f"`x` {NUMBERS} array(['a'], dtype='<U1')"),
    ("train_on_batch(compiled(), 'a', Y)", ValueError, f"`x` {NUMBERS} array(['a'], dtype='<U1')"),
    (
        "adapt(layer_normalization(), 'a')",
        ValueError,
        "`data` must be numbers for a Normalization layer. Received: array(['a'], dtype='<U1')",
    ),
    ("adapt(layer_normalization(), len)", ValueError, f"`data` {DATA} <built-in function len>"),
    (
        "fit(compiled(), X, Y, validation_data=[1])",
        ValueError,
        "`validation_data` must be a list of inputs, targets and optionally sample weights, without names, or a "
        "dataset. Received: [1]",
    ),
    (
        "fit(compiled(), X, Y, validation_data={'x': X[:1], 'y': Y[:1]})",
        ValueError,
        "`validation_data` must be a list of inputs, targets and optionally sample weights, without names, or a "
        "dataset. Received: {'x': array([[0., 0., 0.]]), 'y': array([[0.]])}",
    ),
    (
        "fit(compiled(), X, Y, validation_data=X[:1])",
        ValueError,
        "`validation_data` must be a list of inputs, targets and optionally sample weights, without names, or a "
        "dataset. Received: array([[0., 0., 0.]])",
    ),
    (
        "fit(compiled(), iter([{'x': [1], 'sample_weight': [2]}]))",
        ValueError,
        "`x` must be a source of batches: inputs, or a list of inputs, targets and optionally sample weights. "
        "Received: {'x': [1], 'sample_weight': [2]}",
    ),
    (
        "fit(compiled(), X, Y, class_weight={'a': 1})",
        ValueError,
        "`class_weight` must be a dict of weights by zero-based class id. Received: {'a': 1}",
    ),
    (
        "fit(compiled(), X, Y, callbacks=3)",
        ValueError,
        "`callbacks` must be a callback, the name of one, or a function of epoch and logs. Received: 3",
    ),
    (
        "fit(compiled(), X, Y, callbacks='stopp')",
        ValueError,
        re.compile(r"`callbacks` must be a callback or the name of one \(.*early_stopping.*\)\. Received: 'stopp'"),
    ),
    (
        "compile(a_model(), 0.1)",
        ValueError,
        "`optimizer` must be an optimizer, its name or its configuration. Received: 0.1",
    ),
    (
        "compile('adm')",
        ValueError,
        "`optimizer` must be an optimizer, its name or its configuration. Did you mean 'adam'? Received: 'adm'",
    ),
    ("compile('xyzxyz')", TypeError, "`object` must be a Keras model. Received: 'xyzxyz'"),
    (
        "compile('adam', 'msee')",
        ValueError,
        "`loss` must be a loss or its name. Did you mean 'mse'? Received: 'msee'",
    ),
    (
        "compile(metrics='acuracy')",
        ValueError,
        "`metrics` must be a metric or its name. Did you mean 'accuracy'? Received: 'acuracy'",
    ),
    (
        "compile(a_model(), 'adm')",
        ValueError,
        "`optimizer` must be an optimizer, its name or its configuration. Did you mean 'adam'? Received: 'adm'",
    ),
    (
        "compile(a_model(), 'sgd', {'only': ['mse', 'xyzxyz']})",
        ValueError,
        "`loss` must be a loss or its name. Received: 'xyzxyz'",
    ),
    (
        "compile(a_model(), 'sgd', 'mse', weighted_metrics={'only': 'maee'})",
        ValueError,
        "`weighted_metrics` must be a metric or its name. Did you mean 'mae'? Received: 'maee'",
    ),
    ("fit(compiled(), len)", ValueError, f"`x` {DATA_OR_SOURCE} <built-in function len>"),
    ("predict(compiled(), int)", ValueError, f"`x` {DATA_OR_SOURCE} <class 'int'>"),
    ("evaluate(compiled(), op_sum)", ValueError, re.compile(f"`x` {DATA_OR_SOURCE} <function op_sum")),
    (
        "get_weights(a_model(), trainable='a')",
        ValueError,
        "`trainable` must be True, False or None (NA in R). Received: 'a'",
    ),
    (
        "set_weights(a_model(), 5)",
        ValueError,
        "`weights` must be a list of arrays, as returned by get_weights(). Received: 5",
    ),
    ("to_categorical([0.5])", ValueError, "`x` must be integers (zero-based class ids). Received: [0.5]"),
    (
        "to_categorical([0, 5], 3)",
        ValueError,
        "`x` must be zero-based class ids up to 2, as there are 3 classes. Received: 5",
    ),
    ("to_categorical([0, -1])", ValueError, "`x` must be zero-based class ids. Received: -1"),
    ("pad_sequences(3)", ValueError, "`sequences` must be a list of sequences. Received: 3"),
    ("to_categorical(['a'])", ValueError, "`x` must be integers (zero-based class ids). Received: ['a']"),
    ("pad_sequences([[1, 2], None])", ValueError, "`sequences` must be a list of sequences. Received: [[1, 2], None]"),
    (
        "array_reshape([1, 2], [2], order='R')",
        ValueError,
        '`order` must be "C" (rows first) or "F" (columns first). Received: \'R\'',
    ),
    (
        "from_config({'a': 1})",
        TypeError,
        re.compile(r"`config` must be a configuration returned by get_config\(\).*Received: (dict|\{'a': 1\})"),
    ),
    ("zip_lists([1, 2], [1])", ValueError, "the lists must have the same length. Received lengths: [1, 2]"),
    ("zip_lists({'a': 1}, {'b': 2})", ValueError, "all arguments must have the same names. Received: a; b"),
    ("freeze_weights(a_model(), from_=1, which=[1])", ValueError, "specify either `which` or `from_`/`to`, not both."),
    # Functions
    ("callback_lambda(on_epoch_end=3)", ValueError, "`on_epoch_end` must be a function. Received: 3"),
    ("callback_learning_rate_scheduler(3)", ValueError, "`schedule` must be a function. Received: 3"),
    ("clone_model(a_model(), clone_function=3)", ValueError, "`clone_function` must be a function. Received: 3"),
    ("dataset_map(numbers, 3)", ValueError, "`map_func` must be a function. Received: 3"),
    ("tf_function(3)", ValueError, "`f` must be a function. Received: 3"),
    ("layer_lambda(f=3)", ValueError, "`f` must be a function. Received: 3"),
    ("op_map([1.0], 3)", ValueError, "`f` must be a function. Received: 3"),
    ("op_vectorized_map([1.0], 3)", ValueError, "`f` must be a function. Received: 3"),
    ("new_layer_class('A', call=3)", ValueError, "`call` must be a function. Received: 3"),
    ("new_layer_class(5)", ValueError, "`classname` must be a string, the name of the class. Received: 5"),
    # Files
    ("save_model(a_model(), 5)", ValueError, "`filepath` must be a path (a string). Received: 5"),
    *(
        (
            f"{function}(a_model(), 'none/{file}')",
            FileNotFoundError,
            f"`filepath` must be the path of a file in an existing folder. Received: 'none/{file}'",
        )
        for function, file in [
            ("save_model", "a.keras"),
            ("save_model_config", "a.json"),
            ("save_model_weights", "a.weights.h5"),
        ]
    ),
    ("load_model(5)", ValueError, "`model` must be a path (a string). Received: 5"),
    (
        "load_model('none.keras')",
        FileNotFoundError,
        "`model` must be the path of an existing file. Received: 'none.keras'",
    ),
    (
        "save_model_weights(a_model(), 'a.txt')",
        ValueError,
        "`filepath` must be a path that ends in .weights.h5. Received: 'a.txt'",
    ),
    (
        "load_model_weights(a_model(), 'none.weights.h5')",
        FileNotFoundError,
        "`filepath` must be the path of an existing file. Received: 'none.weights.h5'",
    ),
    ("image_dataset_from_directory(5)", ValueError, "`directory` must be a path (a string). Received: 5"),
    ("image_load(5)", ValueError, "`path` must be a path (a string). Received: 5"),
    ("image_load('none.png')", FileNotFoundError, "`path` must be the path of an existing file. Received: 'none.png'"),
    (
        "text_dataset_from_directory('none')",
        FileNotFoundError,
        "`directory` must be the path of an existing folder. Received: 'none'",
    ),
    (
        "load_model_config('none.json')",
        FileNotFoundError,
        "`filepath` must be the path of an existing file. Received: 'none.json'",
    ),
    (
        "layer_tfsm(filepath='none')",
        FileNotFoundError,
        "`filepath` must be the path of an existing file. Received: 'none'",
    ),
    (
        "image_array_save(np.ones((2, 2, 3)), 'none/a.png')",
        FileNotFoundError,
        "`path` must be the path of a file in an existing folder. Received: 'none/a.png'",
    ),
    (
        "image_array_save(np.ones((2, 2, 3)), 'a.nope')",
        ValueError,
        "`path` must end in the extension of an image format, such as .png, or `file_format` must name one. "
        "Received: 'a.nope'",
    ),
    (
        "image_array_save(np.ones((2, 2, 3)), 'a.png', file_format='nope')",
        ValueError,
        "`file_format` must be the name of an image format, such as \"png\". Received: 'nope'",
    ),
    *(
        (f"{function}(5)", ValueError, f"`{argument}` must be a path (a string). Received: 5")
        for function, argument in (
            ("callback_csv_logger", "filename"),
            ("callback_model_checkpoint", "filepath"),
            ("callback_tensorboard", "log_dir"),
            ("callback_backup_and_restore", "backup_dir"),
            ("get_file", "fname"),
        )
    ),
    ("plot_model(a_model(), to_file=5)", ValueError, "`to_file` must be a path (a string). Received: 5"),
    # Vocabularies
    *(
        (
            f"{function}(vocabulary={value!r})",
            error,
            f"`vocabulary` must be a list of {terms}, or the path of an "
            f"existing file with one per line. Received: {value!r}",
        )
        for function, terms, value, error in (
            ("layer_text_vectorization", "strings", 3, ValueError),
            ("layer_text_vectorization", "strings", [1, 2], ValueError),
            ("layer_text_vectorization", "strings", "none.txt", FileNotFoundError),
            ("layer_string_lookup", "strings", True, ValueError),
            ("layer_string_lookup", "strings", "none.txt", FileNotFoundError),
            ("layer_integer_lookup", "integers", ["a"], ValueError),
            ("layer_integer_lookup", "integers", "none.txt", FileNotFoundError),
        )
    ),
    (
        "set_vocabulary(layer_string_lookup(), 3)",
        ValueError,
        "`vocabulary` must be a list of terms, or the path of an existing file with one per line. Received: 3",
    ),
    # Arrays
    *(
        (call, ValueError, f"`{argument}` must be numbers. Received: 'a'")
        for call, argument in (
            ("layer_text_vectorization(vocabulary=['a'], output_mode='tf_idf', idf_weights='a')", "idf_weights"),
            ("set_vocabulary(layer_string_lookup(output_mode='tf_idf'), ['a'], 'a')", "idf_weights"),
            ("layer_embedding(input_dim=2, output_dim=2, weights='a')", "weights"),
            ("layer_normalization(mean='a', variance=1)", "mean"),
            ("layer_rescaling(scale='a')", "scale"),
            ("layer_discretization(bin_boundaries='a')", "bin_boundaries"),
            ("normalize('a')", "x"),
            ("imagenet_preprocess_input('a')", "x"),
            ("timeseries_dataset_from_array('a', None, 3)", "data"),
        )
    ),
    *(
        (call, ValueError, f"`x` must be an image, an array of shape (height, width, channels). Received: {shown}")
        for call, shown in (
            ("image_array_save('text', 'a.png')", "'text'"),
            ("image_from_array('text')", "'text'"),
            ("image_from_array([1, 2])", "array([1, 2], dtype=int32)"),
        )
    ),
    (
        "image_smart_resize('a', [2, 2])",
        ValueError,
        "`x` must be an image, an array of shape (height, width, channels), or a batch of images. Received: 'a'",
    ),
    ("image_to_array('a')", ValueError, "`img` must be a PIL image or an array. Received: 'a'"),
    (
        "split_dataset(3, 0.5)",
        ValueError,
        "`dataset` must be an array, a list of arrays or a dataset. Received: 3",
    ),
    # Values that only the body of a function converts
    ("tensorboard('logs', port=1.5)", ValueError, '`port` must be an integer or "auto". Received: 1.5'),
    ("op_subset(X, slice(1, 3, 1.5))", ValueError, "`...` must be an integer (the step of a slice). Received: 1.5"),
    ("op_subset(X, slice(1, 'a'))", ValueError, "`...` must be an integer (a one-based index). Received: 'a'"),
    ("op_subset(X, slice([1], 2))", ValueError, "`...` must be an integer (an index). Received: [1]"),
    (
        "dataset_padded_batch(numbers, 2, padded_shapes=[1.5])",
        ValueError,
        "`padded_shapes` must be an integer. Received: 1.5",
    ),
    # Choices
    ("use_backend('numpyy')", ValueError, "`backend` must be one of 'tensorflow', 'jax', 'torch'. Received: 'numpyy'"),
    ("tensorboard('logs', action='stopp')", ValueError, '`action` must be "start" or "stop". Received: \'stopp\''),
    (
        "use_implementation('plaidml')",
        ValueError,
        '`implementation` must be "keras" or "tensorflow". Received: \'plaidml\'',
    ),
    (
        "flags(flag_integer('n', 1), arguments=['--n=a'])",
        ValueError,
        re.compile("flag `n` must be an integer. Received: 'a'"),
    ),
    ("fit(compiled(), X, Y, verbose='loud')", ValueError, re.compile("`verbose` must be .*Received: 'loud'")),
    (
        "fit(compiled(), X, Y, validation_split=2, verbose=0)",
        ValueError,
        re.compile("`validation_split` must be .*Received: 2"),
    ),
]


def function_named(call):
    return re.match(r"\w+", call)[0]


@pytest.mark.parametrize("call, kind, message", WRONG_ARGUMENTS, ids=[call for call, *_ in WRONG_ARGUMENTS])
def test_an_error_names_the_argument_and_the_received_value(call, kind, message):
    error = error_of(call)
    assert type(error) is kind, repr(error)
    prefix = f"{function_named(call)}(): "
    assert str(error).startswith(prefix)
    text = str(error).removeprefix(prefix)
    if isinstance(message, re.Pattern):
        assert message.match(text), text
    else:
        assert text == message


# Calls for which Keras raises the error, or whose message may change: parts of the message

MESSAGE_PARTS = [
    ("layer_dense(units=0)", ("`units`", "positive integer", "Received: units=0")),
    ("layer_dense(units=-2)", ("`units`", "positive integer", "Received: units=-2")),
    ("layer_dense(units=None)", ("`units`", "Received: units=None")),
    ("layer_dense(units=[3, 4])", ("`units`", "[3, 4]")),
    ("layer_dense(64, activation='rellu')", ("activation function", "rellu")),
    ("layer_dense(64, kernel_initializer='glorot')", ("initializer", "glorot")),
    ("layer_dense(64, kernel_regularizer='l3')", ("regularizer", "l3")),
    ("layer_dense(64, kernel_constraint='max')", ("constraint", "max")),
    ("layer_dense(object='x', units=3)", ("can be piped into Dense", "Received: 'x'")),
    ("layer_dense(object=5, units=3)", ("can be piped into Dense", "Received: 5")),
    ("layer_add(5)", ("can be piped into Add", "Received: 5")),
    ("layer_dropout(rate=2)", ("`rate`", "between 0 and 1", "Received: rate=2")),
    ("layer_dropout(rate='a')", ("`rate`", "'a'")),
    ("layer_conv_2d(filters=2, kernel_size=[2, 2, 2])", ("`kernel_size`", "tuple of 2 integers", "(2, 2, 2)")),
    ("layer_conv_2d(filters=2, kernel_size=2, padding='none')", ("`padding`", "same", "Received: none")),
    ("layer_conv_2d(filters=3, kernel_size=2, groups=2)", ("groups=2", "filters=3")),
    ("layer_permute(dims=[0, 1])", ("`dims`", "start from 1", "(0, 1)")),
    ("layer_add(keras_input(3), keras_input(4))", ("incompatible shapes", "(3,)", "(4,)")),
    ("layer_max_pooling_2d(pool_size=0)", ("`pool_size`", "pool_size=0")),
    ("layer_bidirectional(layer=3)", ("`Bidirectional`", "Received: 3")),
    ("layer_rnn(cell=3)", ("`cell`", "Received: cell=3")),
    ("layer_text_vectorization(output_mode='none')", ("`output_mode`", "multi_hot", "Received: output_mode=none")),
    ("layer_string_lookup(vocabulary=['a', 'a'])", ("vocabulary", "repeated")),
    ("layer_attention(score_mode='product')", ("score_mode", "concat", "Received: score_mode=product")),
    ("layer_feature_space(features=3)", ("`features`", "3")),
    ("op_concatenate(5)", ("`xs`", "5")),
    ("op_arange('a')", ("`start`", "'a'")),
    ("op_fft(1)", ("`x`", "1")),
    ("op_cast([1], 'float33')", ("dtype", "float33")),
    ("op_cond(True, 1, 2)", ("`true_fn`", "callable", "Received 1")),
    ("op_cholesky([[1.0, 2.0, 3.0]])", ("square matrix", "(1, 3)")),
    (
        "loss_mean_squared_error(reduction='median')",
        ("`reduction`", "sum_over_batch_size", "Received: reduction=median"),
    ),
    ("loss_mean_squared_error([1.0], [2.0], reduction='sum')", ("loss_mean_squared_error()", "`reduction`", "'sum'")),
    ("metric_auc(num_thresholds=1)", ("`num_thresholds`", "Received: num_thresholds=1")),
    ("metric_precision(thresholds=2)", ("Threshold values", "[0, 1]", "[2]")),
    ("optimizer_adam(learning_rate='fast')", ("`learning_rate` must be a number", "Received: 'fast'")),
    ("optimizer_adam(lr=0.1)", ("`lr`", "Did you mean `learning_rate`?", "lr=0.1")),
    ("optimizer_sgd(momentum=2)", ("`momentum`", "between [0, 1]")),
    ("optimizer_adam(clipnorm=1, clipvalue=1)", ("Only one of", "`clipnorm`", "clipvalue=1")),
    ("initializer_variance_scaling(scale=-1)", ("`scale`", "positive", "Received: scale=-1")),
    ("random_uniform([2], 0, 10, dtype='int32')", ("floating point `dtype`", "dtype=int32")),
    ("regularizer_l2('a')", ("`l2` must be a number", "Received: 'a'")),
    ("regularizer_l2(-1)", ("l2", "non-negative float", "Received: l2=-1")),
    ("callback_model_checkpoint('m.h6')", (".keras", "filepath=m.h6")),
    ("keras_model_sequential(layers=['a'])", ("keras.Layer", "Received: a")),
    ("keras_model(3)", ("inputs=3",)),
    ("compile(a_model(), 'adamm')", ("optimizer", "adamm")),
    ("fit(a_model(), X, Y)", ("call `compile()` before",)),
    ("fit(compile(a_model(), 'sgd', 'msee'), X, Y)", ("loss", "msee")),
    ("fit(compiled(), X[:2], Y)", ("same number of samples", "2", "4")),
    ("predict(compiled(), np.zeros((2, 9)))", ("expected axis -1 of input shape to have value 3", "(2, 9)")),
    ("get_layer(a_model(), 'nope')", ("No such layer: nope", "only")),
    ("get_layer(a_model(), index=9)", ("`index`", "9", "1")),
    ("freeze_weights(a_model(), which=[9])", ("`which`", "9")),
    ("freeze_weights(a_model(), from_='nope')", ("No such layer: nope",)),
    ("set_weights(a_model(), [X])", ("weight list of length 1", "expecting 2")),
    ("count_params(layer)", ("count_params", "isn't built")),
    ("get_state_tree(compiled(), 'nope')", ("`value_format`", "Received: value_format=nope")),
    ("quantize_weights(a_model(), 'int3')", ("mode", "int8", "mode=int3")),
    ("config_set_floatx('float33')", ("`floatx`", "float33", "float16")),
    ("zip_lists(3, 4)", ("zip_lists()", "3")),
    ("tensor_slices_dataset(5)", ("tensor_slices_dataset(): `tensors`", "Received: 5")),
    ("keras_model_to_estimator(a_model())", ("2.16", "export_savedmodel()", "distribution strategies")),
    (
        "use_backend('jax')",
        ("must be called before Keras is loaded", "already runs on tensorflow", "KERAS_BACKEND=jax"),
    ),
]


@pytest.mark.parametrize("call, parts", MESSAGE_PARTS, ids=[call for call, _ in MESSAGE_PARTS])
def test_a_wrong_value_is_named_in_the_error(call, parts):
    error = error_of(call)
    assert isinstance(error, (TypeError, ValueError, IndexError, RuntimeError, NotImplementedError)), repr(error)
    missing = [part for part in parts if part not in str(error)]
    assert not missing, f"{error} does not say {missing}"


WRONG_SETTINGS = {
    "callbacks": {"mode": "mx", "monitor": 3, "factor": "a", "min_lr": "a", "separator": 3},
    "schedules": dict.fromkeys(
        "initial_learning_rate decay_steps first_decay_steps decay_rate alpha warmup_target warmup_steps t_mul m_mul "
        "end_learning_rate power boundaries values".split(),
        "a",
    ),
    "initializers": {"stddev": -1, "mean": "a", "gain": "a", "minval": "a", "maxval": "a"},
}
VALID_SETTINGS = {"filepath": "a.keras", "filename": "a.csv", "boundaries": [1], "values": [0.1, 0.2]}


@pytest.mark.parametrize("module", WRONG_SETTINGS)
def test_the_functions_of_a_module_refuse_the_same_wrong_settings(module):
    declarations = all_declarations()[module]
    for declaration in declarations:
        required = {name: VALID_SETTINGS.get(name, 1) for name in declaration.required}
        for name in declaration.names & WRONG_SETTINGS[module].keys():
            with pytest.raises(ValueError, match=rf"^{declaration.name}\(\): `{name}` must be "):
                getattr(pk, declaration.name)(**{**required, name: WRONG_SETTINGS[module][name]})
    assert len(declarations) > 5


@pytest.mark.parametrize(
    "call",
    [
        "op_matmul(np.ones((2, 3)), np.ones((2, 3)))",
        "op_add(np.ones((2, 3)), np.ones((4, 5)))",
        "op_reshape(X, [5, 5])",
        "op_concatenate([X, Y[:2]], axis=2)",
        "loss_mean_squared_error(X, np.ones((7, 5)))",
        "train_on_batch(compiled(), X, Y[:3])",
        "fit(compiled(), X, Y[:3])",
    ],
)
def test_messages_have_no_names_of_nodes_and_no_blank_lines_at_the_end(call):
    message = str(error_of(call))
    assert message.startswith(f"{function_named(call)}(): ")
    assert not re.search(r"\{\{|\[Op:|name:|\s$", message), message


def test_an_error_of_writing_a_file_names_the_function():
    error = FileNotFoundError(2, "Could not write the file", "a.keras")
    begin_message(error, "fit(): ")
    assert str(error) == "[Errno 2] fit(): Could not write the file: 'a.keras'"
    assert (error.errno, error.filename) == (2, "a.keras")


def test_there_are_more_than_a_hundred():
    calls = [call for call, *_ in [*WRONG_ARGUMENTS, *MESSAGE_PARTS]]
    assert len(calls) == len(set(calls)) > 110


def test_a_wrong_call_leaves_everything_usable():
    model = compiled()
    weights = [w.copy() for w in model.get_weights()]
    for call in (
        lambda: pk.fit(model, X, Y, epochs=1.5),
        lambda: pk.get_layer(model, index=0),
        lambda: model >> pk.layer_dense(units=2.5),
        lambda: model >> 5,
    ):
        with pytest.raises((TypeError, ValueError)):
            call()
    assert len(model.layers) == 1
    assert all(np.array_equal(a, b) for a, b in zip(weights, model.get_weights()))
    assert pk.fit(model, X, Y, verbose=0).params["epochs"] == 1


def test_a_conversion_that_a_body_makes_names_the_function():
    """A `ConversionError` that no argument is known for is never what the user gets, on either path of a call."""

    class Refusing:
        def get_config(self):
            """Refuse, as a conversion does."""
            raise ConversionError("an integer", 1.5, " Hint.")

    for name, call in {
        "with_custom_object_scope": lambda: pk.with_custom_object_scope({}, Refusing().get_config),
        "get_config": lambda: pk.get_config(Refusing()),
    }.items():
        with pytest.raises(ValueError) as error:
            call()
        assert type(error.value) is ValueError
        assert str(error.value) == f"{name}(): expected an integer. Hint. Received: 1.5"


def test_long_values_are_shortened_in_messages():
    with pytest.raises(ValueError) as error:
        pk.layer_dense(units="u" * 500)
    assert len(str(error.value)) < 160 and str(error.value).endswith("...")


def test_an_error_points_to_no_internal_cause():
    with pytest.raises(ValueError) as error:
        pk.layer_dense(units=3.7)
    assert error.value.__cause__ is None and error.value.__suppress_context__


def test_a_list_where_a_number_is_meant_never_ends_python():
    output = run_python("""
import numpy, pykeras3 as pk
for function in (pk.op_diag, pk.op_diagflat):
    try:
        function(numpy.ones(2), [1, 2])
    except (TypeError, ValueError) as error:
        print(error)
""")
    assert len(output.splitlines()) == 2 and all("`k`" in line and "[1, 2]" in line for line in output.splitlines())


# Calls that Keras or its backend refuses, with what their own words say of it
REFUSED_BY_KERAS = [
    ("layer_dense(units=-1)", ValueError, "`units`"),
    ("layer_conv_2d(filters=0, kernel_size=3)", ValueError, "`filters`"),
    ("layer_conv_2d(filters=2, kernel_size=3, padding='full')", ValueError, "`padding`"),
    ("layer_conv_1d(filters=3, kernel_size=2, groups=2)", ValueError, "groups=2"),
    ("layer_conv_2d(filters=2, kernel_size=[3, 3, 3])", ValueError, "`kernel_size`"),
    ("layer_dropout(rate=2)", ValueError, "`rate`"),
    ("layer_lstm(units=-3)", ValueError, "`units`"),
    ("layer_max_pooling_2d(pool_size=0)", ValueError, "`pool_size`"),
    ("layer_zero_padding_2d(padding=[1, 2, 3])", ValueError, "`padding`"),
    ("layer_discretization()", ValueError, "`num_bins`"),
    ("layer_multi_head_attention(num_heads=0, key_dim=2)", ValueError, "`num_heads`"),
    ("layer_flatten(data_format='first')", ValueError, "`data_format`"),
    ("layer_text_vectorization(output_mode='all')", ValueError, "`output_mode`"),
    ("layer_hashing(num_bins=0)", ValueError, "`num_bins`"),
    ("layer_gaussian_noise(stddev=-1)", ValueError, "`stddev`"),
    ("layer_bidirectional(layer=layer_dense(units=1))", TypeError, "Dense"),
    ("layer_concatenate([np.ones((2, 2)), np.ones((3, 3))], axis=2)", ValueError, "[(2, 2), (3, 3)]"),
    ("layer_reshape(np.ones((2, 4)), target_shape=[3])", ValueError, "target_shape=(3,)"),
    ("op_reshape(np.ones((2, 3)), [4, 2])", tf.errors.InvalidArgumentError, "6 values"),
    ("X >> op_reshape([5, 2])", tf.errors.InvalidArgumentError, "12 values"),
    ("op_add(np.ones((2, 3)), np.ones((2, 2)))", tf.errors.InvalidArgumentError, "[2,3] vs. [2,2]"),
    ("op_top_k(np.ones(3), k=9)", tf.errors.InvalidArgumentError, "needed 9"),
    ("op_transpose(np.ones((2, 3)), [1, 1])", ValueError, "`axes`"),
    ("op_image_resize(np.ones((2, 2, 1)), [2, 2], interpolation='best')", ValueError, "`interpolation`"),
    ("op_norm(np.ones(2), ord='x')", ValueError, "`ord`"),
    ("op_cast(np.ones(2), 'float33')", ValueError, "float33"),
    ("op_segment_sum(np.ones(3), [1, 2])", ValueError, "`segment_ids`"),
    ("op_cond(True, 1, 2)", TypeError, "`true_fn`"),
    ("op_cholesky(np.ones((2, 3)))", ValueError, "(2, 3)"),
    ("op_linspace(1, 2, -1)", ValueError, "`num`"),
    ("optimizer_sgd(momentum=-1)", ValueError, "`momentum`"),
    ("optimizer_sgd(clipnorm=1, clipvalue=1)", ValueError, "`clipnorm`"),
    ("initializer_variance_scaling(scale=-1)", ValueError, "`scale`"),
    ("initializer_variance_scaling(mode='fan')", ValueError, "`mode`"),
    ("regularizer_l1(-1)", ValueError, "l1=-1"),
    ("loss_binary_crossentropy(reduction='most')", ValueError, "`reduction`"),
    ("loss_categorical_crossentropy([[0, 1]], [[0, 1, 2]])", ValueError, "(1, 3)"),
    ("loss_mean_squared_error(np.ones((2, 3)), np.ones((4, 2)))", tf.errors.InvalidArgumentError, "[2,3] vs. [4,2]"),
    ("metric_auc(curve='XX')", ValueError, '"XX"'),
    ("metric_precision(thresholds=2)", ValueError, "[2]"),
    ("learning_rate_schedule_piecewise_constant_decay([1, 2], [1])", ValueError, "boundaries=[1, 2]"),
    ("callback_model_checkpoint('x.txt')", ValueError, "filepath=x.txt"),
    ("callback_reduce_lr_on_plateau(factor=2)", ValueError, "factor=2"),
    ("normalize(np.ones(2), order='x')", ValueError, "'x'"),
    ("pad_sequences([[1, 2]], padding='middle')", ValueError, '"middle"'),
    ("keras_input(shape=2, dtype='floot')", ValueError, "floot"),
    ("keras_model(inputs=np.ones(2), outputs=np.ones(2))", ValueError, "`inputs`"),
    ("keras_model_sequential(input_shape=-2)", ValueError, "(-2,)"),
    ("fit(compiled(), X, np.ones((3, 1)))", ValueError, "sizes: 3"),
    ("predict(compiled(), np.ones((4, 9)), verbose=0)", ValueError, "only"),
    ("evaluate(a_model(), X, Y)", ValueError, "`compile()`"),
    ("config_set_floatx('float1')", ValueError, "`floatx`"),
    ("get_layer(a_model(), 'nonesuch')", ValueError, "nonesuch"),
]


@pytest.mark.parametrize("call, kind, words", REFUSED_BY_KERAS, ids=[call for call, *_ in REFUSED_BY_KERAS])
def test_an_error_of_keras_names_the_function_once_and_keeps_its_words(call, kind, words):
    error = error_of(call)
    function = re.search(r"(\w+)\(", call.rpartition(">> ")[2])[1]
    assert isinstance(error, kind)
    assert str(error).startswith(f"{function}(): ") and words in str(error)
    assert str(error).count(f"{function}(): ") == 1


class UsersError(ValueError):
    pass


def refuse(x):
    raise UsersError("of the user")


def test_an_error_of_the_users_own_code_stays_as_it_is():
    for call in (
        lambda: pk.op_map(X, refuse),
        lambda: pk.layer_lambda(X, refuse),
        lambda: pk.fit(pk.compile(a_model(), "sgd", lambda y, p: refuse(y), run_eagerly=True), X, Y, verbose=0),
    ):
        with pytest.raises(UsersError) as error:
            call()
        assert "(): " not in str(error.value).partition("of the user")[0]
