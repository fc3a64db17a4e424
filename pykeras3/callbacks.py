"""?"""
from pykeras3.conventions import Integer, Number
from pykeras3.wrap import constructor


@constructor("keras.callbacks.BackupAndRestore")
def callback_backup_and_restore(backup_dir, save_freq: Integer = "epoch", double_checkpoint=False,
                                delete_checkpoint=True):
    """?"""


@constructor("keras.callbacks.CSVLogger")
def callback_csv_logger(filename, separator=",", append=False):
    """?"""


@constructor("keras.callbacks.EarlyStopping")
def callback_early_stopping(monitor="val_loss", min_delta: Number = 0, patience: Integer = 0,
                            verbose: Integer = 0, mode="auto", baseline=None, restore_best_weights=False,
                            start_from_epoch: Integer = 0):
    """?"""


@constructor("keras.callbacks.LambdaCallback")
def callback_lambda(on_epoch_begin: Function = None,
                    on_epoch_end: Function = None,
                    on_train_begin: Function = None,
                    on_train_end: Function = None,
                    on_train_batch_begin: Function = None,
                    on_train_batch_end: Function = None, **kwargs):
    """?"""


@constructor("keras.callbacks.LearningRateScheduler")
def callback_learning_rate_scheduler(schedule, verbose: Integer = 0):
    """?"""


@constructor("keras.callbacks.ModelCheckpoint")
def callback_model_checkpoint(filepath, monitor="val_loss", verbose: Integer = 0, save_best_only=False,
                              save_weights_only=False, mode="auto", save_freq: Integer = "epoch",
                              initial_value_threshold=None):
    """?"""


@constructor("keras.callbacks.ReduceLROnPlateau")
def callback_reduce_lr_on_plateau(monitor="val_loss", factor=0.1, patience: Integer = 10,
                                  verbose: Integer = 0, mode="auto", min_delta=0.0001, cooldown: Integer = 0,
                                  min_lr=0.0, **kwargs):
    """?"""


@constructor("keras.callbacks.RemoteMonitor")
def callback_remote_monitor(root="http://localhost:9000", path="/publish/epoch/end/", field="data",
                            headers=None, send_as_json=False):
    """?"""


@constructor("keras.callbacks.SwapEMAWeights")
def callback_swap_ema_weights(swap_on_epoch=False):
    """?"""


@constructor("keras.callbacks.TensorBoard")
def callback_tensorboard(log_dir="logs", histogram_freq: Integer = 0, write_graph=True, write_images=False,
                         write_steps_per_second=False, update_freq: Integer = "epoch",
                         profile_batch: Integer = 0, embeddings_freq: Integer = 0, embeddings_metadata=None):
    """?"""


@constructor("keras.callbacks.TerminateOnNaN")
def callback_terminate_on_nan():
    """?"""
