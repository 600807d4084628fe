"""Checks that no sentence of Oracle's stands in the specs or the generated code: no run of eight
words of a description is also in the docstrings of the package.

    python3 words.py ROOT_OF_THE_PROJECT

Needs the package `oci` and PyYAML. Ends with `N passed, N failed`, a description each.
"""

import ast
import importlib.util
import pathlib
import re
import sys

RUN = 8


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


def runs(text):
    found = words(text)
    return (tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1))


def docstrings(module):
    """Every text of the module: what is not a docstring is at least as short."""
    for path in module.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def descriptions(folder):
    """Comments of generated code, which have all that the specs say, and the specs' own."""
    for path in sorted((folder / "src").rglob("*.rs")):
        text = path.read_text()
        if not text.startswith("// @generated"):
            continue
        block = []
        for line in text.splitlines() + [""]:
            comment = re.match(r"\s*//[/!] ?(.*)", line)
            if comment:
                block.append(comment[1])
            elif block:
                yield path, " ".join(block)
                block = []


root = pathlib.Path(sys.argv[1])
package = pathlib.Path(importlib.util.find_spec("oci").origin).parent
passed = failed = 0
for folder in sorted((root / "crates/services").iterdir()):
    module = package / folder.name.replace("-", "_")
    theirs = set()
    for source in [module] if module.is_dir() else [package / "work_requests"]:
        for text in docstrings(source):
            theirs.update(runs(text))
    for path, text in descriptions(folder):
        # Paths, and the words that every generated crate has, are nobody's sentences.
        text = re.sub(r"`[^`]*`|\((Self|crate)::[^)]*\)|https?://\S+", " ", text)
        common = [run for run in runs(text) if run in theirs]
        if common:
            failed += 1
            print(f"{path.relative_to(root)}: {' '.join(common[0])}")
        else:
            passed += 1
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
