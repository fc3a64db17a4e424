"""Load models that R code saved, and compare them with what the R process wrote.

    python -m tests.support.portable_models FOLDER [--eager] [--run SCRIPT]

It runs in a Python without R. A line of JSON for each model has its name and what differs. A script, translated from
R, is run at the end.
"""

import argparse
import json
import runpy
import sys
import traceback
import zipfile
from pathlib import Path

import numpy as np


class NoR:
    """Refuses to import what embeds R, or calls it."""

    def find_spec(self, name, path=None, target=None):
        """Raise for the packages; leave others to the finders that follow."""
        if name.partition(".")[0] in ("rpy2", "rpytools", "rpycall"):
            raise ImportError(f"{name} is hidden")


def config_in(path):
    """Return the configuration in a file, without ids of shared objects, and without what is None.

    A default that R computes is None in Python, and computed then.
    """
    with zipfile.ZipFile(path) as archive:
        return plain(json.loads(archive.read("config.json")))


def plain(value):
    """Return a configuration without ids of shared objects and without None, at all depths."""
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items() if key != "shared_object_id" and each is not None}
    return value


def differences(path: Path, eager: bool):
    """Yield what differs between a model in a file and the one that R had; see run_case() in portable_models.R."""
    import pykeras3 as pk

    wanted = np.load(path.with_suffix(".npz"))
    model = pk.load_model(path, trust_code=True)
    again = path.with_suffix(".again.keras")
    pk.save_model(model, again, overwrite=True)
    if config_in(again) != config_in(path):
        yield "the configuration differs"
    x, y = wanted["x"], wanted["y"]
    yield from compared("the outputs", as_array(model(x)), wanted["before"])
    pk.set_random_seed(3)
    model.jit_compile, model.run_eagerly = False, eager
    pk.fit(model, x, y, batch_size=8, epochs=3, shuffle=False, verbose=0)
    after = as_array(model(x))
    weights = pk.get_weights(model)
    for number, weight in enumerate(weights, 1):
        yield from compared(f"weight {number} after training", weight, wanted[f"w{number}"])
    if f"w{len(weights) + 1}" in wanted:
        yield "there are fewer weights"
    yield from compared("the outputs after training", after, wanted["after"])


def as_array(value):
    """Return a tensor of any backend as an array."""
    from pykeras3 import keras

    return keras.ops.convert_to_numpy(value)


def compared(what, ours, theirs):
    """Yield what differs between two arrays."""
    # R has no arrays without dimensions
    ours = ours if ours.shape else ours.reshape(1)
    if ours.shape != theirs.shape:
        yield f"{what}: shape {ours.shape} instead of {theirs.shape}"
    elif not np.allclose(ours, theirs, rtol=1e-5, atol=1e-6):
        yield f"{what}: differ by {np.abs(ours - theirs).max()}"


def main(arguments):
    """Run the command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--eager", action="store_true")
    parser.add_argument("--run", metavar="SCRIPT")
    given = parser.parse_args(arguments)
    sys.meta_path.insert(0, NoR())
    for path in sorted(given.folder.glob("*.keras")):
        if ".again" in path.name:
            continue
        try:
            found = list(differences(path, given.eager))
        except Exception:
            found = [traceback.format_exc()]
        print(json.dumps({"name": path.stem, "differences": found}), flush=True)
    if given.run:
        runpy.run_path(given.run, run_name="__main__")


if __name__ == "__main__":
    main(sys.argv[1:])
