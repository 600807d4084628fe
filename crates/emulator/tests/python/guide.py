"""Runs the examples of the guide against the oci-emulator binary.

    guide.py BINARY [--node PACKAGES] [--only LANGUAGE]

Runs each block of shell, Python and, with the folder of the npm packages, JavaScript (`js`) in guide/*.md, with a port
and a folder of its own. Blocks of `text`, `yaml` and `rust` are not run. Prints `N passed, N failed` and fails when any did.
"""

import argparse
import os
import pathlib
import re
import socket
import subprocess
import sys
import tempfile

from emulator import Emulator

GUIDE = pathlib.Path(__file__).parents[2] / "guide"
LANGUAGES = ("sh", "python", "js")


def examples(language):
    """Returns the blocks of a language: the page, the line, and the text."""
    for page in sorted(GUIDE.glob("*.md")):
        text = page.read_text()
        for found in re.finditer(rf"^```{language}\n(.*?)^```$", text, re.M | re.S):
            yield page.name, text[: found.start()].count("\n") + 1, found.group(1)


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def run(language, text, binary, packages):
    with Emulator(binary) as emulator:
        directory = emulator.directory
        # An example that starts an emulator has the port to itself.
        port = free_port() if "oci-emulator " in text else emulator.endpoint.rsplit(":", 1)[1]
        text = text.replace("8480", str(port)).replace("/tmp/oci", directory)
        path = [os.path.dirname(binary), os.path.dirname(sys.executable), os.environ["PATH"]]
        environment = {name: value for name, value in os.environ.items() if not name.endswith("_CA_BUNDLE")}
        environment |= {"PATH": os.pathsep.join(path), "OCI_CLI_RC_FILE": os.devnull}
        if language == "js":
            file = os.path.join(packages, f"guide-{port}.mjs")
            pathlib.Path(file).write_text(text)
            command = ["node", file]
        else:
            command = {"sh": ["bash", "-e", "-o", "pipefail", "-c"], "python": [sys.executable, "-c"]}[language] + [text]
        try:
            done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, cwd=directory)
        finally:
            if language == "js":
                os.remove(file)
        if done.returncode:
            raise RuntimeError(f"ended with {done.returncode}: {done.stdout[-600:]}{done.stderr[-1200:]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("--node", help="the folder of the npm packages; without it JavaScript is not run")
    parser.add_argument("--only", choices=LANGUAGES, help="only the blocks of this language")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    passed = failed = 0
    for language in LANGUAGES:
        if options.only not in (None, language) or (language == "js" and not options.node):
            continue
        for page, line, text in examples(language):
            try:
                run(language, text, binary, options.node and os.path.abspath(options.node))
                passed += 1
                print(f"ok      {page}:{line} {language}", flush=True)
            except Exception as error:  # Every example is reported, whatever went wrong in it.
                failed += 1
                print(f"FAILED  {page}:{line} {language}: {error}", flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
