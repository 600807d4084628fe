"""Makes calls with the official Python SDK, with default settings.

overload.py URL PROFILE TASKS CALLS: so many threads that make so many calls each. Prints one line of
JSON with the number of calls that failed, the first failure, and the time that all took.
"""

import json
import sys
import threading
import time

import oci


def main():
    url, profile, tasks, calls = sys.argv[1:]
    config = oci.config.from_file(profile)
    client = oci.data_science.DataScienceClient(config, service_endpoint=url)
    failures = []

    def work():
        for _ in range(int(calls)):
            try:
                client.get_project("ocid1.datascienceproject.oc1..a")
            except Exception as error:  # Whatever it is: it is counted, and the first is shown.
                failures.append(str(error))

    threads = [threading.Thread(target=work) for _ in range(int(tasks))]
    started = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    result = {
        "failed": len(failures),
        "first_failure": failures[0] if failures else "",
        "seconds": time.monotonic() - started,
    }
    print(json.dumps(result))


main()
