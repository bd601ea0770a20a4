"""Runs the example of each language on demo/input.txt, shows the table, and compares the answers line by line."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INPUT = ROOT / "demo" / "input.txt"
PROGRAMS = {
    "Rust": ["target/release/examples/lookup"],
    "Python": [".venv/bin/python", "bindings-python/examples/lookup.py"],
    "Node": ["node", "bindings-node/examples/lookup.mjs"],
    "C": ["target/demo/lookup"],
}


def run(command: list[str]) -> list[str]:
    with INPUT.open("rb") as lines:
        done = subprocess.run(command, cwd=ROOT, stdin=lines, stdout=subprocess.PIPE, check=True)
    return done.stdout.decode().splitlines()


def show(lines: list[str]) -> None:
    rows = [line.split(" | ", 4) for line in ["code | phrase | class | whose | what it means", *lines]]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        print(*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4], sep="  ")


def main() -> None:
    asked = INPUT.read_text().splitlines()
    answers = {language: run(command) for language, command in PROGRAMS.items()}
    show(answers["Rust"])
    for language, lines in answers.items():
        if len(lines) != len(asked):
            sys.exit(f"{language} answered {len(lines)} of {len(asked)} lines")
    different = [
        (line, {language: lines[number] for language, lines in answers.items()})
        for number, line in enumerate(asked)
        if len({lines[number] for lines in answers.values()}) > 1
    ]
    for line, given in different:
        print(f"\n{line}", *(f"  {language}: {answer}" for language, answer in given.items()), sep="\n")
    print(f"\n{len(asked) - len(different)} of {len(asked)} answers agree in {', '.join(PROGRAMS)}.")
    if different:
        sys.exit(1)


main()
