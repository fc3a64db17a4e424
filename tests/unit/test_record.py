"""tools/parity/record.py records missing or requested results, and leaves equal ones unchanged."""

import json

import pytest

from tests.support.parity import cases
from tools.parity import record

SUM = {"id": "op_sum/new", "fn": "op_sum", "args": [], "kwargs": {}, "use": None}
MEAN = {**SUM, "id": "op_mean/known", "random": True}
ONE = {"kind": "number", "type": "double", "value": 1}


@pytest.fixture
def data(tmp_path, monkeypatch):
    """Return a folder with two cases, of which one has a result."""
    (tmp_path / "cases.json").write_text(json.dumps([SUM, MEAN]))
    (tmp_path / "golden.json").write_text(record.as_lines({"op_mean/known": ONE}))
    monkeypatch.setattr(cases, "DATA", tmp_path)
    return tmp_path


def evaluate_as(monkeypatch, **values):
    """Replace keras3's results by these values; return the list that collects the ids of the evaluated cases."""
    evaluated = []

    def evaluate(chosen):
        evaluated.extend(case["id"] for case in chosen)
        return {case["id"]: {**ONE, "value": values[case["fn"]]} for case in chosen}

    monkeypatch.setattr(record, "evaluate", evaluate)
    return evaluated


def test_the_recorded_results_have_the_form_that_is_written():
    text = (cases.DATA / "golden.json").read_text()
    assert record.as_lines(json.loads(text)) == text


def test_cases_without_a_result_are_recorded_in_the_order_of_the_cases(data, monkeypatch):
    evaluated = evaluate_as(monkeypatch, op_sum=3)
    assert record.main([]) == 0
    assert evaluated == ["op_sum/new"]
    assert (data / "golden.json").read_text().splitlines() == [
        "{",
        '"op_sum/new":{"kind":"number","type":"double","value":3},',
        '"op_mean/known":{"kind":"number","type":"double","value":1}',
        "}",
    ]


def test_cases_that_are_asked_for_are_recorded_again_unless_they_are_equal(data, monkeypatch):
    before = (data / "golden.json").read_text()
    evaluate_as(monkeypatch, op_sum=1 + 1e-8)
    assert record.main(["^op_mean/"]) == 0 and (data / "golden.json").read_text() == before
    evaluate_as(monkeypatch, op_sum=2)
    assert record.main(["^op_mean/"]) == 0 and '"value":2}' in (data / "golden.json").read_text()


def test_a_check_says_what_differs_and_writes_nothing(data, monkeypatch, capsys):
    before = (data / "golden.json").read_text()
    evaluate_as(monkeypatch, op_sum=2)
    assert record.main(["--check", "op_mean"]) == 1 and (data / "golden.json").read_text() == before
    assert capsys.readouterr().out == (
        "op_mean/known: number double 1 in keras3, number double 2 here\n1 cases, 1 of them new or different\n"
    )
    evaluate_as(monkeypatch, op_sum=1)
    assert record.main(["--check", "op_mean"]) == 0


def test_a_record_has_the_marks_of_its_case_and_a_short_message():
    error = record.finished({"kind": "error", "message": "a\nb\nc" + "d" * 300}, MEAN)
    assert error == {"kind": "error", "message": "a b", "random": True}
    assert len(record.finished({"kind": "error", "message": "d" * 300}, SUM)["message"]) == record.MESSAGE
