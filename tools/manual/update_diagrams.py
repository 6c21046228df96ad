#!/usr/bin/env python3
"""Writes the diagrams of the manual anew, from the life cycles of the program.

    tools/manual/update_diagrams.py build/dev/app/petites-communes

Each diagram stands between "<!-- steps TABLE -->" and "<!-- end -->"; a test compares them with the program.
"""
import os
import pathlib
import re
import subprocess
import sys

MANUAL = pathlib.Path(__file__).resolve().parents[2] / "resources/manual/manuel.md"


def diagram(program, table):
    environment = {key: value for key, value in os.environ.items() if key not in ("LC_ALL", "LC_MESSAGES", "LANGUAGE")}
    environment["LANG"] = "fr_FR.UTF-8"
    made = subprocess.run([program, "steps", table, "--format", "mermaid"], check=True, capture_output=True, env=environment)
    return made.stdout.decode("utf-8")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    marked = re.compile(r"(<!-- steps (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
    text = MANUAL.read_text("utf-8")
    text = marked.sub(lambda m: f"{m[1]}```mermaid\n{diagram(sys.argv[1], m[2])}```\n{m[3]}", text)
    MANUAL.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
