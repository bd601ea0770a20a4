"""Writes every word of the registry with its number, and every constant for a code in statusbook.h, as a C header:
`python make_words.py OUT/words.h`."""

import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[3]
WORDS = ROOT / "core" / "registry" / "words.toml"
HEADER = ROOT / "include" / "statusbook.h"


def main(out: Path) -> None:
    lines = ["/* Generated from words.toml and statusbook.h by tests/runners/c/make_words.py. */"]
    lines.append("static const struct vocabulary VOCABULARIES[] = {")
    for name, vocabulary in tomllib.loads(WORDS.read_text(encoding="utf-8")).items():
        family = f"{vocabulary['family']}_" if "family" in vocabulary else ""
        lines.append(f'    {{"{family}{name}", statusbook_{family}{name}_name, (const struct word[]){{')
        for word in vocabulary["words"]:
            constant = f"STATUSBOOK_{family}{name}_{word['word']}".upper()
            lines.append(f'        {{{constant}, {word["number"]}u, "{word["word"]}"}},')
        lines.append("        {0, 0, NULL}}},")
    lines += ["};", "static const struct constant CONSTANTS[] = {"]
    for name, code in re.findall(r"^#define STATUSBOOK_HTTP_(\w+) (\d{3})$", HEADER.read_text(encoding="utf-8"), re.M):
        lines.append(f'    {{"{name}", {code}}},')
    out.write_text("\n".join([*lines, "};", ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
