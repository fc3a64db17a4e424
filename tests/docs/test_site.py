"""The site has a page for every public function; in a browser its pages and images load and search finds them."""

import ast
import functools
import http.server
import re
import shutil
import sys
import threading

import pytest

import pykeras3 as pk
from pykeras3.core.declaring import docstrings
from tests.support import documents
from tests.support.keras_reset import reset_keras
from tests.support.parity import cases, comparison
from tests.support.subprocesses import ROOT, TIME_LIMIT
from tools.generate import cases_as_code, examples, reference, written_examples
from tools.generate.declarations import declarations

sys.path.append(str(ROOT / "vignettes" / "site"))
import vignettes  # noqa: E402

SITE = ROOT / "site"
VIGNETTES = sorted(path.stem for path in (ROOT / "vignettes").glob("*.Rmd"))
# Values, not functions
VALUES = {"newaxis"}
# Why a request fails when the browser goes on to the next page
LEFT = "ERR_ABORTED"


@pytest.fixture(scope="module")
def pages():
    return reference.pages(declarations())


def test_the_reference_has_a_page_for_every_public_function(pages):
    functions = set(pk.__all__) - VALUES
    assert pages.keys() == {"index.md", reference.NAVIGATION, *(f"{name}.md" for name in functions)}
    assert [name for name in functions if not pages[f"{name}.md"].startswith(f"# {name}\n")] == []
    assert [name for name in functions if f"[`{name}`]({name}.md)" not in pages["index.md"]] == []


def test_a_page_of_the_reference_says_how_a_function_is_called_in_both_languages(pages):
    text = pages["op_argmax.md"]
    assert "    op_argmax(x, axis=None, keepdims=False, zero_indexed=False)\n" in text
    assert "    op_argmax(x, axis = NULL, keepdims = FALSE, zero_indexed = FALSE)\n" in text
    assert "\n`axis`\n:   Integer, axis to search along, counted from 1" in text
    assert "## Counted from 1\n\n`axis`\n" in text
    assert "Mirrors `keras3::op_argmax()`. Keras: `keras.ops.argmax`." in text
    assert "    plot_model(" in pages["plot_model.md"] and "    plot(" in pages["plot_model.md"]


def test_usage_shows_the_call_alone():
    assert not [d.name for found in declarations().values() for d in found if "->" in reference.python_usage(d)]


def test_the_reference_is_by_module(pages):
    headings = re.findall(r"^#+ .*", pages["index.md"], re.MULTILINE)
    assert "## Operations" in headings and "### Linear algebra" in headings and "## Metrics" in headings
    assert len(headings) == len(set(headings))


def test_the_navigation_lists_every_page_of_the_reference_by_module(pages):
    lines = pages[reference.NAVIGATION].splitlines()
    linked = re.findall(r"\[(\w+)\]\(\1\.md\)", pages[reference.NAVIGATION])
    assert {f"{name}.md" for name in linked} == pages.keys() - {"index.md", reference.NAVIGATION}
    assert len(linked) == len(set(linked))
    module = lines.index("    - Core")
    assert lines[module + 1] == "        - [layer_dense](layer_dense.md)"
    assert "- Layers" in lines[:module] and "- Metrics" in lines


def test_titles_of_modules_begin_with_a_capital_letter():
    for group, title, found in reference.modules(declarations()):
        assert re.fullmatch(r"([A-Z].*)?", group) and re.fullmatch(r"[A-Z][^.:]*", title), (group, title)
        assert found, title


def test_the_site_lists_every_page_beside_the_reference():
    listed = set(re.findall(r'"([\w/-]+\.md)"', (ROOT / "zensical.toml").read_text()))
    pages_of_vignettes = {
        f"vignettes/{vignettes.page_name(name, form)}" for name in VIGNETTES for form in vignettes.RUN
    }
    assert listed == {"index.md", "vignettes/installation.md", "CONTRIBUTING.md", "CHANGELOG.md", *pages_of_vignettes}


