//! What the official Python SDK sends and reads, against what this SDK sends and reads.
//!
//! The lines of Work Requests and Data Science were given to us; those of the other services are
//! from `python/record.py`.

#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};

use oci_sdk_conformance::{Filter, Tally, check_requests, check_responses};

/// The services whose lines we recorded ourselves.
const RECORDED: [&str; 4] =
    ["identity", "object_storage", "generative_ai", "generative_ai_inference"];

fn vectors(names: &[impl AsRef<Path>]) -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    names.iter().map(|name| directory.join(name)).collect()
}

/// A file with these lines.
fn file(lines: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), lines).unwrap();
    file
}

#[track_caller]
fn all_pass(tally: &Tally, count: usize) {
    assert!(tally.failures.is_empty(), "{tally}");
    assert_eq!(tally.passed, count);
}

#[tokio::test]
async fn requests_are_those_of_the_python_sdk() {
    let files = vectors(&["work_requests.requests.jsonl", "data_science.requests.jsonl.gz"]);
    let tally = check_requests(&files, &Filter::default()).await.unwrap();
    all_pass(&tally, 541);
    let files = vectors(&RECORDED.map(|name| format!("{name}.requests.jsonl.gz")));
    let tally = check_requests(&files, &Filter::default()).await.unwrap();
    all_pass(&tally, 1007);
}

#[test]
fn answers_survive_reading_and_writing() {
    let files = vectors(&["work_requests.responses.jsonl", "data_science.responses.jsonl.gz"]);
    all_pass(&check_responses(&files, &Filter::default()), 449);
    let files = vectors(&RECORDED.map(|name| format!("{name}.responses.jsonl.gz")));
    all_pass(&check_responses(&files, &Filter::default()), 4395);
}

#[tokio::test]
async fn a_filter_leaves_out_what_was_not_asked_for() {
    let files = vectors(&["work_requests.requests.jsonl", "data_science.requests.jsonl.gz"]);
    let filter = Filter {
        services: vec!["work-requests".to_owned()],
        operations: vec!["ListWorkRequests".to_owned()],
    };
    all_pass(&check_requests(&files, &filter).await.unwrap(), 2);
}

/// A line about `ListWorkRequests`, with another text in place of one.
fn changed(from: &str, to: &str) -> String {
    let line = r#"{"service":"work_requests","client":"WorkRequestClient","op":"ListWorkRequests","variant":"minimal","args":{"query":{"compartmentId":"c","limit":7}},"request":{"method":"GET","host":"iaas.us-phoenix-1.oraclecloud.com","url_path":"/20160918/workRequests","query":"limit=7&compartmentId=c","headers":{"accept":"application/json"},"signed":"date (request-target) host"}}"#;
    assert!(line.contains(from), "{from}");
    line.replace(from, to)
}

#[tokio::test]
async fn a_request_that_differs_or_cannot_be_made_fails() {
    all_pass(&check_requests(&[file(&changed("7", "7"))], &Filter::default()).await.unwrap(), 1);
    let cases = [
        ("\"GET\"", "\"PUT\"", "method"),
        ("iaas.us", "iaas.eu", "host"),
        ("workRequests\"", "work%2FRequests\"", "path"),
        ("limit=7", "limit=8", "query"),
        ("application/json", "text/plain", "header accept"),
        (" host\"", " host x-date\"", "signed headers"),
        ("\"ListWorkRequests\"", "\"ListNothing\"", "there is no operation `ListNothing`"),
        ("WorkRequestClient", "OtherClient", "of `OtherClient`"),
        ("work_requests", "no_service", "there is no service `no_service`"),
        ("\"limit\":7", "\"limits\":7", "the operation has no query parameter `limits`"),
        ("\"compartmentId\":\"c\",", "", "`compartmentId` is missing"),
        ("\"limit\":7", "\"limit\":\"7\"", "the query parameter `limit`: invalid type"),
        ("\"args\":{", "\"args\":{\"body\":{},", "the operation has no body"),
        ("{\"service\"", "{service", "no JSON"),
    ];
    for (from, to, says) in cases {
        let tally = check_requests(&[file(&changed(from, to))], &Filter::default()).await.unwrap();
        let text = tally.to_string();
        assert!(text.contains(says), "{from} -> {to}:\n{text}");
        assert!(text.ends_with("\n0 passed, 1 failed"), "{text}");
    }
    let missing = [Path::new("no/such/file")];
    assert_eq!(check_requests(&missing, &Filter::default()).await.unwrap().failures.len(), 1);
}

#[test]
fn an_answer_that_changes_or_has_no_type_fails() {
    let line = |name: &str, variant: &str, json: &str| {
        let line = format!(
            r#"{{"service":"work_requests","type":"{name}","variant":"{variant}","json":{json}}}"#
        );
        check_responses(&[file(&line)], &Filter::default()).to_string()
    };
    assert_eq!(line("list[WorkRequestError]", "full", "[]"), "1 passed, 0 failed");
    assert_eq!(line("dict(str, SortOrder)", "full", r#"{"a": "ASC"}"#), "1 passed, 0 failed");
    assert_eq!(line("SortOrder", "unknown", "\"x\""), "1 passed, 0 failed");
    assert!(line("Nothing", "full", "{}").contains("there is no type `Nothing`"));
    assert!(line("WorkRequest", "full", r#"{"new": 1}"#).contains("/new"));
    assert!(line("WorkRequest", "full", r#"{"id": 1}"#).contains("reading"));
}
