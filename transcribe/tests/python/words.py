"""Checks that the specs and the generated code contain no sentence of Oracle's.

    python3 words.py ROOT_OF_THE_PROJECT [--docs FOLDER]

Two rules, for every comment of generated code and every text below `spec/`:

1. No run of eight words of a description is also in the package's module for that service.
2. No sentence of eight words or more is also in any module of the package, nor in the texts of
   FOLDER, where one is given (or the variable ORACLE_DOCS names one). It makes no difference whose
   is the whole sentence and whose a part of a longer one, nor where its lines break, how it is
   marked up, or what is a capital.

Needs the package `oci` and PyYAML. Ends with `N passed, N failed`, a description each.
"""

import argparse
import ast
import collections
import importlib.util
import json
import multiprocessing
import os
import pathlib
import re
import sys

import yaml

RUN = 8


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


# 1. Runs of words, against the module of the service.


def runs(text):
    found = words(text)
    return (tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1))


def literals(module):
    """Returns all strings of the module. Those that are not docstrings are short."""
    for path in module.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def comments(path):
    """Returns the blocks of comments in a Rust file, by line."""
    block = []
    for number, line in enumerate(path.read_text().splitlines() + [""], 1):
        comment = re.match(r"\s*//[/!]? ?(.*)", line)
        if comment:
            block.append(comment[1])
        elif block:
            yield number - len(block), "\n".join(block)
            block = []


def generated(folder):
    """Returns the comments of generated code, which contain all descriptions of the specs."""
    for path in sorted((folder / "src").rglob("*.rs")):
        if path.read_text().startswith("// @generated"):
            for line, text in comments(path):
                yield path, line, text


def borrowed_runs(root, package):
    """Returns the descriptions that share a run of words with the module of their service, and the number of all."""
    found, count = [], 0
    for folder in sorted((root / "crates/services").iterdir()):
        module = package / folder.name.replace("-", "_")
        theirs = set()
        for text in literals(module if module.is_dir() else package / "work_requests"):
            theirs.update(runs(text))
        for path, line, text in generated(folder):
            count += 1
            # Paths, and the words of every generated crate, are not sentences of Oracle's.
            text = re.sub(r"`[^`]*`|\((Self|crate)::[^)]*\)|https?://\S+", " ", text)
            common = next((run for run in runs(text) if run in theirs), None)
            if common:
                found.append(f"{path.relative_to(root)}:{line}: {' '.join(common)}")
    return found, count


# 2. Sentences, against everything.

MARKUP = re.compile(
    r"\]\([^)]*\) | \]\[[^\]]*\] | <?https?://\S+ | </?[a-z]+[^<>\n]*> | :\w+(:\w+)?:(?=`)", re.X
)
BREAK = re.compile(r"\n[ \t]*\n | \n[ \t]*(?=:\w) | \n[ \t]*(?:[-*+]|\d+\.)[ \t]", re.X)


def paragraphs(text):
    """Splits a text at boundaries of sentences, without addresses and markup."""
    return BREAK.split(MARKUP.sub(" ", text))


def sentences(text):
    """Returns the sentences of at least eight words, as lists of words."""
    for paragraph in paragraphs(text):
        for sentence in re.split(r"(?<=[.!?:;])[\"')*_`]*\s+", paragraph):
            if len(sentence) > 2 * RUN:
                found = words(sentence)
                if len(found) >= RUN:
                    yield tuple(found)


def specs(root):
    """Returns the texts below `spec/`: values and comments, without keys."""
    for path in sorted((root / "spec").rglob("*")):
        if path.suffix == ".yaml":
            text = path.read_text()
            nodes = [yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))]
            while nodes:
                node = nodes.pop()
                if isinstance(node, yaml.ScalarNode):
                    yield path, node.start_mark.line + 1, node.value
                elif isinstance(node, yaml.MappingNode):
                    nodes += [value for _, value in node.value]
                else:
                    nodes += node.value
            # Consecutive lines of comments are one text.
            for block in re.finditer(r"(?m)(^[ \t]*#.*\n?)+", text):
                line = text.count("\n", 0, block.start()) + 1
                yield path, line, re.sub(r"(?m)^\s*#", "", block[0])
        elif path.suffix == ".json":
            values = [json.loads(path.read_text())]
            while values:
                value = values.pop()
                if isinstance(value, str):
                    yield path, 1, value
                elif isinstance(value, (dict, list)):
                    values += value.values() if isinstance(value, dict) else value
        elif path.suffix == ".md":
            yield path, 1, path.read_text()