def test_calls_in_prose_lead_to_the_pages_of_the_functions():
    text = "`fit()` and `fit(x)`, [`fit()`](x), `other()`\n\n    `fit()`\n\n```r\n`fit()`\n```\n:   As `fit()`.\n"
    expected = text.replace("`fit()` and", "[`fit()`](a/fit.md) and").replace("As `fit()`", "As [`fit()`](a/fit.md)")
    assert reference.with_links(text, {"fit"}, "a/") == expected


# Examples

OF_CASES = docstrings.examples().keys() - written_examples.in_r().keys()
# Enough of them for each form of a case
SOME = sorted(OF_CASES)[::12]
RECORDED = {case["id"]: case for case in cases.load("cases")}


def run_example(code, name):
    """Run the code of an example, and return the value that it ends with, if it does."""
    *lines, last = ast.parse(code).body
    lines, value = (lines, last.value) if isinstance(last, ast.Expr) else ([*lines, last], ast.Constant(None))
    names = {}
    reset_keras()
    exec(compile(ast.Module(lines, []), name, "exec"), names)
    return eval(compile(ast.fix_missing_locations(ast.Expression(value)), name, "eval"), names)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("name", SOME)
def test_an_example_gives_what_keras3_gave(name):
    """Run the example as it is shown, and with the values that keras3 got, if these are not shown."""
    case = examples.chosen()[name]
    recorded = RECORDED[case["id"]]
    run_example(examples.code_of(case, "Python"), name)
    result = run_example(examples.code_of(recorded, "Python"), name)
    if "then" not in (case["use"] or ()):
        result, values = cases.recorded(result, pk), not case.get("random")
        assert comparison.difference(cases.load("golden")[case["id"]], result, values) is None


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(
    "names", [names for names, _, is_run in written_examples.shared() if is_run], ids=lambda names: names[0]
)
def test_an_example_that_is_written_by_hand_runs(names, tmp_path, monkeypatch):
    """Run each example once, also those that several functions share."""
    code = written_examples.in_python()[names[0]]
    assert set(names) <= set(pk.__all__) and "base_r" not in code
    monkeypatch.chdir(tmp_path)
    run_example(code, names[0])


def test_a_case_is_shown_without_its_random_values():
    weights = {"fn": "initializer_random_normal", "kwargs": {"seed": 1}}
    array = {"array": [0.5] * 14, "dim": [2, 7], "dtype": "double"}
    case = {"fn": "layer_dense", "args": [array], "kwargs": {"units": 3, "bias_initializer": weights}, "use": None}
    shown = examples.simplified(case, True)
    assert examples.code_of(shown, "R") == "layer_dense(random_uniform(c(2, 7)), units = 3)"
    assert examples.simplified(case, False) == {**case, "kwargs": {"units": 3}}


def test_the_arrays_of_a_loss_are_named():
    array = {"array": [0.5, 1], "dim": [2], "dtype": "double"}
    case = {"fn": "loss_poisson", "args": [array, {**array, "array": [1, 1]}], "kwargs": {}, "use": None}
    lines = examples.code_of(case, "R").splitlines()
    assert lines == ["y_true <- array(c(0.5, 1))", "y_pred <- array(c(1, 1))", "loss_poisson(y_true, y_pred)"]


WRITTEN = [
    (
        {"fn": "op_sum", "args": [{"array": [1, 2, 3, 4], "dim": [2, 2], "dtype": "double"}], "kwargs": {"axis": 1}},
        (
            "import numpy as np\n\nfrom pykeras3 import op_sum\n\n"
            "x = np.array([[1.0, 2.0], [3.0, 4.0]])\nop_sum(x, axis=1)"
        ),
        "op_sum(rbind(c(1, 2), c(3, 4)), axis = 1)",
    ),
    (
        {
            "fn": "layer_dense",
            "args": [],
            "kwargs": {"units": {"int": 2}, "name": "a b"},
            "use": {"call": [{"input": [3]}]},
        },
        'from pykeras3 import keras_input, layer_dense\n\nlayer = layer_dense(units=2, name="a b")\n'
        "layer(keras_input(shape=3))",
        'layer <- layer_dense(units = 2L, name = "a b")\nlayer(keras_input(shape = 3))',
    ),
    (
        {"fn": "metric_mean", "args": [], "kwargs": {}, "use": {"update": [[{"vec": [1.0, "NaN"]}]]}},
        "import numpy as np\n\nfrom pykeras3 import metric_mean\n\nmetric = metric_mean()\n"
        "metric.update_state([1.0, np.nan])\nmetric.result()",
        "metric <- metric_mean()\ninvisible(metric$update_state(c(1, NaN)))\nmetric$result()",
    ),
    (
        {
            "fn": "op_map",
            "args": [{"list": [True, None]}],
            "let": {"c": {"named": {"a b": 1.0}}},
            "kwargs": {"f": {"lambda": {"params": ["x"], "body": {"item": 1, "of": {"var": "x"}}}}},
        },
        'from pykeras3 import op_map\n\ncompiled = {"a b": 1.0}\nop_map([True, None], f=lambda x: x[0])',
        "compiled <- list(`a b` = 1)\nop_map(list(TRUE, NULL), f = function(x) x[[1]])",
    ),
]


