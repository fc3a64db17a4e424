"""The parts of tools/matrix that decide what runs, and its table."""

import itertools
import os
import tarfile
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from tests.support.subprocesses import wait_until_ended
from tools.matrix import __main__ as matrix
from tools.matrix import interpreters, reticulates
from tools.matrix.commands import CommandFailed, Commands, Unavailable

RETICULATES = {"1.39": "a", "1.41": "b", "newest": "c"}
VERSIONS = {"Python": "3.12.1", "Keras": "3.15.1", "TensorFlow": "2.21.0", "NumPy": "2.4.6"}
FOUND = {"1.39": ("passes", ("1.39.0", "folder")), "1.30": ("not available", None)}


def test_each_pair_of_versions_meets_and_all_on_demand():
    places = list(itertools.product(range(4), range(2)))
    some = [(*place, wanted) for place in places for wanted in matrix.chosen(RETICULATES, place, False)]
    assert len(some) == 12
    assert {(python, wanted) for python, _, wanted in some} == set(itertools.product(range(4), RETICULATES))
    assert {(keras, wanted) for _, keras, wanted in some} == set(itertools.product(range(2), RETICULATES))
    assert all(matrix.chosen(RETICULATES, place, True) == RETICULATES for place in places)


def test_the_table_has_a_row_for_each_combination_of_versions():
    rows = [
        (VERSIONS, {"without R": "passes", "1.39": "**fails**"}),
        (VERSIONS, {"without R": "not run", "1.39": "passes", "1.30": "not available"}),
        ({"Python": "3.9", "Keras": "latest"}, {"without R": "not available"}),
    ]
    assert matrix.table(rows, FOUND).splitlines() == [
        "| Python | Keras | TensorFlow | NumPy | without R | reticulate 1.39.0 | reticulate 1.30 |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        "| 3.12.1 | 3.15.1 | 2.21.0 | 2.4.6 | passes | **fails** | not available |",
        "| 3.9 | latest |  |  | not available |  |  |",
    ]


@pytest.mark.parametrize("wanted, found", [("1.4", "1.4.1"), ("1.41", "1.41.0.1"), ("newest", "1.100"), ("1.5", None)])
def test_the_newest_version_that_is_meant(wanted, found):
    assert reticulates.newest(wanted, ["1.4", "1.4.1", "1.41.0", "1.41.0.1", "1.100", "1.46.0"]) == found


def test_source_packages_are_archives(tmp_path):
    with tarfile.open(tmp_path / "reticulate_1.41.0.tar.gz", "w:gz"):
        pass
    (tmp_path / "reticulate_1.46.0.tar.gz").write_text("not an archive")
    assert reticulates.packed([tmp_path]) == {"1.41.0": (tmp_path / "reticulate_1.41.0.tar.gz").resolve()}


def test_a_python_that_is_not_there():
    with pytest.raises(Unavailable, match=r"There is no Python 2\.99 with ensurepip and a shared library\."):
        interpreters.find_interpreter("2.99")


def test_commands_end_well_or_are_failures_or_ask_for_what_is_not_offered(tmp_path, capsys):
    commands = Commands(tmp_path, tmp_path)
    commands.run("good", ["sh", "-c", "echo said"])
    assert (tmp_path / "logs" / "good.txt").read_text() == "said\n" and "good: ok" in capsys.readouterr().out
    with pytest.raises(CommandFailed, match="bad"):
        commands.run("bad", ["sh", "-c", "echo why; exit 3"])
    assert "bad: failed, 3" in (printed := capsys.readouterr().out) and "| why" in printed
    with pytest.raises(Unavailable, match="ERROR: No matching distribution found for keras"):
        commands.run("pip", ["sh", "-c", "echo 'ERROR: No matching distribution found for keras'; exit 1"])
    missing = matrix.outcome_of(
        commands, commands.run, "pip", ["sh", "-c", "echo ERROR No matching distribution found; false"]
    )
    assert missing == ("not available", None)
    assert matrix.outcome_of(commands, commands.run, "bad", ["false"]) == ("**fails**", None)


def test_what_runs_when_the_commands_are_stopped_ends_with_its_children_and_no_other_starts(tmp_path, capsys):
    commands = Commands(tmp_path, tmp_path)
    os.mkfifo(tmp_path / "child")
    with ThreadPoolExecutor(1) as pool:
        command = ["sh", "-c", "tail -f /dev/null & echo $! >child; wait"]
        running = pool.submit(matrix.outcome_of, commands, commands.run, "long", command)
        child = int((tmp_path / "child").read_text())
        commands.stop()
        assert running.result() == ("not run", None)
    wait_until_ended(child)
    assert matrix.outcome_of(commands, commands.run, "late", ["touch", "late"]) == ("not run", None)
    assert not (tmp_path / "late").exists()
    assert "long: not run" in (printed := capsys.readouterr().out) and "late: not run" in printed


class Environment:
    """An environment whose first tests are the last command before all are stopped."""

    def __init__(self, commands, *arguments):
        self.commands = commands
        commands.run("pip", ["true"])

    def versions(self):
        return VERSIONS

    def test_without_r(self):
        self.commands.run("without R", ["true"])
        self.commands.stop()

    def test_with_r(self, *found):
        self.commands.run("with R", ["true"])

    def close(self):
        pass


def test_combinations_that_the_limit_left_out_are_reported_as_not_run(tmp_path, monkeypatch):
    monkeypatch.setattr(matrix, "Environment", Environment)
    made = {wanted: Future() for wanted in FOUND}
    for wanted, found in FOUND.items():
        made[wanted].set_result(found)
    commands = Commands(tmp_path, tmp_path)
    rows = [matrix.row_of(commands, "3.12", keras, made, tmp_path) for keras in ("3.12", "latest")]
    assert rows == [
        (VERSIONS, {"without R": "passes", "1.39": "not run", "1.30": "not available"}),
        ({"Python": "3.12", "Keras": "latest"}, {"without R": "not run", "1.39": "not run", "1.30": "not run"}),
    ]
