"""Classify handwritten digits: build, train, save, load and plot a model, then train it in R.

`make demo` runs it. The data are the 1,797 digits of scikit-learn; nothing is downloaded.
"""

import sys
from pathlib import Path

import numpy as np

from pykeras3 import (
    compile,
    evaluate,
    fit,
    keras_model_sequential,
    layer_conv_2d,
    layer_dense,
    layer_dropout,
    layer_flatten,
    layer_max_pooling_2d,
    layer_rescaling,
    load_model,
    plot_model,
    predict,
    save_model,
    set_random_seed,
    summary,
)
from r_bridge import RSession

OUTPUT = Path("demo-output")
ACCURACY = 0.95


def digits():
    """8x8 grey images with their labels: three quarters to train on, the rest held out."""
    try:
        from sklearn.datasets import load_digits
        from sklearn.model_selection import train_test_split
    except ImportError:
        sys.exit("The demo needs scikit-learn. Install it: pip install scikit-learn")
    images, labels = load_digits().images[..., np.newaxis], load_digits().target
    return train_test_split(images, labels, test_size=0.25, stratify=labels, random_state=1)


def classifier():
    return (
        keras_model_sequential(input_shape=(8, 8, 1), name="digits")
        >> layer_rescaling(1 / 16)
        >> layer_conv_2d(32, 3, padding="same", activation="relu")
        >> layer_conv_2d(64, 3, padding="same", activation="relu")
        >> layer_max_pooling_2d(2)
        >> layer_flatten()
        >> layer_dense(64, activation="relu")
        >> layer_dropout(0.3)
        >> layer_dense(10, activation="softmax")
        >> compile("adam", "sparse_categorical_crossentropy", metrics="accuracy")
    )


def main():
    set_random_seed(1)
    x, x_held_out, y, y_held_out = digits()
    OUTPUT.mkdir(exist_ok=True)

    model = classifier() >> summary()
    history = model >> fit(x, y, epochs=20, batch_size=32, validation_split=0.1, verbose=1)
    print(history)

    accuracy = (model >> evaluate(x_held_out, y_held_out, verbose=0))["accuracy"]
    print(f"\nAccuracy on {len(y_held_out)} held-out digits: {accuracy:.3f}")
    if accuracy <= ACCURACY:
        sys.exit(f"The accuracy should be over {ACCURACY}.")

    model >> save_model(OUTPUT / "model.keras", overwrite=True)
    loaded = load_model(OUTPUT / "model.keras")
    if not np.allclose(
        predict(model, x_held_out, verbose=0), predict(loaded, x_held_out, verbose=0), atol=1e-6
    ):
        sys.exit("The loaded model does not predict what the saved one does.")
    print(f"Saved model: {OUTPUT / 'model.keras'}; loaded again, it predicts the same")

    try:
        history.plot(to_file=OUTPUT / "training.png")
        print(f"Training curves: {OUTPUT / 'training.png'}")
        model >> plot_model(show_shapes=True, show_layer_names=True, to_file=OUTPUT / "model.png")
        print(f"Model diagram: {OUTPUT / 'model.png'}")
    except ImportError as missing:
        sys.exit(str(missing))

    train_in_r(model, history, x, y, x_held_out, y_held_out)


def train_in_r(model, history, x, y, x_held_out, y_held_out):
    """One more epoch, trained by R code on this very model; R draws the history of all epochs."""
    try:
        r = RSession()
    except ImportError as missing:
        sys.exit(str(missing))
    r.source(Path(__file__).with_name("digits_demo.R"))
    weights = model.get_weights()
    before = model >> evaluate(x_held_out, y_held_out, verbose=0)

    print(f"\n{r('R.version.string')} trains on:")
    more = r.train_more(model, x, y)

    after = model >> evaluate(x_held_out, y_held_out, verbose=0)
    moved = max(np.abs(new - old).max() for new, old in zip(model.get_weights(), weights))
    print(f"Python sees the weights that R moved, by up to {moved:.4f}; on the held-out digits:")
    print(f"    before: loss {before['loss']:.4f}, accuracy {before['accuracy']:.3f}")
    print(f"    after:  loss {after['loss']:.4f}, accuracy {after['accuracy']:.3f}")
    if not moved or after["accuracy"] <= ACCURACY:
        sys.exit(
            f"R's epoch should move the weights, and the accuracy should stay over {ACCURACY}."
        )

    r.plot_history(
        {name: values + more.metrics[name] for name, values in history.metrics.items()},
        str(OUTPUT / "history-by-R.png"),
    )
    print(f"History, drawn by R: {OUTPUT / 'history-by-R.png'}")


if __name__ == "__main__":
    main()
