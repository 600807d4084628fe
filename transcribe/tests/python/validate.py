"""Validates specs with openapi-spec-validator, an independent validator.

    validate.py [--share N/M] FILE.yaml...

Needs the packages openapi-spec-validator and PyYAML. Files that are no specs are skipped. With --share, only the
N-th of each M specs is validated. Says what is wrong and where; ends with 1 when anything is, or if there are no
specs.
"""

import argparse
import sys
import time

import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def is_spec(file):
    with open(file) as stream:
        return stream.readline().startswith("openapi:")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--share", default="1/1")
    parser.add_argument("files", nargs="+")
    options = parser.parse_args()
    number, of = map(int, options.share.split("/"))
    files = [file for file in options.files if is_spec(file)][number - 1 :: of]
    wrong = 0
    start = time.time()
    for file in files:
        with open(file) as stream:
            document = yaml.load(stream, LOADER)
        try:
            errors = list(OpenAPIV30SpecValidator(document).iter_errors())
        except Exception as error:  # A reference to nothing is raised, with the whole document in it.
            errors = [str(error)[:200]]
        for error in errors[:10]:
            where = "/".join(str(part) for part in getattr(error, "absolute_path", []))
            print(f"{file}: {where}: {str(error.message if hasattr(error, 'message') else error)[:300]}")
        wrong += bool(errors)
    print(f"{len(files)} specs, {wrong} of them not valid, {time.time() - start:.0f} s")
    return 1 if wrong or not files else 0


if __name__ == "__main__":
    sys.exit(main())
