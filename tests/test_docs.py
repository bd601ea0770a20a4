"""The pages in `docs/`: every link leads somewhere, and every fact of the book has its place."""

import json
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGES = {page.name: page.read_text(encoding="utf-8") for page in sorted((ROOT / "docs").glob("*.md"))}
BOOK = json.loads((ROOT / "book" / "statusbook.json").read_text(encoding="utf-8"))


def anchors(page):
    headings = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    slugs = [re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings]
    return set(slugs) | set(re.findall(r'<a id="([^"]+)">', page))


@pytest.mark.parametrize("name", PAGES)
def test_every_link_inside_the_pages_leads_somewhere(name):
    for target in re.findall(r"\]\(((?!https?:)[^)\s]*)\)", PAGES[name]):
        path, _, anchor = target.partition("#")
        if path and path not in PAGES:
            assert (ROOT / "docs" / path).exists(), target
        elif anchor:
            assert anchor in anchors(PAGES[path or name]), target


def test_every_status_meaning_and_owner_has_its_place():
    statuses, owners = PAGES["http-status-codes.md"], PAGES["owners.md"]
    for status in BOOK["http"]["statuses"]:
        section = statuses.split(f'<a id="{status["code"]}"></a>')[1].split("<a id=")[0]
        for meaning in status["meanings"]:
            assert f"**[{meaning['owner']['name']}](owners.md#{meaning['owner']['slug']})**" in section
    for owner in BOOK["owners"]:
        section = owners.split(f'<a id="{owner["slug"]}"></a>')[1].split("<a id=")[0]
        assert owner["name"] in section
        assert section.count("\n- ") > 0, f"{owner['slug']} has no code"


def test_every_mail_code_and_method_has_its_place():
    for info in BOOK["smtp"]["codes"]:
        assert f'<a id="{info["code"]}"></a>' in PAGES["smtp-reply-codes.md"]
    for info in BOOK["smtp"]["enhanced"]:
        assert f'<a id="x.{info["code"][2:]}"></a>' in PAGES["smtp-enhanced-codes.md"]
    for method in BOOK["http"]["methods"]:
        assert f"| `{method['name']}` |" in PAGES["http-methods.md"]


def test_every_profile_has_its_place():
    page = PAGES["http-clients.md"]
    for kind in ("redirect", "retry"):
        for profile in BOOK["http"][f"{kind}_profiles"]:
            section = page.split(f'<a id="{kind}-{profile["name"]}"></a>')[1].split("<a id=")[0]
            assert f"### {profile['name']}" in section.replace("\\_", "_")
            assert (profile["software"] or "") in section


def test_every_category_and_every_rule_has_its_place():
    page = PAGES["smtp-categories.md"]
    for category in BOOK["smtp"]["categories"]:
        section = page.split(f'<a id="{category["name"]}"></a>')[1].split("<a id=")[0]
        assert category["summary"] in section
        for rule in BOOK["smtp"]["bounce_rules"]:
            assert (f"| `{rule['id']}` |" in section) == (rule["category"] == category["name"])
