"""Scripts for keras3, the guides, as parameters of tests: those of the folder shared/guides beside the checkout."""

import pytest

from tests.support.subprocesses import ROOT

FOLDER = ROOT.parent / "shared" / "guides"
# Where the folder is missing, the tests of all guides say so
GUIDES = sorted(FOLDER.glob("*.R")) or [FOLDER / "guides.R"]
PRESENT = pytest.mark.skipif(not GUIDES[0].exists(), reason=f"needs the guides in {FOLDER}")


def guides(short, *others):
    """Return the parameters of a test of the guides.

    Args:
        short: What `make test` runs, as tuples of the name of a guide and values of the further parameters; `make
            guides` runs all.
        others: The values of each further parameter.
    """
    values = [[]]
    for each in others:
        values = [[*before, value] for before in values for value in each]
    return [
        pytest.param(
            guide, *rest, id="-".join([guide.stem, *rest]), marks=marks_of(guide.stem, (guide.stem, *rest) in short)
        )
        for guide in GUIDES
        for rest in values
    ]


def marks_of(name, is_short):
    marks = [PRESENT] if is_short else [PRESENT, pytest.mark.long]
    return [*marks, pytest.mark.torch] if name.endswith("_torch") else marks
