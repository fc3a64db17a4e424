"""Callbacks."""

import inspect

from pykeras3.classes.events import INDEXED, UNINDEXED, add_to_logs
from pykeras3.core.conventions import (
    Function,
    IntegerOrFlag,
    IntegerOrFloat,
    IntegerOrText,
    IntegerOrVector,
    Mode,
    NumberLike,
    OneInteger,
    Path,
    Text,
    convert_argument,
)
from pykeras3.core.decorators import constructor
from pykeras3.core.errors import did_you_mean, shown
from pykeras3.core.keras_loader import load_keras

EVENTS = (*INDEXED, *UNINDEXED)


def counting(handler, event):
    """Return a handler that passes epochs and batches counted from 1, with as many arguments as it takes."""
    placed = event in INDEXED
    takes = positional_count(handler)

    def handle(*args, **logs):
        """Call the function with epoch or batch counted from 1."""
        args = (*args, *logs.values())  # Keras gives the logs by position or by name
        given = (args[0] + 1, *args[1:]) if placed else args
        add_to_logs(args[-1], handler(*given[:takes]))

    return handle


def positional_count(function) -> int | None:
    """Return the number of positional arguments that a function takes; None for any number."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return None
    if any(p.kind is p.VAR_POSITIONAL for p in parameters):
        return None
    return sum(p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) for p in parameters)


@constructor.forward("keras.callbacks.BackupAndRestore")
def callback_backup_and_restore(
    backup_dir: Path, save_freq: IntegerOrText = "epoch", double_checkpoint=False, delete_checkpoint=True
):
    """Callback that backs up the training state, so that an interrupted `fit()` can resume."""


@constructor.forward("keras.callbacks.CSVLogger")
def callback_csv_logger(filename: Path, separator: Text = ",", append=False):
    """Callback that writes the results of each epoch to a CSV file."""


@constructor.forward("keras.callbacks.EarlyStopping")
def callback_early_stopping(
    monitor: Text = "val_loss",
    min_delta: IntegerOrFloat = 0,
    patience: OneInteger = 0,
    verbose: IntegerOrFlag = 0,
    mode: Mode = "auto",
    baseline: NumberLike = None,
    restore_best_weights=False,
    start_from_epoch: OneInteger = 0,
):
    """Callback that stops training when a monitored value has stopped improving.

    Args:
        patience: Integer, number of epochs without improvement after which to stop training.
    """


@constructor("keras.callbacks.LambdaCallback")
def callback_lambda(
    on_epoch_begin: Function = None,
    on_epoch_end: Function = None,
    on_train_begin: Function = None,
    on_train_end: Function = None,
    on_train_batch_begin: Function = None,
    on_train_batch_end: Function = None,
    **kwargs,
):
    """Callback that calls given functions during training, evaluation and prediction."""
    given = dict(
        on_epoch_begin=on_epoch_begin,
        on_epoch_end=on_epoch_end,
        on_train_begin=on_train_begin,
        on_train_end=on_train_end,
        on_train_batch_begin=on_train_batch_begin,
        on_train_batch_end=on_train_batch_end,
        **kwargs,
    )
    for name, value in kwargs.items():
        if name not in EVENTS:
            hint = did_you_mean(name, EVENTS) or f" Expected: {', '.join(EVENTS)}."
            raise TypeError(f"callback_lambda(): unexpected argument `{name}`.{hint} Received: {name}={shown(value)}")
    given = {
        name: counting(convert_argument(Function, "callback_lambda", name, handler), name)
        for name, handler in given.items()
        if handler is not None
    }
    return load_keras().callbacks.LambdaCallback(**given)


@constructor("keras.callbacks.LearningRateScheduler")
def callback_learning_rate_scheduler(schedule: Function, verbose: IntegerOrFlag = 0):
    """Callback that sets the learning rate of each epoch by a function."""
    takes = positional_count(schedule)
    return load_keras().callbacks.LearningRateScheduler(
        lambda epoch, learning_rate: schedule(*(epoch, learning_rate)[:takes]), verbose=verbose
    )


@constructor.forward("keras.callbacks.ModelCheckpoint")
def callback_model_checkpoint(
    filepath: Path,
    monitor: Text = "val_loss",
    verbose: IntegerOrFlag = 0,
    save_best_only=False,
    save_weights_only=False,
    mode: Mode = "auto",
    save_freq: IntegerOrText = "epoch",
    initial_value_threshold: NumberLike = None,
):
    """Callback that saves the model or its weights at regular intervals during training.

    Args:
        filepath: String, path of the file to write, with fields such as `{epoch:02d}` or `{val_loss:.2f}`; must end in
            `.keras`, or in `.weights.h5` if `save_weights_only`.
        verbose: Integer, 0 for silent, 1 for a message at each save.
    """


@constructor.forward("keras.callbacks.ReduceLROnPlateau")
def callback_reduce_lr_on_plateau(
    monitor: Text = "val_loss",
    factor=0.1,
    patience: OneInteger = 10,
    verbose: IntegerOrFlag = 0,
    mode: Mode = "auto",
    min_delta=0.0001,
    cooldown: OneInteger = 0,
    min_lr=0.0,
    **kwargs,
):
    """Callback that reduces the learning rate when a monitored value has stopped improving.

    Args:
        factor: Float below 1 to multiply the learning rate by.
        patience: Integer, number of epochs without improvement after which to reduce the learning rate.
    """


@constructor.forward("keras.callbacks.RemoteMonitor")
def callback_remote_monitor(
    root: Text = "http://localhost:9000",
    path: Text = "/publish/epoch/end/",
    field: Text = "data",
    headers=None,
    send_as_json=False,
):
    """Callback that posts the results of each epoch to a web server.

    Args:
        path: String, path below `root` to post to.
    """


@constructor.forward("keras.callbacks.SwapEMAWeights")
def callback_swap_ema_weights(swap_on_epoch=False):
    """Callback that evaluates the model with the moving averages of its weights."""


@constructor.forward("keras.callbacks.TensorBoard")
def callback_tensorboard(
    log_dir: Path = "logs",
    histogram_freq: OneInteger = 0,
    write_graph=True,
    write_images=False,
    write_steps_per_second=False,
    update_freq: IntegerOrText = "epoch",
    profile_batch: IntegerOrVector = 0,
    embeddings_freq: OneInteger = 0,
    embeddings_metadata=None,
):
    """Callback that writes logs for TensorBoard.

    Args:
        log_dir: String, directory to write the logs to.
    """


@constructor.forward("keras.callbacks.TerminateOnNaN")
def callback_terminate_on_nan():
    """Callback that stops training when the loss becomes NaN or infinite."""