@pytest.mark.parametrize("case, in_python, in_r", WRITTEN, ids=[case["fn"] for case, *_ in WRITTEN])
def test_a_case_is_written_in_both_languages(case, in_python, in_r):
    case = {"use": None, **case}
    assert (examples.code_of(case, "Python"), examples.code_of(case, "R")) == (in_python, in_r)


def test_long_lines_end_after_commas():
    word = "some thing" * 3
    lines = cases_as_code.broken(f"f({', '.join([word.replace(' ', cases_as_code.HARD)] * 4)})").splitlines()
    assert lines == [f"f({word}, {word},", f"    {word}, {word})"]


def test_vignettes_in_which_a_function_is_at_work():
    found = vignettes.using(["use_sample_data", "op_det"])
    assert "getting-started" in found["use_sample_data"] and found["op_det"] == []


# In a browser


@pytest.fixture(scope="module")
def address():
    """Serve the site from this process and yield its URL."""
    assert (SITE / "index.html").exists(), "run `make docs` first"
    handler = functools.partial(Quiet, directory=SITE)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="module")
def browser():
    from playwright import sync_api

    chromium = shutil.which("chromium")
    assert chromium, "install what Debian calls chromium"
    with sync_api.sync_playwright() as playwright:
        # Root has no sandbox
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def page(browser, address):
    """Return a browser page whose errors are collected in `page.wrong`."""
    page = browser.new_page(base_url=address)
    page.set_default_timeout(TIME_LIMIT * 1000)
    page.wrong = []
    page.on("console", lambda message: message.type == "error" and page.wrong.append(message.text))
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.on(
        "requestfailed",
        lambda request: LEFT in request.failure or page.wrong.append(f"{request.url}: {request.failure}"),
    )
    page.on("response", lambda answer: answer.status >= 400 and page.wrong.append(f"{answer.url}: {answer.status}"))
    page.on("request", lambda request: request.url.startswith((address, "data:")) or page.wrong.append(request.url))
    yield page
    page.close()


def names_of_pages(folder) -> list:
    return sorted(str(path.relative_to(SITE)) for path in (SITE / folder).glob("*.html"))


PICTURES = "() => [...document.images].map(image => [image.currentSrc.slice(0, 100), image.naturalWidth])"
INSIDE = """() => [...document.querySelectorAll("article a[href]")].map(link => link.href.split("#")[0])"""


@pytest.mark.long
@pytest.mark.parametrize("folder", [".", "vignettes", "reference"])
def test_every_page_loads_with_its_pictures(page, address, folder):
    listed = names_of_pages(folder)
    assert listed
    for name in listed:
        answer = page.goto(name, wait_until="load")
        assert answer.status == 200, name
        broken = [picture for picture in page.evaluate(PICTURES) if not picture[1]]
        gone = [
            link
            for link in page.evaluate(INSIDE)
            if link.startswith(address) and not (SITE / link.removeprefix(address).lstrip("/")).exists()
        ]
        assert (page.wrong, broken, gone) == ([], [], []), name


