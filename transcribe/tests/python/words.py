"""Checks that the specs and the generated code contain no sentence of Oracle's.

    python3 words.py ROOT_OF_THE_PROJECT [--docs FOLDER] [--all]

Two rules, for every text below `spec/`, and for the comments of generated code:

1. No run of eight words of a description is also in the package's module for that service. An entry
   of the common glossary is compared with all modules.
2. No sentence of eight words or more is also in any module of the package, nor in the texts of
   FOLDER, where one is given (or the variable ORACLE_DOCS names one). It makes no difference whose
   is the whole sentence and whose a part of a longer one, nor where its lines break, how it is
   marked up, or what is a capital.

All descriptions of generated code are below `spec/`, or made of names. Of the generated files, a
sample is therefore enough: one of 20, by the hash of its path. `--all` reads all of them. Only
sentences of twelve words or more count in generated code, because long names coincide by chance.

Needs the package `oci` and PyYAML. Ends with `N passed, N failed`, a description each.
"""

import argparse
import collections
import importlib.util
import json
import multiprocessing
import os
import pathlib
import re
import sys
import zlib

import yaml

RUN = 8
# Descriptions that are made of long names have runs of Oracle's by chance, but no longer ones.
LONG = 12
# One of so many generated files is read.
SAMPLE = 20


def words(text):
    return re.findall(r"[a-z0-9]+", text.lower())


# 1. Runs of words, against the module of the service.


def runs(text):
    # Paths, and code in backticks, are not sentences of Oracle's.
    text = re.sub(r"`[^`]*`|\((Self|crate)::[^)]*\)|https?://\S+", " ", text)
    found = words(text)
    return (tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1))


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


def generated(root, folder, every):
    """Returns the comments of generated code, or of a sample of it."""
    for path in sorted((folder / "src").rglob("*.rs")):
        name = str(path.relative_to(root)).encode()
        if zlib.crc32(name) % every == 0 and path.read_text().startswith("// @generated"):
            for line, text in comments(path):
                yield path, line, text


def service(path, root):
    """Returns the name of the package's module that a text belongs to, or `None` for all modules."""
    parts = path.relative_to(root).parts
    if parts[0] == "crates":
        return parts[2].replace("-", "_")
    name = path.stem.replace("-", "_")
    return None if name in ("common", "README", "services") else name


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


def transcribed(root):
    """Returns the specs without descriptions, which the transcriber wrote."""
    manifest = yaml.safe_load((root / "spec/services.yaml").read_text())["services"]
    return {f"{entry['spec']}.yaml" for entry in manifest if "source" in entry}


def specs(root):
    """Returns the texts below `spec/`: values and comments, without keys."""
    facts = transcribed(root)
    for path in sorted((root / "spec").rglob("*")):
        if path.suffix == ".yaml":
            text = path.read_text()
            nodes = []
            if path.parent.name != "spec" or path.name not in facts:
                nodes = [yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))]
            else:
                for found in re.finditer(r"(?m)^ *description: (.*)$", text):
                    yield path, text.count("\n", 0, found.start()) + 1, found[1]
            while nodes:
                node = nodes.pop()
                if isinstance(node, yaml.ScalarNode):
                    yield path, node.start_mark.line + 1, node.value
                elif isinstance(node, yaml.MappingNode):
                    nodes += [value for _, value in node.value]
                elif isinstance(node, yaml.SequenceNode):
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
        # A run to the places that have it, by module; `None` for those of all modules.
        self.by_module = collections.defaultdict(lambda: collections.defaultdict(set))

    def add(self, place, text, module):
        for run in () if place.startswith("crates/") else runs(text):
            self.by_module[module][run].add(place)
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


def collect(root, every):
    ours = Ours()
    for path, line, text in specs(root):
        ours.add(f"{path.relative_to(root)}:{line}", text, service(path, root))
    for folder in sorted((root / "crates/services").iterdir()):
        for path, line, text in generated(root, folder, every):
            ours.add(f"{path.relative_to(root)}:{line}", text, service(path, root))
        readme = folder / "README.md"
        if readme.exists():
            place = f"{readme.relative_to(root)}:1"
            ours.add(place, readme.read_text(), service(readme, root))
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
    """Searches a module for our texts: for sentences, and for runs. Forked processes inherit `OURS`."""
    theirs, common = set(), set()
    texts = set(docstrings(module))
    indexes = [OURS.by_module[name] for name in (module.stem, None) if name in OURS.by_module]
    for text in texts:
        theirs.update(sentences(text))
        found = words(text)
        for run in zip(*(found[start:] for start in range(RUN))):
            for index in indexes:
                if run in index:
                    common.update((place, run) for place in index[run])
    borrowed = {(match, module.name) for sentence in theirs for match in OURS.borrowed(sentence)}
    return borrowed, common


def borrowed_sentences(package, docs):
    """Returns our texts with a sentence that is also theirs: text, sentence and modules; and the places
    with a run that is also theirs.
    """
    modules = [path for path in sorted(package.iterdir()) if path.is_dir() or path.suffix == ".py"]
    found, places = {}, {}
    with multiprocessing.get_context("fork").Pool() as pool:
        for matches, common in pool.imap_unordered(search, modules):
            places.update(common)
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
    return found, places


def first(names, count):
    more = f" and {len(names) - count} more" if len(names) > count else ""
    return ", ".join(names[:count]) + more


parser = argparse.ArgumentParser()
parser.add_argument("root", type=pathlib.Path)
parser.add_argument("--docs", type=pathlib.Path, default=os.environ.get("ORACLE_DOCS") or None)
parser.add_argument("--all", action="store_true")
arguments = parser.parse_args()
docs = arguments.docs and pathlib.Path(arguments.docs)
if docs and not docs.is_dir():
    sys.exit(f"{docs}: there is no such folder")
package = pathlib.Path(importlib.util.find_spec("oci").origin).parent

OURS = collect(arguments.root, 1 if arguments.all else SAMPLE)
sentences_found, runs_found = borrowed_sentences(package, docs)
failures = [f"{place}: {' '.join(run)}" for place, run in sorted(runs_found.items())]
for text, (sentence, modules) in sorted(sentences_found.items()):
    is_generated = all(place.startswith("crates/") for place in OURS.places[text])
    if is_generated and len(sentence) < LONG:
        continue
    places, modules = first(OURS.places[text], 1), first(sorted(modules), 3)
    failures.append(f"{places}: {' '.join(sentence)} [{modules}]")
for failure in failures:
    print(failure)
print(f"{len(OURS.places) - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
