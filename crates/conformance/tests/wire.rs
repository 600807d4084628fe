//! Comparison of requests and responses with the official Python SDK.
//!
//! The lines of Work Requests and Data Science are from another source; those of the other services are
//! from `python/record.py`.

#![allow(clippy::unwrap_used, reason = "clippy does not know that helpers of tests are tests")]

use std::path::{Path, PathBuf};

use oci_sdk_conformance::{Filter, SERVICES, Tally};
use oci_sdk_core::Error;

/// The services with recorded lines.
const RECORDED: [&str; 4] =
    ["identity", "object_storage", "generative_ai", "generative_ai_inference"];

async fn check_requests(files: &[impl AsRef<Path>], filter: &Filter) -> Result<Tally, Error> {
    oci_sdk_conformance::check_requests(&SERVICES, files, filter).await
}

fn check_responses(files: &[impl AsRef<Path>], filter: &Filter) -> Tally {
    oci_sdk_conformance::check_responses(&SERVICES, files, filter)
}

fn vectors(names: &[impl AsRef<Path>]) -> Vec<PathBuf> {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    names.iter().map(|name| directory.join(name)).collect()
}

/// Creates a file with these lines.
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
async fn requests_match_python_sdk() {
    let files = vectors(&["work_requests.requests.jsonl", "data_science.requests.jsonl.gz"]);
    let tally = check_requests(&files, &Filter::default()).await.unwrap();
    all_pass(&tally, 541);
    let files = vectors(&RECORDED.map(|name| format!("{name}.requests.jsonl.gz")));
    let tally = check_requests(&files, &Filter::default()).await.unwrap();
    all_pass(&tally, 1007);
}

#[test]
fn responses_round_trip() {
    let files = vectors(&["work_requests.responses.jsonl", "data_science.responses.jsonl.gz"]);
    all_pass(&check_responses(&files, &Filter::default()), 449);
    let files = vectors(&RECORDED.map(|name| format!("{name}.responses.jsonl.gz")));
    all_pass(&check_responses(&files, &Filter::default()), 4395);
}

#[tokio::test]
async fn filter_skips_other_lines() {
    let files = vectors(&["work_requests.requests.jsonl", "data_science.requests.jsonl.gz"]);
    let filter = Filter {
        services: vec!["work-requests".to_owned()],
        operations: vec!["ListWorkRequests".to_owned()],
    };
    all_pass(&check_requests(&files, &filter).await.unwrap(), 2);
}

#[tokio::test]
async fn filters_accept_python_names() {
    let files = vectors(&["work_requests.requests.jsonl"]);
    for name in ["listworkrequests", "list_work_requests", "LISTWORKREQUESTS"] {
        let filter = Filter {
            services: vec!["Work_Requests".to_owned()],
            operations: vec![name.to_owned()],
        };
        all_pass(&check_requests(&files, &filter).await.unwrap(), 2);
    }
    let files = vectors(&["work_requests.responses.jsonl"]);
    let filter = Filter { services: vec![], operations: vec!["work_request".to_owned()] };
    assert!(check_responses(&files, &filter).passed > 0);
}

#[tokio::test]
async fn filter_without_matches_and_empty_file_fail() {
    let files = vectors(&["work_requests.requests.jsonl"]);
    let none: &[&str] = &[];
    for (services, operations, says) in [
        (none, &["ListWorkRequests", "Nope"][..], "--op Nope\n  no line matches"),
        (&["nope", "work_requests"], none, "--service nope\n  no line matches"),
        (&["nope"], &["ListWorkRequests"], "--op ListWorkRequests\n  no line matches"),
    ] {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let filter = Filter { services: owned(services), operations: owned(operations) };
        let tally = check_requests(&files, &filter).await.unwrap().to_string();
        assert!(tally.contains(says), "{tally}");
        assert!(!tally.ends_with(" 0 failed"), "{tally}");
    }
    for text in ["", "\n \n"] {
        let tally = check_responses(&[file(text)], &Filter::default()).to_string();
        assert!(tally.contains("the file has no lines"), "{tally}");
        assert!(tally.ends_with("0 passed, 1 failed"), "{tally}");
    }
}