@pytest.mark.long
@pytest.mark.parametrize("name", VIGNETTES)
def test_every_vignette_shows_what_its_code_prints(page, name):
    for source, form in ((f"{name}.md", f"{name}.html"), (f"{name}.Rmd", f"{name}-r.html")):
        page.goto(f"vignettes/{form}")
        code = documents.read(ROOT / "vignettes" / source).blocks
        assert page.locator("article pre").count() > len(code), form


@pytest.mark.long
def test_vignettes_show_plots(page):
    for form in ("getting-started", "getting-started-r", "keras-basics", "keras-basics-r", "deep-dive", "deep-dive-r"):
        page.goto(f"vignettes/{form}.html")
        assert page.locator("article img").count() > 0, form


@pytest.mark.long
def test_the_search_finds_the_page_of_a_function(page, address):
    page.goto("index.html")
    page.get_by_role("button", name="Search").first.click()
    page.get_by_role("combobox").fill("layer_dense")
    first = page.get_by_role("option").first
    first.wait_for()
    assert first.get_attribute("href").startswith(f"{address}/reference/layer_dense.html")
    page.goto(first.get_attribute("href"))
    assert page.locator("h1").inner_text().startswith("layer_dense") and page.wrong == []


@pytest.mark.long
def test_a_function_has_its_module_at_the_left_and_its_neighbours_below(page):
    page.goto("reference/layer_dense.html")
    shown = [link.strip() for link in page.locator(".md-sidebar--primary a:visible").all_inner_texts()]
    assert {"layer_dense", "layer_embedding", "Convolution", "Metrics"} <= set(shown)
    assert "layer_conv_1d" not in shown
    page.locator(".md-footer__link--next").click()
    page.wait_for_url("**/layer_einsum_dense.html")
    page.locator(".md-footer__link--prev").click()
    page.wait_for_url("**/layer_dense.html")


@pytest.mark.long
def test_dark_mode_is_that_of_the_system_until_it_is_chosen(page):
    scheme = page.locator("body")
    for system, expected in (("dark", "slate"), ("light", "default")):
        page.emulate_media(color_scheme=system)
        page.goto("index.html")
        assert scheme.get_attribute("data-md-color-scheme") == expected
    for title, expected in (("Switch to light mode", "default"), ("Switch to dark mode", "slate")):
        page.get_by_title(title).click()
        assert scheme.get_attribute("data-md-color-scheme") == expected
    page.goto("reference/op_sum.html")
    assert scheme.get_attribute("data-md-color-scheme") == "slate" and page.wrong == []


# What is wider than its box and can't be scrolled
CUT = """() => [...document.querySelectorAll("article pre, article code, article table")]
    .filter(box => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).display != "inline")
    .filter(box => !["auto", "scroll"].includes(getComputedStyle(box).overflowX))
    .map(box => box.outerHTML.slice(0, 100))"""
TOO_WIDE = "() => document.documentElement.scrollWidth > window.innerWidth"


@pytest.mark.long
@pytest.mark.parametrize("width", [1400, 390])
def test_nothing_is_cut_off_at_the_right_edge(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    for name in (*names_of_pages("."), *names_of_pages("vignettes"), "reference/index.html", "reference/compile.html"):
        page.goto(name)
        assert (page.evaluate(CUT), page.evaluate(TOO_WIDE)) == ([], False), name


@pytest.mark.long
def test_examples_show_what_they_print_and_draw(page):
    for language in ("Python", "R"):
        page.goto("reference/op_argmax.html")
        page.locator(".tabbed-labels label", has_text=re.compile(f"^{language}$")).last.click()
        assert page.get_by_text("[1 1 2]").or_(page.get_by_text("([1, 1, 2]")).filter(visible=True).count() == 1
        page.goto("reference/activation_relu.html")
        page.locator(".tabbed-labels label", has_text=re.compile(f"^{language}$")).last.click()
        assert page.locator("article img").filter(visible=True).count() == 1 and page.wrong == []


@pytest.mark.long
def test_usage_is_shown_for_the_language_that_is_chosen(page):
    page.goto("reference/layer_dense.html")
    page.locator(".tabbed-labels label", has_text=re.compile("^R$")).first.click()
    assert page.get_by_text("activation = NULL").first.is_visible() and page.wrong == []
