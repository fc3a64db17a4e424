"""Weights in several files, shards, of which a save that is killed may replace some: loading then raises.

The files can't be replaced together, and Keras reads the first under its own name only. So all files of a save hold an
identifier, which Keras passes over.
"""

import json
import os
import uuid
from collections.abc import Iterator

from pykeras3.core.saving.saved_files import SHARDS_FILE, UnreadableFile

IDENTIFIER = "pykeras3_save"


def mark(index: str):
    """Write the same new identifier into the JSON file of weights, at `index`, and into its shards."""
    import h5py

    with open(index, encoding="utf-8") as file:
        content = json.load(file)
    identifier = content["metadata"][IDENTIFIER] = uuid.uuid4().hex
    for path in shards(index, content):
        with h5py.File(path, "a") as shard:
            shard.attrs[IDENTIFIER] = identifier
    with open(index, "w", encoding="utf-8") as file:
        json.dump(content, file, indent=4)


def check(index: str):
    """Raise UnreadableFile if a shard of the JSON file at `index` is missing, or of another save.

    What Keras alone has saved has no identifier, in any of the files.
    """
    import h5py

    with open(index, encoding="utf-8") as file:
        content = json.load(file)
    if not (isinstance(content, dict) and isinstance(content.get("weight_map"), dict)):
        raise UnreadableFile(SHARDS_FILE, index, " It lists no shards.")
    identifier = content.get("metadata", {}).get(IDENTIFIER)
    for path in shards(index, content):
        name = os.path.basename(path)
        if not os.path.exists(path):
            raise UnreadableFile(SHARDS_FILE, index, f" Its shard {name} is missing.")
        with h5py.File(path) as shard:
            if shard.attrs.get(IDENTIFIER) != identifier:
                hint = f" Its shard {name} is of another save, one of which did not finish: save the weights again."
                raise UnreadableFile(SHARDS_FILE, index, hint)


def shards(index: str, content: dict) -> Iterator[str]:
    """Yield the paths of the shards that the content of a JSON file lists."""
    listed = content["weight_map"].values()
    for name in sorted({name for names in listed for name in ([names] if isinstance(names, str) else names)}):
        yield os.path.join(os.path.dirname(index), os.path.basename(name))
