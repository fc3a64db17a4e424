"""Functions of the package qpdf, by pypdf."""

from r_bridge.translate.kinds import Kind
from r_bridge.translate.quotes import attribute, call, quote
from r_bridge.translate.registry import base_function
from r_bridge.translate.translation import Translation


@base_function("pdf_length", kind=Kind.INTEGER)
def pages(t: Translation, input):
    return quote("len(PDF.PdfReader(X).pages)", PDF=t.imports.module("pypdf"), X=t.expression(input))


@base_function("pdf_combine", kind=Kind.STRING, is_visible=False)
def combine(t: Translation, input, output):
    return call(attribute(t.imports.module("R"), "pdf_combine"), t.expression(input), t.expression(output))
