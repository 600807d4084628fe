//! The changes of the interface of a crate, and which of them are breaking.

use oci_sdk_codegen::interface::Interface;
use oci_sdk_codegen::{ClientEntry, Entry, Glossary, Source};

const BEFORE: &str = "
openapi: 3.0.3
info: { title: Jobs API, version: '20200101' }
servers:
  - url: https://jobs.{region}.{secondLevelDomain}/20200101
paths:
  /jobs:
    get:
      operationId: ListJobs
      parameters:
        - { name: compartmentId, in: query, required: true, schema: { type: string } }
        - { name: limit, in: query, schema: { type: integer, format: int32 } }
      responses:
        '200':
          description: OK
          headers:
            opc-request-id: { schema: { type: string } }
          content:
            application/json:
              schema: { type: array, items: { $ref: '#/components/schemas/Job' } }
    post:
      operationId: CreateJob
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/CreateJobDetails' }
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
        source: { $ref: '#/components/schemas/Source' }
    CreateJobDetails:
      type: object
      required: [name]
      properties:
        name: { type: string }
        priority: { type: integer, format: int64 }
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

fn interface(text: &str) -> Interface {
    let entry = Entry {
        spec: "jobs".to_owned(),
        package: "oci-sdk-jobs".to_owned(),
        version: None,
        title: "Jobs".to_owned(),
        clients: vec![ClientEntry { name: "JobsClient".to_owned(), tag: None }],
        eventually_consistent: false,
        example: None,
        ext: false,
        dependencies: Vec::new(),
        source: Default::default(),
    };
    let file = "jobs.yaml".to_owned();
    let source =
        Source { file, text: text.to_owned(), overlay: None, glossary: None, secrets: None };
    let glossary = Glossary::read("common.yaml", "{}").expect("an empty glossary is valid");
    Interface::read(&entry, &source, &glossary).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Replaces strings, which must exist, and compares the changes.
#[track_caller]
fn test(edits: &[(&str, &str)], expected: &[&str]) {
    let mut after = BEFORE.to_owned();
    for (from, to) in edits {
        assert!(after.contains(from), "{from}");
        after = after.replacen(from, to, 1);
    }
    let changes = interface(&after).changes_since(&interface(BEFORE));
    let changes: Vec<_> = changes
        .iter()
        .map(|change| {
            let breaking = if change.breaking { "breaking " } else { "" };
            let owner = change.owner.as_ref().map(|owner| format!("{owner}::"));
            let place = format!("{}{}", owner.unwrap_or_default(), change.name);
            let difference = format!("{breaking}{:?} {:?} {place}", change.difference, change.item);
            match (&change.aspect, &change.before, &change.after) {
                (None, ..) => difference,
                (Some(aspect), before, after) => {
                    let value = |value: &Option<String>| value.clone().unwrap_or_default();
                    format!("{difference}: {aspect}: {} -> {}", value(before), value(after))
                }
            }
        })
        .collect();
    assert_eq!(changes, expected);
}

#[test]
fn same_spec_has_no_changes() {
    test(&[], &[]);
}

#[test]
fn response_headers_are_not_part_of_the_interface() {
    test(&[("opc-request-id: {", "opc-next: {")], &[]);
}

#[test]
fn optional_parameter_is_an_addition_and_a_required_one_breaks() {
    let new = |text: &str| format!("{text}\n        - {{ name: limit");
    let optional = new("- { name: page, in: query, schema: { type: string } }");
    test(&[("- { name: limit", &optional)], &["Added Parameter ListJobs::page"]);
    let required = new("- { name: tag, in: query, required: true, schema: { type: string } }");
    test(&[("- { name: limit", &required)], &["breaking Added Parameter ListJobs::tag"]);
    test(
        &[("limit, in: query,", "limit, in: query, required: true,")],
        &["breaking Changed Parameter ListJobs::limit: use: setter i64 -> argument i64"],
    );
    test(
        &[("- { name: limit", "- { name: most"), ("compartmentId", "tenantId")],
        &[
            "breaking Removed Parameter ListJobs::compartment_id",
            "breaking Removed Parameter ListJobs::limit",
            "Added Parameter ListJobs::most",
            "breaking Added Parameter ListJobs::tenant_id",
        ],
    );
}

#[test]
fn order_of_arguments_is_part_of_the_interface() {
    let both = "- { name: one, in: query, required: true, schema: { type: string } }\n        \
                - { name: two, in: query, required: true, schema: { type: string } }\n        \
                - { name: limit";
    let added = BEFORE.replacen("- { name: limit", both, 1);
    let swapped = added.replacen("name: one", "name: x", 1).replacen("name: two", "name: one", 1);
    let swapped = swapped.replacen("name: x", "name: two", 1);
    let changes = interface(&swapped).changes_since(&interface(&added));
    assert_eq!(changes.len(), 1);
    assert!(changes[0].breaking);
    assert_eq!(changes[0].aspect.as_deref(), Some("order of the arguments"));
}

#[test]
fn required_field_breaks_only_in_a_model_that_is_sent() {
    let size = "name: { type: string }\n        size: { type: integer, format: int64 }";
    test(&[("name: { type: string }", size), ("[id]", "[id, size]")], &["Added Field Job::size"]);
    let sent = "priority: { type: integer, format: int64 }\n        size: { type: string }";
    let priority = "priority: { type: integer, format: int64 }";
    test(&[(priority, sent)], &["Added Field CreateJobDetails::size"]);
    test(
        &[(priority, sent), ("[name]", "[name, size]")],
        &["breaking Added Field CreateJobDetails::size"],
    );
    test(
        &[("[name]", "[name, priority]")],
        &["breaking Changed Field CreateJobDetails::priority: type: Option<i64> -> i64"],
    );
    test(
        &[("[id]", "[id, name]")],
        &["breaking Changed Field Job::name: type: Option<String> -> String"],
    );
}

#[test]
fn values_and_subtypes_are_additions() {
    test(&[("[BUSY, IDLE]", "[BUSY, IDLE, LOST]")], &["Added Value JobState::Lost"]);
    test(&[("[BUSY, IDLE]", "[BUSY]")], &["breaking Removed Value JobState::Idle"]);
    let file = &BEFORE[BEFORE.find("    FileSource:").expect("the subtype is there")..];
    let disk = file.replace("File", "Disk");
    let mapping = "FILE: '#/components/schemas/FileSource'";
    let two = format!("{mapping}\n          DISK: '#/components/schemas/DiskSource'");
    test(
        &[(mapping, &two), (file, &format!("{disk}{file}"))],
        &["Added Type DiskSource", "Added Subtype Source::Disk"],
    );
}

#[test]
fn removed_operation_takes_its_models_along() {
    let start = BEFORE.find("    post:").expect("the operation is there");
    let end = BEFORE.find("components:").expect("it follows");
    test(
        &[(&BEFORE[start..end], "")],
        &[
            "breaking Removed Operation CreateJob",
            "breaking Removed Type CreateJobDetails: constructor and setters:  -> ",
        ],
    );
}

#[test]
fn endpoint_as_an_argument_breaks() {
    let server = "/20200101\npaths";
    let required = "/20200101\n    x-oci-endpoint-required: [JobsClient]\npaths";
    test(
        &[(server, required)],
        &["breaking Changed Client JobsClient: arguments of `new`: config -> config, endpoint"],
    );
    test(
        &[("https://jobs.", "https://jobs2.")],
        &[
            "Changed Client JobsClient: endpoint: https://jobs.{region}.{secondLevelDomain}/20200101 \
           -> https://jobs2.{region}.{secondLevelDomain}/20200101",
        ],
    );
}

#[test]
fn deprecations_and_paths_do_not_break() {
    test(
        &[("operationId: ListJobs", "operationId: ListJobs\n      deprecated: true")],
        &["Deprecated Operation ListJobs: deprecated:  -> "],
    );
    test(
        &[("  /jobs:", "  /runs:")],
        &[
            "Changed Operation CreateJob: request: POST /jobs -> POST /runs",
            "Changed Operation ListJobs: request: GET /jobs -> GET /runs",
        ],
    );
}

#[test]
fn union_that_becomes_a_model_is_one_change() {
    let union = BEFORE.find("      discriminator:").expect("the union is there");
    test(
        &[(&BEFORE[union..], "")],
        &[
            "breaking Removed Type FileSource",
            "breaking Changed Type Source: kind: union -> model",
            "Changed Type Source: discriminator: kind -> ",
        ],
    );
}
