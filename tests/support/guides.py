"""The guides in ../shared/guides as parameters of tests."""

import pytest

from tests.support.subprocesses import ROOT

GUIDES = sorted((ROOT.parent / "shared" / "guides").glob("*.R"))


def guides(short, *others):
    """Return the parameters of a test of the guides.

    Args:
        short: What `make test` runs, as tuples of the name of a guide and values of the further parameters; `make
            guides` runs all.
        others: The values of each further parameter.
    """
    if not GUIDES:
        missing = [None] * (1 + len(others))
        return [pytest.param(*missing, marks=pytest.mark.skip("there are no guides in ../shared/guides"))]
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
    marks = [] if is_short else [pytest.mark.long]
    return [*marks, pytest.mark.torch] if name.endswith("_torch") else marks
