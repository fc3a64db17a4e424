"""`python -m r_bridge inspect MODEL`: what a saved model holds, without running any of it."""

import json
import os
import sys

from pykeras3.core.saving import model_files, portable_code, saved_files


def inspect_model(path: str) -> int:
    """Print the configuration and the code of a saved model; return the exit status."""
    try:
        with saved_files.naming_file("inspect", "MODEL", saved_files.MODEL_FILE, path):
            # an error that says why, where there is none or it can't be read
            os.stat(path)
            saved_files.check_model(path, path)
            bundles = portable_code.read(path, path)
            with model_files.opened(path) as files:
                config = json.loads(files.read("config.json"))
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print_part("config.json", json.dumps(config, indent=2))
    for bundle in bundles:
        print_part("Code", "\n".join(facts_of(bundle)))
        for name in sorted(bundle.files):
            if not name.startswith("arrays/"):
                print_part(name, bundle.text(name))
    if not bundles:
        print("The file holds no code.")
    return 0


def facts_of(bundle) -> list[str]:
    """Return lines about the code of a model."""
    facts = [f"{key}: {value}" for key, value in bundle.facts.items()]
    objects = [
        f"{each['kind']} `{each['name']}`, sha256 of its source {each.get('sha256')}, free variables: "
        f"{', '.join(map(str, each.get('free_variables') or ())) or 'none'}"
        for each in bundle.objects
    ]
    arrays = [f"array {name}: {value.dtype}, shape {value.shape}" for name, value in bundle.arrays().items()]
    return [*facts, *objects, *arrays, *(f"can't be run in Python: {problem}" for problem in bundle.problems)]


def print_part(title: str, text: str):
    """Print a part under its title; what could control a terminal is shown as code."""
    shown = "".join(each if each.isprintable() or each in "\n\t" else repr(each)[1:-1] for each in text)
    print(f"## {title}\n\n{shown.rstrip()}\n")
