//! What the official Python SDK sends and reads, against what this SDK sends and reads.

#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use oci_sdk_core::auth::{ApiKey, BoxFuture, PrivateKey};
use oci_sdk_core::{Body, ByteStream, Config, Error, Transport};
use oci_sdk_work_requests::WorkRequestClient;
use oci_sdk_work_requests::models::{
    SortOrder, WorkRequest, WorkRequestError, WorkRequestLogEntry, WorkRequestSummary,
};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// Keeps the request and answers with an empty object.
#[derive(Debug, Clone, Default)]
struct Capture(Arc<Mutex<Option<http::Request<Body>>>>);

impl Transport for Capture {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        *self.0.lock().unwrap() = Some(request);
        Box::pin(async { Ok(http::Response::new(ByteStream::from("{}"))) })
    }
}

fn lines(text: &str) -> impl Iterator<Item = Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap())
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8().unwrap().into_owned()
}

fn query(text: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<_> = text
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decoded(name), decoded(value)))
        .collect();
    pairs.sort();
    pairs
}

fn segments(path: &str) -> Vec<String> {
    path.split('/')
        .map(|segment| percent_decode_str(segment).decode_utf8().unwrap().into())
        .collect()
}

fn sort_order(args: &Value) -> Option<SortOrder> {
    args["query"]["sortOrder"].as_str().map(SortOrder::from)
}

#[tokio::test]
async fn requests_are_those_of_the_python_sdk() {
    let capture = Capture::default();
    let config = Config::builder()
        .with_credentials(ApiKey::new("t", "u", PrivateKey::generate().unwrap()))
        .with_region("us-phoenix-1")
        .with_transport(capture.clone())
        .load()
        .await
        .unwrap();
    let client = WorkRequestClient::new(&config).unwrap();
    let mut checked = 0;
    for line in lines(include_str!("vectors/work_requests.requests.jsonl")) {
        let args = &line["args"];
        let path = |name: &str| args["path"][name].as_str().unwrap().to_owned();
        let text = |place: &str, name: &str| args[place][name].as_str().map(str::to_owned);
        let limit = args["query"]["limit"].as_i64().map(|limit| i32::try_from(limit).unwrap());
        macro_rules! optional {
            ($request:expr, $($setter:ident: $value:expr),*) => {{
                let mut request = $request;
                $(if let Some(value) = $value { request = request.$setter(value); })*
                // The answer is no list; what matters is what was sent.
                _ = request.send().await;
            }};
        }
        match line["op"].as_str().unwrap() {
            "GetWorkRequest" => optional!(
                client.get_work_request(path("workRequestId")),
                opc_request_id: text("header", "opc-request-id")
            ),
            "ListWorkRequestErrors" => optional!(
                client.list_work_request_errors(path("workRequestId")),
                limit: limit, page: text("query", "page"),
                sort_order: sort_order(args),
                opc_request_id: text("header", "opc-request-id")
            ),
            "ListWorkRequestLogs" => optional!(
                client.list_work_request_logs(path("workRequestId")),
                limit: limit, page: text("query", "page"),
                sort_order: sort_order(args),
                opc_request_id: text("header", "opc-request-id")
            ),
            "ListWorkRequests" => optional!(
                client.list_work_requests(text("query", "compartmentId").unwrap()),
                resource_id: text("query", "resourceId"),
                limit: limit, page: text("query", "page"),
                opc_request_id: text("header", "opc-request-id")
            ),
            other => panic!("unknown operation {other}"),
        }
        let sent = capture.0.lock().unwrap().take().unwrap();
        let expected = &line["request"];
        let name = format!("{} {}", line["op"], line["variant"]);
        assert_eq!(sent.method().as_str(), expected["method"], "{name}");
        assert_eq!(sent.uri().host().unwrap(), expected["host"], "{name}");
        assert_eq!(
            segments(sent.uri().path()),
            segments(expected["url_path"].as_str().unwrap()),
            "{name}"
        );
        assert_eq!(
            query(sent.uri().query().unwrap_or_default()),
            query(expected["query"].as_str().unwrap()),
            "{name}"
        );
        for (header, value) in expected["headers"].as_object().unwrap() {
            // Bodiless requests have no content type here.
            if header != "content-type" {
                assert_eq!(sent.headers()[header], value.as_str().unwrap(), "{name} {header}");
            }
        }
        let signed = format!("headers={}", expected["signed"]);
        let authorization = sent.headers()["authorization"].to_str().unwrap();
        assert!(authorization.contains(&signed), "{name}: {authorization}");
        checked += 1;
    }
    assert_eq!(checked, 8);
}

/// Timestamps as instants, so that equal ones compare equal.
fn instants(value: Value) -> Value {
    match value {
        Value::String(text) => match DateTime::parse_from_rfc3339(&text) {
            Ok(time) => Value::String(time.with_timezone(&Utc).to_rfc3339()),
            Err(_) => Value::String(text),
        },
        Value::Array(items) => items.into_iter().map(instants).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, instants(value))).collect()
        }
        other => other,
    }
}

fn again(name: &str, json: &Value) -> Value {
    fn through<T>(json: &Value) -> Value
    where
        T: for<'de> serde::Deserialize<'de> + serde::Serialize,
    {
        let text = json.to_string();
        serde_json::to_value(serde_json::from_str::<T>(&text).expect(&text)).unwrap()
    }
    match name {
        "WorkRequest" => through::<WorkRequest>(json),
        "WorkRequestSummary" => through::<WorkRequestSummary>(json),
        "list[WorkRequestError]" => through::<Vec<WorkRequestError>>(json),
        "list[WorkRequestLogEntry]" => through::<Vec<WorkRequestLogEntry>>(json),
        "list[WorkRequestSummary]" => through::<Vec<WorkRequestSummary>>(json),
        other => panic!("unknown type {other}"),
    }
}

#[test]
fn answers_survive_reading_and_writing() {
    let mut checked = 0;
    for line in lines(include_str!("vectors/work_requests.responses.jsonl")) {
        let again = again(line["type"].as_str().unwrap(), &line["json"]);
        // Members that nobody knows are skipped; all else stays, unknown enum values included.
        let expected = if line["variant"] == "extra" { &line["parsed"] } else { &line["json"] };
        assert_eq!(
            instants(again),
            instants(expected.clone()),
            "{} {}",
            line["type"],
            line["variant"]
        );
        checked += 1;
    }
    assert_eq!(checked, 14);
}
