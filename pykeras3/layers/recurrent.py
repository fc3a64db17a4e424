"""Layers: recurrent."""

from typing import Any

from pykeras3.core.conventions import Activation, Constraint, Initializer, IntegerTuple, OneInteger, Regularizer, Seed
from pykeras3.core.conventions.values import is_list
from pykeras3.core.decorators import alias, constructor, layer
from pykeras3.core.keras_loader import load_keras


@layer.forward("keras.layers.Bidirectional")
def layer_bidirectional(object, layer, merge_mode="concat", weights=None, backward_layer=None, **kwargs) -> Any:
    """Bidirectional wrapper: runs a recurrent layer in both directions and combines the results.

    Args:
        layer: Recurrent layer to run forward, such as `layer_lstm(16)`.
        weights: List of arrays, initial weights; `None` for new ones.

    Input shape:
        `(batch, steps, features)`.

    Output shape:
        That of the output of `layer`, with twice the size of the last axis if `merge_mode` is `"concat"`, or a list of
        two such outputs if it is `None`. The states follow if `layer` returns them.
    """


@layer.forward("keras.layers.ConvLSTM1D")
def layer_conv_lstm_1d(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = 1,
    padding="valid",
    data_format=None,
    dilation_rate: IntegerTuple = 1,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    unit_forget_bias=True,
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    seed: Seed = None,
    return_sequences=False,
    return_state=False,
    go_backwards=False,
    stateful=False,
    *,
    unroll=None,
    **kwargs,
) -> Any:
    """1D convolutional LSTM layer: an LSTM with convolutions in place of matrix products.

    Input shape:
        `(batch, time, length, channels)`, or `(batch, time, channels, length)` if `data_format` is `"channels_first"`.

    Output shape:
        `(batch, new_length, filters)`, or `(batch, time, new_length, filters)` if `return_sequences`, with `filters`
        before `new_length` if `data_format` is `"channels_first"`. If `return_state`, a list of that and two states,
        the shape of each as without `return_sequences`. The sizes change as in `layer_conv_1d()`.
    """


@layer.forward("keras.layers.ConvLSTM2D")
def layer_conv_lstm_2d(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = 1,
    padding="valid",
    data_format=None,
    dilation_rate: IntegerTuple = 1,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    unit_forget_bias=True,
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    seed: Seed = None,
    return_sequences=False,
    return_state=False,
    go_backwards=False,
    stateful=False,
    *,
    unroll=None,
    **kwargs,
) -> Any:
    """2D convolutional LSTM layer: an LSTM with convolutions in place of matrix products.

    Input shape:
        `(batch, time, height, width, channels)`, or `(batch, time, channels, height, width)` if `data_format` is
        `"channels_first"`.

    Output shape:
        `(batch, new_height, new_width, filters)`, or `(batch, time, new_height, new_width, filters)` if
        `return_sequences`, with `filters` before `new_height` if `data_format` is `"channels_first"`. If
        `return_state`, a list of that and two states, the shape of each as without `return_sequences`. The sizes change
        as in `layer_conv_2d()`.
    """


@layer.forward("keras.layers.ConvLSTM3D")
def layer_conv_lstm_3d(
    object,
    filters: OneInteger,
    kernel_size: IntegerTuple,
    strides: IntegerTuple = 1,
    padding="valid",
    data_format=None,
    dilation_rate: IntegerTuple = 1,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    unit_forget_bias=True,
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    seed: Seed = None,
    return_sequences=False,
    return_state=False,
    go_backwards=False,
    stateful=False,
    *,
    unroll=None,
    **kwargs,
) -> Any:
    """3D convolutional LSTM layer: an LSTM with convolutions in place of matrix products.

    Input shape:
        `(batch, time, depth, height, width, channels)`, or `(batch, time, channels, depth, height, width)` if
        `data_format` is `"channels_first"`.

    Output shape:
        `(batch, new_depth, new_height, new_width, filters)`, or `(batch, time, new_depth, new_height, new_width,
        filters)` if `return_sequences`, with `filters` before `new_depth` if `data_format` is `"channels_first"`. If
        `return_state`, a list of that and two states, the shape of each as without `return_sequences`. The sizes change
        as in `layer_conv_3d()`.
    """


@layer.forward("keras.layers.GRU")
def layer_gru(
    object,
    units: OneInteger,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    seed: Seed = None,
    return_sequences=False,
    return_state=False,
    go_backwards=False,
    stateful=False,
    unroll=False,
    reset_after=True,
    use_cudnn="auto",
    **kwargs,
) -> Any:
    """Gated recurrent unit (GRU) layer.

    Input shape:
        `(batch, steps, features)`.

    Output shape:
        `(batch, units)`, or `(batch, steps, units)` if `return_sequences`. If `return_state`, a list of that and the
        state, `(batch, units)`.
    """


