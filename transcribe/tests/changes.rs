//! The changes of a spec, and which of them are breaking.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

use oci_sdk_transcribe::changes::compare;
use serde_json::Value;

const BEFORE: &str = "
servers:
  - url: https://jobs.example.com
paths:
  /jobs:
    get:
      operationId: ListJobs
      parameters:
        - name: compartmentId
          in: query
          required: true
          schema: { type: string }
        - name: limit
          in: query
          schema: { type: integer, format: int32 }
        - name: sortOrder
          in: query
          schema: { type: string, enum: [ASC, DESC] }
      responses:
        '200':
          description: OK
          headers:
            opc-next-page: { schema: { type: string } }
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Job' } }
    post:
      operationId: CreateJob
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Job' }
      responses:
        '204': { description: OK }
components:
  schemas:
    Job:
      type: object
      required: [id]
      properties:
        id: { type: string }
        name: { type: string }
        state: { type: string, enum: [BUSY, IDLE] }
    Source:
      type: object
      required: [kind]
      properties:
        kind: { type: string }
      discriminator:
        propertyName: kind
        mapping:
          FILE: '#/components/schemas/FileSource'
    FileSource:
      allOf:
        - $ref: '#/components/schemas/Source'
        - type: object
          properties:
            path: { type: string }
";

/// Replaces strings, which must exist, and lists the changes.
#[track_caller]
fn changes(edits: &[(&str, &str)]) -> String {
    let mut after = BEFORE.to_owned();
    for (from, to) in edits {
        assert!(after.contains(from), "{from}");
        after = after.replacen(from, to, 1);
    }
    let [before, after] =
        [BEFORE, &after].map(|text| serde_saphyr::from_str::<Value>(text).unwrap());
    let changes: Vec<_> = compare(&before, &after).iter().map(ToString::to_string).collect();
    changes.join("\n")
}

#[track_caller]
fn test(edits: &[(&str, &str)], expected: &str) {
    assert_eq!(changes(edits), expected);
}

#[test]
fn nothing() {
    test(&[], "");
}

#[test]
fn fields() {
    let added = "        name: { type: string }\n        size: { type: integer, format: int64 }\n";
    test(
        &[("        name: { type: string }\n", added)],
        "added: model Job, field size: optional integer(int64)",
    );
    test(
        &[("        name: { type: string }\n", added), ("[id]", "[id, size]")],
        "added (breaking): model Job, field size: required integer(int64)",
    );
    test(
        &[("        name: { type: string }\n", "")],
        "removed (breaking): model Job, field name: optional string",
    );
    test(
        &[("        name: { type: string }\n", "        title: { type: string }\n")],
        "removed (breaking): model Job, field name: optional string\n\
         added: model Job, field title: optional string",
    );
    test(
        &[("[id]", "[id, name]")],
        "changed (breaking): model Job, field name: optional string -> required string",
    );
    test(
        &[("[id]", "[]")],
        "changed (breaking): model Job, field id: required string -> optional string",
    );
    test(
        &[("name: { type: string }", "name: { type: string, format: date-time }")],
        "changed (breaking): model Job, field name: optional string -> optional string(date-time)",
    );
    test(
        &[("path: { type: string }", "path: { type: array, items: { type: string } }")],
        "changed (breaking): model FileSource, field path: optional string -> optional [string]",
    );
}

#[test]
fn deprecations() {
    test(
        &[("      operationId: ListJobs", "      operationId: ListJobs\n      deprecated: true")],
        "changed: operation ListJobs: GET /jobs -> GET /jobs, deprecated: true",
    );
    test(
        &[("name: { type: string }", "name: { type: string, deprecated: true }")],
        "changed: model Job, field name: current -> deprecated",
    );
}

#[test]
fn endpoints_that_are_arguments() {
    let url = "  - url: https://jobs.example.com\n";
    let required = format!("{url}    x-oci-endpoint-required: [JobClient]\n");
    let found = changes(&[(url, &required)]);
    let added = "added (breaking): endpoint of JobClient as an argument\n";
    assert!(found.starts_with(added), "{found}");
}

