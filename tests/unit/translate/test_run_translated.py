"""Running the translations of scripts: what is cut, and the result that the process of a script leaves."""

import ast
import os
from pathlib import Path

import pytest

from tools.run_translated import Cuts, run_in_child, write_result
from tools.upstream import offline_data

DEPTH = 12


class Counting(Cuts):
    """Cuts that count the constants that they come to."""

    visits = 0

    def visit_Constant(self, node):
        """Count a visit."""
        self.visits += 1
        return node


@pytest.mark.parametrize("depth", [1, 2, DEPTH])
def test_nested_loops_are_cut_in_one_pass(depth):
    """Each loop is limited, and nothing in it is visited twice."""
    lines = [" " * i + f"for i{i} in range(1000):" for i in range(depth)]
    cuts = Counting({"epochs": 2}, loops=9)
    cut = ast.unparse(cuts.visit(ast.parse("\n".join([*lines, " " * depth + "fit(epochs=50)"]))))
    assert cut.count("range(9)") == depth and "fit(epochs=2)" in cut
    assert cuts.visits == depth + 1


def test_a_result_is_replaced_whole(tmp_path, monkeypatch):
    """The file of the statement before is left as it is until the next one is written."""
    monkeypatch.chdir(tmp_path)
    write_result({"n": 1})
    os.link("result.json", "before.json")
    write_result({"n": 2})
    assert [(tmp_path / name).read_text() for name in ("before.json", "result.json")] == ['{"n": 1}', '{"n": 2}']
    assert sorted(os.listdir()) == ["before.json", "result.json"]


def test_the_outcomes_of_statements(tmp_path):
    """A mark of the translation is told from other errors, and what needs a failed statement does not run."""
    script = tmp_path / "script.R"
    script.write_text('x <- 1\ny <- function(a) a[[b]] <<- 2\nz <- y\nstop("broken, line 1")\n')
    found = run_in_child(script, str(tmp_path), limit=600, is_quick=True)
    assert found["outcomes"] == {"ran": 1, "mark": 1, "after mark": 1, "failed": 1}


def test_the_size_of_files_and_training_are_options(tmp_path):
    path = offline_data.get_file("words.txt", "https://example.com/words.txt", cache_dir=tmp_path, rows=7)
    offline_data.make_file("https://example.com/words.txt", tmp_path / "default.txt")
    lengths = [len(Path(each).read_text().splitlines()) for each in (path, tmp_path / "default.txt")]
    assert lengths == [7, offline_data.ROWS]
    fit = offline_data.cut_fit(lambda model, x, y, **options: options, steps=5, epochs=3)
    assert fit(None, epochs=9, steps_per_epoch=2) == {"epochs": 3, "steps_per_epoch": 2}
    evaluate = offline_data.cut_evaluate(lambda model, **options: options, steps=5)
    assert evaluate(None) == {"steps": 5}
