"""Train on several processes with JAX, each of which gives its part of every batch."""

import json
import sys

import numpy as np

import pykeras3 as pk

pk.use_backend("jax")
pk.keras.distribution.initialize()
distribution = pk.distribution_data_parallel(auto_shard_dataset=False)
processes, worker = distribution.num_processes, distribution.data_shard_id

row, column = np.indices((160, 4))
x = np.sin((row + 1) * (column + 2)).astype("float32")
y = x.sum(axis=1) ** 2
mine = np.arange(160) // (32 // processes) % processes == worker

pk.set_random_seed(1)
pk.set_distribution(distribution)
model = (
    pk.keras_model_sequential(input_shape=4)
    >> pk.layer_dense(16, activation="tanh")
    >> pk.layer_dense(1)
    >> pk.compile("adam", "mse")
)
model >> pk.fit(x[mine], y[mine], epochs=4, batch_size=32 // processes, shuffle=False, verbose=0)
with open(f"{sys.argv[1]}/weights-{worker}.json", "w") as file:
    json.dump([weight.ravel().tolist() for weight in model.get_weights()], file)
print(f"{processes} processes")
