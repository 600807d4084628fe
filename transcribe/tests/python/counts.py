"""Counts operations and models in the package `oci`, and compares them with specs and generated crates.

    counts.py ROOT [--operations N] [--all] [MODULE...]

ROOT is the folder of the repository. Names are compared, not only numbers: each operation and each class of a
model must be in the spec and in the crate. Two kinds of classes are in no crate: classes without fields, which
are any JSON, and classes that only errors use, which the core handles. Without modules, those that the manifest
lists are compared; with --all, a module that the manifest does not list is a difference. Ends with 1 when
anything differs.
"""

import argparse
import collections
import importlib
import os
import re
import sys

import yaml

import crosscheck as cc
import oci

METHODS = {"delete", "get", "head", "options", "patch", "post", "put"}


def plain(name):
    return re.sub(r"[^a-z0-9]", "", name.lower())


def modules_of_the_package():
    folder = os.path.dirname(oci.__file__)
    return [m for m in sorted(os.listdir(folder)) if os.path.exists(os.path.join(folder, m, "models", "__init__.py"))]


def operations_of(module):
    """Returns the methods of the clients of a module that call the service."""
    found = collections.Counter()
    for client in cc.clients(module):
        for name, _ in cc.inspect.getmembers(client, cc.inspect.isfunction):
            if not name.startswith("_"):
                found[plain(name)] += 1
    return found


def models_of(module):
    """Returns the classes of the models of a module, by name."""
    return getattr(importlib.import_module(f"oci.{module}.models"), f"{module}_type_mapping")


def reachable(document, names):
    """Returns the schemas that these refer to, and these."""
    schemas = document["components"]["schemas"]
    found, open_ = set(), list(names)
    while open_:
        name = open_.pop()
        if name in found or name not in schemas:
            continue
        found.add(name)
        open_ += references(schemas[name])
    return found


def references(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "$ref":
                yield inner.rsplit("/", 1)[-1]
            elif key == "properties":
                # The keys are names of fields, and `$ref` can be one.
                for schema in inner.values():
                    yield from references(schema)
            elif key == "mapping":
                yield from (target.rsplit("/", 1)[-1] for target in inner.values())
            else:
                yield from references(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from references(inner)


def of_errors_alone(document):
    """Returns the schemas that the responses of errors refer to, and nothing else does."""
    errors, others = set(), set()
    responses = document["components"].get("responses", {})
    for item in document["paths"].values():
        for operation in item.values():
            for status, response in operation["responses"].items():
                if "$ref" in response:
                    response = responses[response["$ref"].rsplit("/", 1)[-1]]
                (others if str(status).startswith("2") else errors).update(references(response))
            others.update(references({k: v for k, v in operation.items() if k != "responses"}))
    return reachable(document, errors) - reachable(document, others)


def types_of_crate(folder):
    """Returns the models and unions of a crate."""
    found = set()
    for file in os.listdir(folder):
        with open(os.path.join(folder, file)) as stream:
            text = stream.read()
        found |= set(re.findall(r"^pub struct (\w+)", text, re.M))
        found |= set(re.findall(r"^    pub enum (\w+) by", text, re.M))
    return {plain(name) for name in found}


def operations_of_crate(folder):
    """Returns the operations of a crate, by Oracle's id."""
    found = collections.Counter()
    for file in os.listdir(folder):
        with open(os.path.join(folder, file)) as stream:
            text = stream.read()
        for name, id_ in re.findall(r"^    (\w+) = *(?:\w+ )?(?:\"([A-Z]\w+)\",)?", text[text.find("operation! {"):], re.M)[:1]:
            found[plain(id_ or name)] += 1
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root")
    parser.add_argument("--operations", type=int)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("modules", nargs="*")
    options = parser.parse_args()
    with open(os.path.join(options.root, "spec/services.yaml")) as stream:
        services = yaml.load(stream, cc.LOADER)["services"]
    entries = {entry["source"]["module"]: entry for entry in services if "source" in entry}
    package = modules_of_the_package()
    totals = collections.Counter()
    differences = 0

    def differ(*what):
        nonlocal differences
        differences += 1
        if differences <= 40:
            print(*what)

    for module in package:
        operations, models = operations_of(module), models_of(module)
        totals["operations of the package"] += sum(operations.values())
        totals["models of the package"] += len(models)
        if module not in entries:
            if options.all:
                differ(f"{module}: not in the manifest")
            continue
        if options.modules and module not in options.modules:
            continue
        spec = entries[module]["spec"]
        with open(os.path.join(options.root, f"spec/{spec}.yaml")) as stream:
            document = yaml.load(stream, cc.LOADER)
        in_spec = collections.Counter(
            plain(operation["operationId"])
            for item in document["paths"].values()
            for method, operation in item.items()
            if method in METHODS
        )
        crate = os.path.join(options.root, "crates/services", spec, "src")
        in_crate = operations_of_crate(os.path.join(crate, "operations"))
        for where, found in (("spec", in_spec), ("crate", in_crate)):
            if found != operations:
                differ(f"{module}: operations of the {where}:", dict(found - operations), dict(operations - found))
        classes = set(models)
        schemas = {name for name, schema in document["components"]["schemas"].items() if schema.get("type") != "string"}
        if classes != schemas - ({"Error"} - classes):
            differ(f"{module}: models of the spec:", classes ^ schemas)
        without_fields = {name for name, cls in models.items() if not cls().attribute_map}
        errors = of_errors_alone(document) & classes
        expected = {plain(name) for name in classes - without_fields - errors}
        missing = expected - types_of_crate(os.path.join(crate, "models"))
        if missing:
            differ(f"{module}: models that the crate does not have:", missing)
        totals["services"] += 1
        totals["operations compared"] += sum(operations.values())
        totals["models compared"] += len(classes)
        totals["models without fields"] += len(without_fields)
        totals["models of errors"] += len(errors - without_fields)
    if options.operations not in (None, totals["operations of the package"]):
        differ(f"{totals['operations of the package']} operations in the package; expected {options.operations}")
    print(", ".join(f"{name} {count:,}" for name, count in sorted(totals.items())))
    print(f"{differences} differences")
    return 1 if differences or not totals["services"] else 0


if __name__ == "__main__":
    sys.exit(main())
