"""Checks that every spec is valid OpenAPI 3.0.3, with an independent validator.

    python3 -m venv target/venv
    target/venv/bin/pip install openapi-spec-validator
    target/venv/bin/python crates/differential/tests/python/validate.py
"""

import pathlib
import sys

import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator

ROOT = pathlib.Path(__file__).resolve().parents[4]
MANIFEST = ROOT / "spec" / "services.yaml"


def load(path):
    return yaml.load(path.read_text(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def main():
    failed = 0
    services = load(MANIFEST)["services"]
    for service in services:
        path = ROOT / "spec" / f"{service['spec']}.yaml"
        spec = load(path)
        errors = [] if spec["openapi"] == "3.0.3" else [f"openapi: {spec['openapi']}"]
        for error in OpenAPIV30SpecValidator(spec).iter_errors():
            pointer = "/".join(str(part) for part in error.absolute_path)
            errors.append(f"#/{pointer}: {error.message}")
        print(f"{path.relative_to(ROOT)}: {'valid' if not errors else ''}")
        for error in errors:
            print(f"  {error}")
        failed += bool(errors)
    print(f"{len(services) - failed} valid, {failed} not")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