@layer.forward("keras.layers.LSTM")
def layer_lstm(
    object,
    units: OneInteger,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    unit_forget_bias=True,
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    seed: Seed = None,
    return_sequences=False,
    return_state=False,
    go_backwards=False,
    stateful=False,
    unroll=False,
    use_cudnn="auto",
    **kwargs,
) -> Any:
    """Long short-term memory (LSTM) layer.

    Input shape:
        `(batch, steps, features)`.

    Output shape:
        `(batch, units)`, or `(batch, steps, units)` if `return_sequences`. If `return_state`, a list of that and two
        states, each `(batch, units)`.
    """


@layer.forward("keras.layers.RNN")
def layer_rnn(
    object,
    cell,
    return_sequences=False,
    return_state=False,
    go_backwards=False,
    stateful=False,
    unroll=False,
    zero_output_for_mask=False,
    **kwargs,
) -> Any:
    """Recurrent layer built from a cell.

    Input shape:
        `(batch, steps, ...)`, where the cell takes `(batch, ...)`.

    Output shape:
        `(batch, units)`, or `(batch, steps, units)` if `return_sequences`, where `units` is that of the last cell. If
        `return_state`, a list of that and the states of the cells.
    """


@layer.forward("keras.layers.SimpleRNN")
def layer_simple_rnn(
    object,
    units: OneInteger,
    activation: Activation = "tanh",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    activity_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    return_sequences=False,
    return_state=False,
    go_backwards=False,
    stateful=False,
    unroll=False,
    seed: Seed = None,
    **kwargs,
) -> Any:
    """Fully connected recurrent layer.

    Input shape:
        `(batch, steps, features)`.

    Output shape:
        `(batch, units)`, or `(batch, steps, units)` if `return_sequences`. If `return_state`, a list of that and the
        state, `(batch, units)`.
    """


@layer.forward("keras.layers.TimeDistributed")
def layer_time_distributed(object, layer, **kwargs):
    """Time-distributed wrapper: applies a layer to every time step.

    Args:
        layer: Layer object to apply to each time step; the second axis of the input is time.

    Input shape:
        `(batch, steps, ...)`, where `layer` takes `(batch, ...)`.

    Output shape:
        That of the output of `layer`, with `steps` after the batch.
    """


@constructor.forward("keras.layers.GRUCell")
def rnn_cell_gru(
    units: OneInteger,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    reset_after=True,
    seed: Seed = None,
    **kwargs,
):
    """GRU cell: one time step of a gated recurrent unit, for `layer_rnn()`.

    Returns:
        A cell.
    """


@constructor.forward("keras.layers.LSTMCell")
def rnn_cell_lstm(
    units: OneInteger,
    activation: Activation = "tanh",
    recurrent_activation: Activation = "sigmoid",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    unit_forget_bias=True,
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    seed: Seed = None,
    **kwargs,
):
    """LSTM cell: one time step of a long short-term memory, for `layer_rnn()`.

    Returns:
        A cell.
    """


@constructor.forward("keras.layers.SimpleRNNCell")
def rnn_cell_simple(
    units: OneInteger,
    activation: Activation = "tanh",
    use_bias=True,
    kernel_initializer: Initializer = "glorot_uniform",
    recurrent_initializer: Initializer = "orthogonal",
    bias_initializer: Initializer = "zeros",
    kernel_regularizer: Regularizer = None,
    recurrent_regularizer: Regularizer = None,
    bias_regularizer: Regularizer = None,
    kernel_constraint: Constraint = None,
    recurrent_constraint: Constraint = None,
    bias_constraint: Constraint = None,
    dropout=0.0,
    recurrent_dropout=0.0,
    seed: Seed = None,
    **kwargs,
):
    """Simple recurrent cell: one time step of `layer_simple_rnn()`, for `layer_rnn()`.

    Returns:
        A cell.
    """


@constructor("keras.layers.StackedRNNCells")
def rnn_cells_stack(cells, *args, **kwargs):
    """Stack of recurrent cells, which behaves as one cell.

    Returns:
        A cell.
    """
    cells = [*(cells if is_list(cells) else [cells]), *args]
    return load_keras().layers.StackedRNNCells(cells, **kwargs)


bidirectional = alias("bidirectional", layer_bidirectional)
time_distributed = alias("time_distributed", layer_time_distributed)
