"""Train one model on several workers.

    python -m r_bridge launch --workers 2 vignettes/train_on_workers.py FOLDER

Each worker trains on its part of every batch, so that the result is that of one process.
The folder gets the weights, and the backups from which a run that was stopped goes on.
"""

import json
import os
import signal
import sys

import numpy as np
import tensorflow as tf

from pykeras3 import (
    callback_backup_and_restore,
    callback_lambda,
    compile,
    fit,
    keras_model_sequential,
    layer_dense,
    set_random_seed,
)

folder = sys.argv[1]
# Before anything else uses TensorFlow: connects the workers
strategy = tf.distribute.MultiWorkerMirroredStrategy()
worker = strategy.cluster_resolver.task_id

row, column = np.indices((160, 4))
x = np.sin((row + 1) * (column + 2)).astype("float32")
y = x.sum(axis=1) ** 2

set_random_seed(1)
with strategy.scope():
    model = (
        keras_model_sequential(input_shape=4)
        >> layer_dense(16, activation="tanh")
        >> layer_dense(1)
        >> compile("adam", "mse")
    )


def lose_a_worker(batch, logs):
    """Kill the worker that the environment variable names in the middle of the third epoch."""
    if model.optimizer.iterations == 13 and os.environ.get("KILL_WORKER") == str(worker):
        os.kill(os.getpid(), signal.SIGKILL)


# 20 steps: in 4 epochs, 5 batches of which all workers together train 32 samples each
history = model >> fit(
    x,
    y,
    epochs=4,
    batch_size=32,
    shuffle=False,
    verbose=0,
    callbacks=[
        callback_backup_and_restore(f"{folder}/backup-{worker}"),
        callback_lambda(on_train_batch_end=lose_a_worker),
    ],
)
with open(f"{folder}/weights-{worker}.json", "w") as file:
    json.dump([weight.ravel().tolist() for weight in model.get_weights()], file)
steps, epochs = int(model.optimizer.iterations.numpy()), len(history.epoch)
print(f"{strategy.num_replicas_in_sync} replicas, {steps} steps, {epochs} epochs in this run")