#[test]
fn byte_order_mark_is_skipped() {
    let line = r#"{"service":"work_requests","type":"SortOrder","variant":"full","json":"ASC"}"#;
    all_pass(&check_responses(&[file(&format!("\u{feff}{line}"))], &Filter::default()), 1);
}

/// Returns a line of `ListWorkRequests` with one string replaced.
fn changed(from: &str, to: &str) -> String {
    let line = r#"{"service":"work_requests","client":"WorkRequestClient","op":"ListWorkRequests","variant":"minimal","args":{"query":{"compartmentId":"c","limit":7}},"request":{"method":"GET","host":"iaas.us-phoenix-1.oraclecloud.com","url_path":"/20160918/workRequests","query":"limit=7&compartmentId=c","headers":{"accept":"application/json"},"signed":"date (request-target) host"},"default_adds":[],"auto_request_id":true}"#;
    assert!(line.contains(from), "{from}");
    line.replace(from, to)
}

#[tokio::test]
async fn different_or_invalid_request_fails() {
    all_pass(&check_requests(&[file(&changed("7", "7"))], &Filter::default()).await.unwrap(), 1);
    let cases = [
        ("\"GET\"", "\"PUT\"", "method"),
        ("iaas.us", "iaas.eu", "host"),
        ("workRequests\"", "work%2FRequests\"", "path"),
        ("limit=7", "limit=8", "query"),
        ("application/json", "text/plain", "header accept"),
        (" host\"", " host x-date\"", "signed headers"),
        ("\"ListWorkRequests\"", "\"ListNothing\"", "there is no operation `ListNothing`"),
        ("work_requests", "no_service", "there is no service `no_service`"),
        ("\"limit\":7", "\"limits\":7", "the operation has no query parameter `limits`"),
        ("\"compartmentId\":\"c\",", "", "`compartmentId` is missing"),
        ("\"limit\":7", "\"limit\":\"x\"", "the query parameter `limit`: invalid type"),
        ("\"args\":{", "\"args\":{\"body\":{},", "the operation has no body"),
        ("\"default_adds\":[]", "\"default_adds\":[\"opc-client-retries\"]", "client-retries"),
        ("{\"service\"", "{service", "not JSON"),
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

#[tokio::test]
async fn arguments_have_several_forms() {
    let cases = [
        ("WorkRequestClient", "RenamedClient"),
        ("ListWorkRequests", "list_work_requests"),
        ("\"limit\":7", "\"limit\":\"7\""),
        ("\"args\":{", "\"args\":{\"body\":null,\"path\":null,\"header\":{},"),
    ];
    for (from, to) in cases {
        all_pass(
            &check_requests(&[file(&changed(from, to))], &Filter::default()).await.unwrap(),
            1,
        );
    }
}

/// Checks a request of which only the relevant parts are given.
async fn checked(
    service: &str,
    op: &str,
    args: &str,
    method: &str,
    host: &str,
    path: &str,
    more: &str,
) -> String {
    let line = format!(
        r#"{{"service":"{service}","op":"{op}","variant":"v","args":{args},"request":{{"method":"{method}","host":"{host}.us-phoenix-1.{domain}","url_path":"{path}","query":"",{more}}}}}"#,
        domain = if host == "objectstorage" { "oraclecloud.com" } else { "oci.oraclecloud.com" },
    );
    check_requests(&[file(&line)], &Filter::default()).await.unwrap().to_string()
}

#[tokio::test]
async fn update_sends_explicit_nulls() {
    let user = async |args, body| {
        let body = format!(r#""body":{body:?}"#);
        let path = "/20160918/users/u";
        checked("identity", "UpdateUser", args, "PUT", "identity", path, &body).await
    };
    let args = r#"{"path":{"userId":"u"},"body":{"description":null,"email":"e"}}"#;
    let tally = user(args, r#"{"description": null, "email": "e"}"#).await;
    assert_eq!(tally, "1 passed, 0 failed");
    let tally = user(args, r#"{"email": "e"}"#).await;
    assert!(tally.contains("body /description\n    expected: (nothing)"), "{tally}");
}

#[tokio::test]
async fn optional_null_body_is_not_sent() {
    let (path, none) = ("/20160918/tags/actions/bulkEdit", r#""content_length":0"#);
    for args in [r#"{"body":null}"#, "{}", "null"] {
        let tally = checked("identity", "BulkEditTags", args, "POST", "identity", path, none).await;
        assert_eq!(tally, "1 passed, 0 failed", "{args}");
    }
}

#[tokio::test]
async fn metadata_accepts_python_name() {
    for name in ["opc_meta", "opc-meta", "opc-meta-*", "OPC-Meta-"] {
        let args = r#"{"path":{"namespaceName":"n","bucketName":"b","objectName":"o"},"header":{"NAME":{"k":"v"}},"body":"text"}"#;
        let args = args.replace("NAME", name);
        let put = async |more| {
            let path = "/n/n/b/b/o/o";
            checked("object_storage", "PutObject", &args, "PUT", "objectstorage", path, more).await
        };
        let tally = put(r#""headers":{"opc-meta-k":"v"},"body":"text","content_length":4"#).await;
        assert_eq!(tally, "1 passed, 0 failed", "{name}");
        let tally = put(r#""body":"text","content_length":"5""#).await;
        assert!(tally.contains("header content-length\n    expected: 5"), "{tally}");
    }
}

#[test]
fn numbers_and_nulls_are_kept_exactly() {
    let lines = [
        r#"{"service":"generative_ai_inference","type":"EmbedTextResult","variant":"full","json":{"id":"i","embeddings":[[9.253760032610358e-10]],"modelId":"m","modelVersion":"1"}}"#,
        r#"{"service":"generative_ai_inference","type":"FunctionDefinition","variant":"full","json":{"type":"FUNCTION","name":"n","parameters":null}}"#,
    ];
    all_pass(&check_responses(&[file(&lines.join("\n"))], &Filter::default()), 2);
}

#[test]
fn changed_or_untyped_response_fails() {
    let line = |name: &str, variant: &str, json: &str| {
        let line = format!(
            r#"{{"service":"work_requests","type":"{name}","variant":"{variant}","json":{json}}}"#
        );
        check_responses(&[file(&line)], &Filter::default()).to_string()
    };
    for (name, variant, json) in [
        ("list[WorkRequestError]", "full", "[]"),
        ("dict(str, SortOrder)", "full", r#"{"a": "ASC"}"#),
        ("SortOrder", "unknown", "\"x\""),
        (
            "WorkRequestLogEntry",
            "full",
            r#"{"message": "m", "timestamp": "9999-12-31T23:59:59.000Z"}"#,
        ),
        (
            "WorkRequestLogEntry",
            "full",
            r#"{"message": "m", "timestamp": "0001-01-01T00:00:00.0+00:00"}"#,
        ),
        (
            "WorkRequestLogEntry",
            "full",
            r#"{"message": "m", "timestamp": "2024-01-02T03:04:05+0000"}"#,
        ),
        ("WorkRequestLogEntry", "full", r#"{"message": "m", "timestamp": "2024-01-02T03:04:05"}"#),
        ("WorkRequestLogEntry", "nulls", r#"{"timestamp": null}"#),
        ("list[WorkRequestLogEntry]", "missing", r#"[{"message": null}, null]"#),
        ("WorkRequest", "required:WorkRequest:missing", "{}"),
        ("Error", "full", r#"{"code": "c", "message": "m"}"#),
        ("float", "full", "9.253760032610358e-10"),
    ] {
        assert_eq!(line(name, variant, json), "1 passed, 0 failed", "{name} {variant} {json}");
    }
    assert!(line("Nothing", "full", "{}").contains("there is no type `Nothing`"));
    for (name, json) in [("list[Nope]", "[]"), ("list[Nope]", "{}"), ("dict(str, Nope)", "{}")] {
        let tally = line(name, "missing", json);
        assert!(tally.contains(&format!("there is no type `{name}`")), "{tally}");
    }
    assert!(line("list[SortOrder]", "full", "{}").contains("{} is not a list"));
    let lost = line("WorkRequest", "full", r#"{"timeStarted": null}"#);
    assert!(lost.contains("/timeStarted\n    expected: null\n    got:      (nothing)"), "{lost}");
    assert!(line("WorkRequest", "full", r#"{"new": 1}"#).contains("/new"));
    assert!(line("WorkRequest", "nulls", r#"{"id": 1}"#).contains("reading"));
    assert!(line("WorkRequest", "full", r#"{"id": 1}"#).contains("reading"));
}
