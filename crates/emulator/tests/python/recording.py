"""Records the responses of the emulator as lines for `cargo xtask conformance responses`, which decodes them with
the generated clients."""

import json
import os


class Recording:
    """The responses to the operations of one service, in the order of the requests.

    The official package drops the body once it is decoded, so the method that decodes it is wrapped.
    """

    def __init__(self, module):
        self.module = module
        self.operation = None
        self.lines = []

    def watch(self, client):
        """Records the responses to the requests of a client."""
        base = client.base_client
        decode = base.deserialize_response_data

        def recorded(body, response_type, *more):
            # The body of an error is decoded as any object.
            if self.operation is not None and response_type == self.operation.response:
                self.add(body, response_type)
            return decode(body, response_type, *more)

        base.deserialize_response_data = recorded

    def add(self, body, response_type):
        text = body.decode()
        try:
            value = json.loads(text)
        except ValueError:
            # A string may be sent without quotes; anything else is a finding of the runner.
            value = text
        self.lines.append(json.dumps({
            "service": self.module, "type": response_type, "role": "response",
            "variant": f"full:{self.operation.name}", "json": value,
        }, ensure_ascii=False))

    def write(self, directory):
        if not self.lines:
            return
        with open(os.path.join(directory, f"{self.module}.responses.jsonl"), "w", encoding="utf-8") as file:
            file.write("".join(f"{line}\n" for line in self.lines))
