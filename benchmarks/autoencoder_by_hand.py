"""The model of `autoencoder.R`, as one writes it for Keras."""

import keras
import numpy as np
from keras import layers, ops


class Sampling(layers.Layer):
    """Draws from a normal distribution."""

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seeds = keras.random.SeedGenerator(1337)

    def call(self, inputs):
        mean, log_variance = inputs
        noise = keras.random.normal(ops.shape(mean), seed=self.seeds)
        return mean + ops.exp(0.5 * log_variance) * noise


class Encoder(layers.Layer):
    """Maps inputs to a distribution and a sample of it."""

    def __init__(self, latent=8, hidden=64, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(hidden, activation="relu")
        self.mean = layers.Dense(latent)
        self.log_variance = layers.Dense(latent)
        self.sampling = Sampling()

    def call(self, inputs):
        hidden = self.hidden(inputs)
        mean = self.mean(hidden)
        log_variance = self.log_variance(hidden)
        return mean, log_variance, self.sampling((mean, log_variance))


class Decoder(layers.Layer):
    """Maps a sample to outputs."""

    def __init__(self, outputs, hidden=64, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(hidden, activation="relu")
        self.output_layer = layers.Dense(outputs, activation="sigmoid")

    def call(self, inputs):
        return self.output_layer(self.hidden(inputs))


class Autoencoder(keras.Model):
    """The model."""

    def __init__(self, outputs, hidden=64, latent=8, **kwargs):
        super().__init__(**kwargs)
        self.encoder = Encoder(latent=latent, hidden=hidden)
        self.decoder = Decoder(outputs, hidden=hidden)

    def call(self, inputs):
        mean, log_variance, sample = self.encoder(inputs)
        divergence = -0.5 * ops.mean(log_variance - ops.square(mean) - ops.exp(log_variance) + 1)
        self.add_loss(divergence)
        return self.decoder(sample)


x = ops.cast((np.sin(np.arange(1, 2048 * 64 + 1)) ** 2).reshape((2048, 64), order="F"), "float32")


def new_model():
    """Return a model that has been trained once, so that it is traced."""
    keras.utils.set_random_seed(1)
    model = Autoencoder(64)
    model.compile(keras.optimizers.Adam(1e-3), loss="mse", jit_compile=False)
    train(model)
    return model


def train(model):
    """Train for an epoch."""
    model.fit(x, x, batch_size=64, epochs=1, shuffle=False, verbose=0)


def step(model):
    """Call the model without a graph."""
    return model(one_batch)


one_batch = x[:64]


def predict_batch(model):
    """Return the predictions for one batch."""
    return model.predict_on_batch(one_batch)


def train_batch(model):
    """Train on one batch."""
    return model.train_on_batch(one_batch, one_batch)
