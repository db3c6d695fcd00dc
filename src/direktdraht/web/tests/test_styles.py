"""The styles and templates as files: complete, small, and nothing that the CSP would refuse."""

import re
from pathlib import Path

import pytest
from django.template.loader import get_template

WEB = Path(__file__).resolve().parent.parent
CSS = WEB / "static" / "web" / "css"
TEMPLATES = sorted((WEB / "templates").rglob("*.html"))
LINK = re.compile(r"'web/css/([\w-]+\.css)'")


def linked() -> list[str]:
    return LINK.findall((WEB / "templates" / "web" / "_styles.html").read_text("utf-8"))


def test_every_style_is_linked_once_and_every_link_has_its_file() -> None:
    assert sorted(linked()) == sorted(file.name for file in CSS.glob("*.css"))


def test_the_order_of_the_layers_is_fixed_before_anything_fills_one() -> None:
    assert linked()[0] == "layers.css"
    assert "@import" not in "".join(file.read_text("utf-8") for file in CSS.glob("*.css"))


@pytest.mark.parametrize("name", linked())
def test_a_style_is_small_and_lives_in_a_layer(name: str) -> None:
    style = (CSS / name).read_text("utf-8")
    assert len(style.splitlines()) <= 150
    assert "!important" not in style
    assert "@layer" in style or name == "fonts.css"


@pytest.mark.parametrize("name", [name for name in linked() if name != "tokens.css"])
def test_colours_are_tokens(name: str) -> None:
    style = re.sub(r"/\*.*?\*/", "", (CSS / name).read_text("utf-8"), flags=re.DOTALL)
    assert not re.search(r"oklch\(|rgba?\(|hsl\(|#[0-9a-fA-F]{3,8}\b", style)


def test_every_font_is_there_with_its_licence() -> None:
    fonts = WEB / "static" / "web" / "fonts"
    named = set(re.findall(r"fonts/([\w.-]+)", (CSS / "fonts.css").read_text("utf-8")))
    assert named == {file.name for file in fonts.glob("*.woff2")}
    assert len(list(fonts.glob("*OFL.txt"))) == 2


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_a_template_compiles_and_holds_no_style_and_no_handler(file: Path) -> None:
    text = file.read_text("utf-8")
    get_template(str(file.relative_to(WEB / "templates")))
    assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\bsrc=)", text)


def test_every_script_is_named_by_a_page_or_by_another_script() -> None:
    scripts = list((WEB / "static" / "web" / "js").glob("*.js"))
    pages = "".join(file.read_text("utf-8") for file in WEB.parent.rglob("templates/**/*.html"))
    named = set(re.findall(r"web/js/([\w-]+\.js)", pages))
    imported = {
        name for file in scripts for name in re.findall(r'from "\./([\w-]+\.js)"', file.read_text("utf-8"))
    }
    assert {file.name for file in scripts} == named | imported