class Ours:
    """An index of our texts by the first words of every sentence and of every run."""

    def __init__(self):
        self.places = collections.defaultdict(list)  # a text, as words, to where it stands
        self.sentences = collections.defaultdict(set)
        self.runs = collections.defaultdict(set)
        self.starts = set()

    def add(self, place, text):
        for paragraph in paragraphs(text):
            found = tuple(words(paragraph))
            if len(found) < RUN:
                continue
            self.places[found].append(place)
            if len(self.places[found]) > 1:
                continue
            for start in range(len(found) - RUN + 1):
                self.runs[found[start : start + RUN]].add((found, start))
            for sentence in sentences(paragraph):
                self.sentences[sentence[:RUN]].add((sentence, found))
                self.starts.add(sentence[:2])

    def borrowed(self, sentence):
        """Returns the texts that share a sentence with one of theirs: pairs of the sentence and our whole text."""
        for found, start in self.runs.get(sentence[:RUN], ()):
            if found[start : start + len(sentence)] == sentence:
                yield sentence, found
        for start in range(len(sentence) - RUN + 1):
            if sentence[start : start + 2] in self.starts:
                for whole, found in self.sentences.get(sentence[start : start + RUN], ()):
                    if sentence[start : start + len(whole)] == whole:
                        yield whole, found


def collect(root):
    ours = Ours()
    for path, line, text in specs(root):
        ours.add(f"{path.relative_to(root)}:{line}", text)
    for folder in sorted((root / "crates/services").iterdir()):
        for path, line, text in generated(folder):
            ours.add(f"{path.relative_to(root)}:{line}", text)
        readme = folder / "README.md"
        if readme.exists():
            ours.add(f"{readme.relative_to(root)}:1", readme.read_text())
    return ours


def docstrings(module):
    """The docstrings of a module, without what every model says of its arguments. That of a setter
    is that of the getter.
    """
    for path in module.rglob("*.py") if module.is_dir() else [module]:
        for text in path.read_text(encoding="utf-8").split('"""')[1::2]:
            if "The value to assign to the " not in text:
                if not re.match(r"\s*(\*\*\[Required\]\*\* )?Sets the \w+ of this \w+\.", text):
                    yield text


def search(module):
    """Searches a module for our texts. Forked processes inherit `OURS`."""
    theirs = set()
    for text in docstrings(module):
        theirs.update(sentences(text))
    return {(borrowed, module.name) for sentence in theirs for borrowed in OURS.borrowed(sentence)}


def borrowed_sentences(package, docs):
    """Returns our texts with a sentence that is also theirs: text, sentence and module."""
    modules = [path for path in sorted(package.iterdir()) if path.is_dir() or path.suffix == ".py"]
    found = {}
    with multiprocessing.get_context("fork").Pool() as pool:
        for matches in pool.imap_unordered(search, modules):
            for (sentence, text), module in matches:
                found.setdefault(text, (sentence, set()))[1].add(module)
    for path in sorted(docs.rglob("*")) if docs else ():
        if path.is_file():
            document = path.read_text()
            # One sentence a line, or several lines a sentence: both are found.
            for piece in [document, *document.splitlines()]:
                for theirs in sentences(piece):
                    for sentence, text in OURS.borrowed(theirs):
                        found.setdefault(text, (sentence, set()))[1].add(path.name)
    return found


def first(names, count):
    more = f" and {len(names) - count} more" if len(names) > count else ""
    return ", ".join(names[:count]) + more


parser = argparse.ArgumentParser()
parser.add_argument("root", type=pathlib.Path)
parser.add_argument("--docs", type=pathlib.Path, default=os.environ.get("ORACLE_DOCS") or None)
arguments = parser.parse_args()
docs = arguments.docs and pathlib.Path(arguments.docs)
if docs and not docs.is_dir():
    sys.exit(f"{docs}: there is no such folder")
package = pathlib.Path(importlib.util.find_spec("oci").origin).parent

failures, count = borrowed_runs(arguments.root, package)
OURS = collect(arguments.root)
for text, (sentence, modules) in sorted(borrowed_sentences(package, docs).items()):
    places, modules = first(OURS.places[text], 1), first(sorted(modules), 3)
    failures.append(f"{places}: {' '.join(sentence)} [{modules}]")
for failure in failures:
    print(failure)
print(f"{count + len(OURS.places) - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