#[test]
fn values() {
    test(&[("[BUSY, IDLE]", "[BUSY, IDLE, LOST]")], "added: model Job, field state, value LOST");
    test(&[("[BUSY, IDLE]", "[BUSY]")], "removed (breaking): model Job, field state, value IDLE");
    // Values are not reported when a type becomes an enum, or stops being one.
    test(
        &[("name: { type: string }", "name: { type: string, enum: [A, B] }")],
        "changed (breaking): model Job, field name: optional string -> optional enum",
    );
    test(
        &[("state: { type: string, enum: [BUSY, IDLE] }", "state: { type: string }")],
        "changed (breaking): model Job, field state: optional enum -> optional string",
    );
    test(
        &[("[ASC, DESC]", "[DESC, RANDOM]")],
        "removed (breaking): operation ListJobs, parameter sortOrder, value ASC\n\
         added: operation ListJobs, parameter sortOrder, value RANDOM",
    );
}

#[test]
fn unions() {
    let more = "          GIT: '#/components/schemas/FileSource'\n    FileSource:";
    test(&[("    FileSource:", more)], "added: model Source, subtype GIT: FileSource");
    test(
        &[("          FILE: '#/components/schemas/FileSource'\n", "")],
        "removed (breaking): model Source, subtype FILE: FileSource",
    );
    test(
        &[("schemas/Source'\n        - type", "schemas/Job'\n        - type")],
        "changed (breaking): model FileSource: object of Source -> object of Job",
    );
}

#[test]
fn models() {
    test(
        &[(
            "    Source:",
            "    New:\n      type: object\n      required: [id]\n      properties:\n        id: { type: string }\n    Source:",
        )],
        "added: model New: object",
    );
}

#[test]
fn parameters() {
    let parameter = |required: &str| {
        format!(
            "        - name: name\n          in: query\n{required}          schema: {{ type: string }}\n      responses:"
        )
    };
    test(
        &[("      responses:", &parameter(""))],
        "added: operation ListJobs, parameter name: optional string",
    );
    test(
        &[("      responses:", &parameter("          required: true\n"))],
        "added (breaking): operation ListJobs, parameter name: required string",
    );
    test(
        &[("          required: true\n", "")],
        "changed (breaking): operation ListJobs, parameter compartmentId: required string -> optional string",
    );
    test(
        &[("name: limit\n          in: query", "name: limit\n          in: header")],
        "changed: operation ListJobs, parameter limit: in \"query\", explode null -> in \"header\", explode null",
    );
    test(
        &[("format: int32", "format: int64")],
        "changed (breaking): operation ListJobs, parameter limit: optional integer(int32) -> optional integer(int64)",
    );
}

#[test]
fn operations() {
    test(
        &[("operationId: ListJobs", "operationId: ListAllJobs")],
        "added: operation ListAllJobs\nremoved (breaking): operation ListJobs",
    );
    test(
        &[("operationId: ListJobs", "operationId: ListJobs\n      x-oci-default-retry: false")],
        "changed: operation ListJobs: GET /jobs -> GET /jobs, x-oci-default-retry: false",
    );
    test(
        &[("operationId: ListJobs", "operationId: ListJobs\n      tags: [JobClient]")],
        "changed (breaking): operation ListJobs:  -> JobClient",
    );
    test(
        &[("  /jobs:", "  /allJobs:")],
        "\
changed: operation CreateJob: POST /jobs -> POST /allJobs
changed: operation ListJobs: GET /jobs -> GET /allJobs",
    );
    test(
        &[(
            "      requestBody:\n        content",
            "      requestBody:\n        required: true\n        content",
        )],
        "changed (breaking): operation CreateJob, body: optional Job -> required Job",
    );
    test(
        &[("items: { $ref: '#/components/schemas/Job' }", "items: { type: string }")],
        "changed (breaking): operation ListJobs, response: application/json [Job] -> application/json [string]",
    );
    test(
        &[("opc-next-page", "etag")],
        "added: operation ListJobs, response header etag: optional string\n\
         removed (breaking): operation ListJobs, response header opc-next-page: optional string",
    );
    test(
        &[("jobs.example", "tasks.example")],
        "changed: server: \
        [{\"url\":\"https://jobs.example.com\"}] -> [{\"url\":\"https://tasks.example.com\"}]",
    );
}
