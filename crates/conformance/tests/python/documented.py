"""Extracts the facts of Oracle's reference pages that this project began with: which operations
they list with which parameters, which models with which members. Writes the JSON that
tests/documents.rs checks; the pages themselves are Oracle's and are not in the repository.

    python3 documented.py FOLDER > ../vectors/documented.json
"""

import json
import pathlib
import re
import sys

# Settings of a call in the Python SDK, which are no parameters of the API.
SETTINGS = {"retry_strategy", "allow_control_chars", "enable_strict_url_encoding", "buffer_limit"}


def client_page(service, text):
    """Operations are headings `name(required, **kwargs)`, each followed by its parameters."""
    operations = []
    headings = list(re.finditer(r"^([a-z_]+)\(([a-z_, *]+)\)$", text, re.M))
    for heading, following in zip(headings, headings[1:] + [None]):
        name = heading[1]
        if name.startswith("_"):
            continue
        section = text[heading.end() : following.start() if following else len(text)]
        bullets = re.findall(r"• ([a-z_0-9]+) \([^)]*\) –\s*\((required|optional)\)", section)
        parameters = {name: need == "required" for name, need in bullets if name not in SETTINGS}
        operations.append({"service": service, "operation": name, "parameters": parameters})
    return operations


def model_page(service, text):
    """Members are bullets of the constructor, or lines of a table; `[Required]` marks some."""
    members = re.findall(r"^  • ([a-z_0-9]+) \([^)]*\) (?:--|–)", text, re.M)
    members += re.findall(r"^([a-z_0-9]+) (?:\[Required\] )?Gets the \1 of this", text, re.M)
    return [{"service": service, "model": "WorkRequest", "members": sorted(set(members))}]


def rest_page(service, text):
    request = text[text.index("Request\n") : text.index("Response\n")]
    parameters = re.findall(r"^([A-Za-z-]+)(\(required\))?: ", request, re.M)
    operation = {"service": service, "operation": "get_work_request"}
    operation["parameters"] = {snake(name): bool(need) for name, need in parameters}
    schema = text[text.index("Root Schema : WorkRequest") : text.index("Nested Schema : resources")]
    members = re.findall(r"^(?:[^\n]* )?-\n([A-Za-z]+)(?:\(required\))?:", schema, re.M)
    model = {"service": service, "model": "WorkRequest"}
    model["members"] = sorted(snake(name) for name in members)
    return [operation, model]


def snake(name):
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).replace("-", "_").lower()


PAGES = {
    "clinical-data-exchange.GetWorkRequest.txt": (rest_page, "clinical-data-exchange"),
    "data-science.DataScienceClient.txt": (client_page, "data-science"),
    "generative-ai.WorkRequest.txt": (model_page, "generative-ai"),
    "identity.WorkRequest.txt": (model_page, "identity"),
    "work-requests.WorkRequestClient.txt": (client_page, "work-requests"),
}

facts = []
for page, (read, service) in PAGES.items():
    facts += read(service, (pathlib.Path(sys.argv[1]) / page).read_text())
print("[")
print(",\n".join(json.dumps(fact) for fact in facts))
print("]")
