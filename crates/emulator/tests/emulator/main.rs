//! The emulator over a socket.

// Clippy allows `unwrap` in tests, but not in the functions that they share.
#![allow(clippy::unwrap_used, reason = "a test")]

mod auth;
mod client;
mod control;
mod control_state;
mod event_streams;
mod generative_ai;
mod lifecycles;
mod object_storage;
mod object_storage_buckets;
mod object_storage_links;
mod object_storage_objects;
mod object_storage_uploads;
mod services_page;
mod state;

use std::{
    io::ErrorKind,
    time::{Duration, Instant},
};

use client::{Received, get, parse, request, send, signed_headers, unsigned};
use oci_sdk_emulator::{
    Emulator, EmulatorBuilder, Fault, Reply, SeedError, StartError, WorkRequestSeed,
};
use serde_json::{Value, json};
use tokio::{io::AsyncWriteExt, net::TcpStream};

const LIST: &str = "/20160918/workRequests";

/// Returns an emulator that accepts unsigned requests, and whose work requests finish immediately.
fn open() -> EmulatorBuilder {
    oci_sdk_witness::watch();
    Emulator::builder().require_signatures(false).step(Duration::ZERO)
}

#[tokio::test]
async fn work_requests_are_listed_in_pages() {
    let emulator = open().start().await.unwrap();
    let seeds = (0..250).map(|_| WorkRequestSeed::new("ocid1.compartment.oc1..mine"));
    let ids = emulator.work_requests().seed_many(seeds);
    emulator.work_requests().seed(WorkRequestSeed::new("ocid1.compartment.oc1..other"));

    let mut found = Vec::new();
    let mut sizes = Vec::new();
    let mut page = String::new();
    loop {
        let reply =
            get(&emulator, &format!("{LIST}?compartmentId=ocid1.compartment.oc1..mine&{page}"))
                .await;
        assert_eq!(reply.status, 200, "{reply:?}");
        let ids = reply.ids();
        sizes.push(ids.len());
        found.extend(ids);
        match reply.header("opc-next-page") {
            Some(token) => page = format!("page={token}"),
            None => break,
        }
    }
    assert_eq!(sizes, [100, 100, 50]);
    assert_eq!(found, ids);

    let exact =
        get(&emulator, &format!("{LIST}?compartmentId=ocid1.compartment.oc1..mine&limit=250"))
            .await;
    assert_eq!((exact.ids().len(), exact.header("opc-next-page")), (250, None));
    let none = get(&emulator, &format!("{LIST}?compartmentId=ocid1.compartment.oc1..nobody")).await;
    assert_eq!((none.ids().len(), none.header("opc-next-page")), (0, None));
}

#[tokio::test]
async fn summary_omits_fields_that_its_schema_lacks() {
    let emulator = open().start().await.unwrap();
    let seed = WorkRequestSeed::new("ocid1.compartment.oc1..c").operation_type("CreateVcn");
    let id = emulator.work_requests().seed(seed.resource("vcn", "ocid1.vcn.oc1..x"));
    emulator
        .work_requests()
        .seed(WorkRequestSeed::new("ocid1.compartment.oc1..c").resource("vcn", "ocid1.vcn.oc1..y"));

    let list = get(
        &emulator,
        &format!("{LIST}?compartmentId=ocid1.compartment.oc1..c&resourceId=ocid1.vcn.oc1..x"),
    )
    .await;
    assert_eq!(list.ids(), [id.as_str()]);
    let mut summary = list.json()[0].clone();
    let item = get(&emulator, &format!("{LIST}/{id}")).await.json();
    assert_eq!(
        item["resources"],
        json!([{ "actionType": "CREATED", "entityType": "vcn", "identifier": "ocid1.vcn.oc1..x" }])
    );
    summary["resources"] = item["resources"].clone();
    assert_eq!(item, summary);
    assert_eq!(item["status"], "SUCCEEDED");
    assert_eq!(item["percentComplete"], 100);
}

#[tokio::test]
async fn failed_work_requests_have_errors_and_logs() {
    let emulator = open().start().await.unwrap();
    let id = emulator.work_requests().seed(
        WorkRequestSeed::new("ocid1.compartment.oc1..c").fails_with("LimitExceeded", "no more"),
    );
    let errors = get(&emulator, &format!("{LIST}/{id}/errors")).await.json();
    assert_eq!(errors[0]["code"], "LimitExceeded");
    assert_eq!(errors[0]["message"], "no more");
    let forwards = get(&emulator, &format!("{LIST}/{id}/logs")).await.json();
    let mut backwards = get(&emulator, &format!("{LIST}/{id}/logs?sortOrder=DESC")).await.json();
    assert_eq!(forwards.as_array().map(Vec::len), Some(5), "{forwards}");
    backwards.as_array_mut().unwrap().reverse();
    assert_eq!(forwards, backwards);
    let first = get(&emulator, &format!("{LIST}/{id}/logs?limit=2")).await;
    assert!(first.header("opc-next-page").is_some(), "{first:?}");
}

#[tokio::test]
async fn invalid_request_returns_an_oci_error() {
    let emulator = open().services(["work-requests"]).start().await.unwrap();
    for (method, target, expected) in [
        (
            "GET",
            "/20160918/workRequests",
            "400 MissingParameter query parameter compartmentId is required",
        ),
        (
            "GET",
            "/20160918/workRequests?compartmentId=ocid1.compartment.oc1..c&limit=x",
            "400 InvalidParameter parameter limit: x is not of type integer",
        ),
        (
            "GET",
            "/20160918/workRequests?compartmentId=ocid1.compartment.oc1..c&limit=1001",
            "400 InvalidParameter parameter limit: 1001 is not between 1 and 1000",
        ),
        (
            "GET",
            "/20160918/workRequests?compartmentId=ocid1.compartment.oc1..c&page=x",
            "400 InvalidParameter parameter page: \"x\" is not a token of this list (or was given with other filters)",
        ),
        (
            "GET",
            "/20160918/workRequests/none",
            "404 NotAuthorizedOrNotFound Authorization failed or requested resource not found.",
        ),
        (
            "GET",
            "/20160918/workRequests/none/logs",
            "404 NotAuthorizedOrNotFound Authorization failed or requested resource not found.",
        ),
        (
            "GET",
            "/20160918/workRequests/none/logs?sortOrder=UP",
            "400 InvalidParameter parameter sortOrder: UP is not one of ASC, DESC",
        ),
        (
            "GET",
            "/20160918/nothing",
            "404 NotFound no operation has the path /20160918/nothing; the emulator serves work-requests",
        ),
        (
            "DELETE",
            "/20160918/workRequests/none",
            "405 MethodNotAllowed the path does not support DELETE; it supports GET",
        ),
    ] {
        let reply = request(&emulator, method, target, &[("opc-request-id", "mine/x")], b"").await;
        assert_eq!(reply.error(), expected, "{method} {target}");
        assert_eq!(reply.header("content-type"), Some("application/json"));
        assert!(reply.header("date").is_some(), "{reply:?}");
        let id = reply.header("opc-request-id").unwrap();
        assert!(id.starts_with("mine/") && id.len() == 5 + 32 + 1 + 32, "{id}");
    }
    let reply = request(&emulator, "PUT", "/20160918/workRequests/none", &[], b"").await;
    assert_eq!(reply.header("allow"), Some("GET"));
}

#[tokio::test]
async fn request_without_valid_signature_is_rejected() {
    let emulator = Emulator::builder().step(Duration::ZERO).start().await.unwrap();
    let identity = emulator.issue_identity().unwrap();
    let target = format!(
        "{LIST}?compartmentId=ocid1.compartment.oc1..c&resourceId=ocid1.vcn.oc1..%61&x=a+b%20c"
    );
    let attempt = async |key_id: &str, signed_target: &str, target: &str| -> Received {
        let headers = signed_headers(&identity, key_id, "GET", signed_target, None);
        let headers: Vec<(&str, &str)> =
            headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        request(&emulator, "GET", target, &headers, b"").await
    };
    let good = attempt(&identity.key_id(), &target, &target).await;
    assert_eq!(good.status, 200, "{good:?}");

    let unknown = attempt("ST$secret", &target, &target).await.error();
    assert_eq!(
        unknown,
        "401 NotAuthenticated no public key is registered for the key id \"ST$...\""
    );
    let equivalent = target.replace('+', "%20");
    let other = attempt(&identity.key_id(), &equivalent, &target).await.error();
    assert!(
        other.starts_with("401 NotAuthenticated the signature is not that of the key"),
        "{other}"
    );
    assert!(other.contains("get /20160918/workRequests?compartmentId=ocid1.compartment.oc1..c&resourceId=ocid1.vcn.oc1..%61&x=a+b%20c"), "{other}");
    let missing = get(&emulator, &target).await.error();
    assert_eq!(missing, "401 NotAuthenticated the Authorization header is missing");

    let recorded = emulator.requests();
    let outcomes: Vec<bool> =
        recorded.iter().map(|request| matches!(request.signed_by, Some(Ok(_)))).collect();
    assert_eq!(outcomes, [true, false, false, false]);
    assert_eq!(recorded[0].signed_by, Some(Ok(identity.key_id())));
    assert_eq!(recorded[0].target, target);
    assert_eq!(recorded[0].operation.as_deref(), Some("ListWorkRequests"));
    assert!(!format!("{recorded:?}").contains("Signature version"), "{recorded:?}");

    // A session token of the same key.
    emulator.register_key("ST$secret", &client::public_key_pem(&identity)).unwrap();
    assert_eq!(attempt("ST$secret", &target, &target).await.status, 200);
}

/// A spec with bodies, unsigned bodies, other shapes and shared paths.
const OTHER: &str = r##"
openapi: 3.0.3
info: {title: Other API, version: '20160918'}
servers: [{url: 'https://other.{region}.example.com/20160918'}]
paths:
  /workRequests:
    get:
      operationId: ListOthers
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Things'}}}}}
    post:
      operationId: CreateOther
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
      responses: {'200': {description: OK}}
  /workRequests/{name}:
    get:
      operationId: GetOther
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}}
  /things/{name}/content:
    put:
      operationId: PutContent
      x-oci-sign-body: false
      parameters: [{name: name, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {application/octet-stream: {}}}
      responses: {'204': {description: OK}}
components:
  schemas:
    Things: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/Thing'}}}}
    Thing: {type: object, required: [name], properties: {name: {type: string}, size: {type: integer}}}
"##;

#[tokio::test]
async fn services_share_paths() {
    // A given service takes precedence over the embedded ones.
    let emulator = open().spec_text("other", OTHER).start().await.unwrap();
    assert_eq!(emulator.endpoint_of("other").as_deref(), Some(emulator.endpoint()));
    let hidden = emulator.endpoint_of("work-requests").unwrap();
    assert_eq!(hidden, format!("{}/work-requests", emulator.endpoint()));
    assert_eq!(emulator.endpoint_of("nothing"), None);

    emulator.seed("other", LIST, json!([{ "name": "a/b", "size": 1, "hidden": true }])).unwrap();
    let id = emulator.work_requests().seed(WorkRequestSeed::new("ocid1.compartment.oc1..c"));
    assert_eq!(
        get(&emulator, LIST).await.json(),
        json!({ "items": [{ "name": "a/b", "size": 1 }] })
    );
    assert_eq!(
        get(&emulator, &format!("{LIST}/a%2Fb")).await.json(),
        json!({ "name": "a/b", "size": 1 })
    );
    assert_eq!(
        get(&emulator, &format!("/work-requests{LIST}?compartmentId=ocid1.compartment.oc1..c"))
            .await
            .ids(),
        [id.as_str()]
    );

    emulator
        .seed("work-requests", &format!("{LIST}/{id}/logs"), json!({ "message": "seeded" }))
        .unwrap();
    let logs = get(&emulator, &format!("/work-requests{LIST}/{id}/logs")).await.json();
    assert_eq!(logs[5]["message"], "seeded");

    let only = open().services(["work-requests"]).start().await.unwrap();
    assert_eq!(only.endpoint_of("work-requests").as_deref(), Some(only.endpoint()));
    let names: Vec<&str> = emulator.services().map(|service| service.name()).collect();
    assert_eq!(names[..2], ["other", "work-requests"]);
}

#[tokio::test]
async fn bodies_are_validated() {
    let emulator = open().spec_text("other", OTHER).start().await.unwrap();
    for (body, expected) in [
        ("", "400 MissingParameter the request body is required"),
        (
            "{",
            "400 CannotParseRequest the request body is not JSON: EOF while parsing an object at line 1 column 1",
        ),
        (
            r#"{"size": "x"}"#,
            "400 InvalidParameter request body: /name: is required; /size: x is not of type integer",
        ),
    ] {
        let reply = request(&emulator, "POST", LIST, &[], body.as_bytes()).await;
        assert_eq!(reply.error(), expected, "{body}");
    }
    let valid = br#"{"name": "n", "unknown": 1}"#;
    assert_eq!(request(&emulator, "POST", LIST, &[], valid).await.status, 200);
    let text = [("content-type", "text/plain")];
    let refused = request(&emulator, "POST", LIST, &text, valid).await.error();
    assert!(refused.starts_with("415 UnsupportedMediaType"), "{refused}");
    let chunked = b"2\r\n{}\r\n0\r\n\r\n";
    let bytes =
        unsigned("POST", LIST, &[("transfer-encoding", "chunked"), ("content-length", "")], b"");
    let head = String::from_utf8(bytes).unwrap().replace("content-length: \r\n", "");
    let answer = send(emulator.address(), &[head.as_bytes(), chunked].concat()).await.unwrap();
    assert_eq!(parse(&answer).status, 411);

    let broken = b"2\r\n{}\r\nno length\r\n\r\n";
    let answer = send(emulator.address(), &[head.as_bytes(), broken].concat()).await.unwrap();
    let error = parse(&answer).error();
    assert!(
        error.starts_with("400 CannotParseRequest the body is truncated or malformed"),
        "{error}"
    );
}

#[tokio::test]
async fn unsigned_body_is_accepted_only_where_the_spec_allows_it() {
    let emulator = Emulator::builder().spec_text("other", OTHER).start().await.unwrap();
    let identity = emulator.issue_identity().unwrap();
    let attempt =
        async |method: &str, target: &str, signed_body: Option<&[u8]>, body: &[u8]| -> String {
            let headers =
                signed_headers(&identity, &identity.key_id(), method, target, signed_body);
            let headers: Vec<(&str, &str)> =
                headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let reply = request(&emulator, method, target, &headers, body).await;
            if reply.status < 300 { reply.status.to_string() } else { reply.error() }
        };
    let content = "/20160918/things/a/content";
    assert_eq!(attempt("PUT", content, None, b"bytes").await, "204");
    let unsigned = attempt("POST", LIST, None, b"{}").await;
    assert!(
        unsigned.starts_with("401 NotAuthenticated content-length must be signed"),
        "{unsigned}"
    );
    let other_bytes = attempt("POST", LIST, Some(br#"{"name":"a"}"#), br#"{"name":"b"}"#).await;
    assert!(other_bytes.starts_with("401 NotAuthenticated x-content-sha256 is"), "{other_bytes}");
    let signed = attempt("POST", LIST, Some(br#"{"name":"a"}"#), br#"{"name":"a"}"#).await;
    assert_eq!(signed, "200");
}

#[tokio::test]
async fn fault_replaces_the_response() {
    let emulator = open().start().await.unwrap();
    let target = format!("{LIST}?compartmentId=ocid1.compartment.oc1..c");
    emulator.fail_next(Fault::status(429).header("retry-after", "7").times(2));
    emulator.fail_next(Fault::response(502, "<html>").header("content-type", "text/html"));
    emulator.fail_next(Fault::response(200, "[{\"id\": "));
    emulator.fail_next(Fault::response(500, ""));
    emulator.fail_next(Fault::none().header("opc-next-page", ""));
    assert_eq!(emulator.pending_faults(), 6);

    for _ in 0..2 {
        let throttled = get(&emulator, &target).await;
        assert!(throttled.error().starts_with("429 TooManyRequests"), "{throttled:?}");
        assert_eq!(throttled.header("retry-after"), Some("7"));
        assert!(throttled.header("opc-request-id").is_some(), "{throttled:?}");
    }
    let html = get(&emulator, &target).await;
    assert_eq!(
        (html.status, html.header("content-type"), &html.body[..]),
        (502, Some("text/html"), &b"<html>"[..])
    );
    assert_eq!(html.header("opc-request-id"), None);
    let half = get(&emulator, &target).await;
    assert_eq!((half.status, &half.body[..]), (200, &b"[{\"id\": "[..]));
    let empty = get(&emulator, &target).await;
    assert_eq!((empty.status, empty.body.len()), (500, 0));
    let normal = get(&emulator, &target).await;
    assert_eq!((normal.status, normal.header("opc-next-page")), (200, Some("")));
    assert_eq!(emulator.pending_faults(), 0);
    assert_eq!(get(&emulator, &target).await.status, 200);

    emulator.fail_next(Fault::status(500).times(9));
    emulator.clear_faults();
    assert_eq!(get(&emulator, &target).await.status, 200);
}

#[tokio::test]
async fn write_gets_the_queued_response() {
    let emulator = open().spec_text("other", OTHER).start().await.unwrap();
    let created = Reply::new(200, r#"{"name":"n"}"#).header("etag", "e1");
    emulator.respond_next("CreateOther", created.times(2));
    emulator.fail_next(Fault::status(503).operation("CreateOther"));

    // The queued responses are for another operation, or for a valid request.
    assert_eq!(get(&emulator, LIST).await.status, 200);
    let invalid = request(&emulator, "POST", LIST, &[], b"{}").await.error();
    assert!(invalid.starts_with("503 "), "{invalid}");
    let invalid = request(&emulator, "POST", LIST, &[], b"{}").await.error();
    assert_eq!(invalid, "400 InvalidParameter request body: /name: is required");
    for _ in 0..2 {
        let reply = request(&emulator, "POST", LIST, &[], br#"{"name":"n"}"#).await;
        assert_eq!((reply.status, reply.json()), (200, json!({ "name": "n" })));
        assert_eq!(reply.header("etag"), Some("e1"));
        assert_eq!(reply.header("content-type"), Some("application/json"));
        assert!(reply.header("opc-request-id").is_some(), "{reply:?}");
    }
    let reply = request(&emulator, "POST", LIST, &[], br#"{"name":"m"}"#).await;
    assert_eq!((reply.status, reply.header("etag")), (200, None));
    assert_eq!(emulator.pending_faults(), 0);

    emulator.respond_next("PutContent", Reply::new(204, ""));
    let reply = request(&emulator, "PUT", "/20160918/things/a/content", &[], b"x").await;
    assert_eq!((reply.status, reply.header("content-type")), (204, None));
    let bodies: Vec<_> = emulator.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies.last().map(|body| &body[..]), Some(&b"x"[..]));
}

#[tokio::test]
async fn unsigned_request_does_not_get_the_queued_response() {
    let emulator = Emulator::builder().services(["object-storage"]).start().await.unwrap();
    emulator.respond_next("DeleteBucket", Reply::new(204, ""));
    let refused = request(&emulator, "DELETE", "/n/ns/b/b", &[], b"").await;
    assert_eq!(refused.error(), "401 NotAuthenticated the Authorization header is missing");
    assert_eq!(emulator.pending_faults(), 1);
}

#[tokio::test]
async fn fault_breaks_the_connection() {
    let emulator = open().start().await.unwrap();
    let seeds = (0..1000).map(|_| WorkRequestSeed::new("ocid1.compartment.oc1..c"));
    emulator.work_requests().seed_many(seeds);
    let bytes = unsigned(
        "GET",
        &format!("{LIST}?compartmentId=ocid1.compartment.oc1..c&limit=1000"),
        &[],
        b"",
    );
    let whole = send(emulator.address(), &bytes).await.unwrap();
    let length = parse(&whole).body.len();
    assert!(length > 100_000, "{length} bytes");

    emulator.fail_next(Fault::close());
    assert_eq!(send(emulator.address(), &bytes).await.unwrap(), b"");

    emulator.fail_next(Fault::reset());
    let error = send(emulator.address(), &bytes).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{error}");

    for keep in [0, 1, 1000, length - 1] {
        emulator.fail_next(Fault::none().cut_after(keep));
        let cut = parse(&send(emulator.address(), &bytes).await.unwrap());
        assert_eq!(cut.status, 200);
        assert_eq!(cut.header("content-length"), Some(length.to_string().as_str()));
        assert_eq!(cut.body.len(), keep);
    }
    emulator.fail_next(Fault::response(500, "0123456789").cut_after(4));
    assert_eq!(parse(&send(emulator.address(), &bytes).await.unwrap()).body, b"0123");
}

#[tokio::test]
async fn fault_repeats_the_page_token() {
    let emulator = open().start().await.unwrap();
    emulator
        .work_requests()
        .seed_many((0..3).map(|_| WorkRequestSeed::new("ocid1.compartment.oc1..c")));
    emulator.fail_next(Fault::repeated_page().times(2));
    let target = format!("{LIST}?compartmentId=ocid1.compartment.oc1..c&limit=1");
    let first = get(&emulator, &target).await;
    let token = first.header("opc-next-page").unwrap();
    let second = get(&emulator, &format!("{target}&page={token}")).await;
    assert_eq!(second.header("opc-next-page"), Some(token));
    assert_eq!(second.status, 200);
}

#[tokio::test]
async fn fault_delays_the_response() {
    let emulator = open().start().await.unwrap();
    let delay = Duration::from_millis(5);
    emulator.fail_next(Fault::none().after(delay));
    let started = Instant::now();
    assert_eq!(
        get(&emulator, &format!("{LIST}?compartmentId=ocid1.compartment.oc1..c")).await.status,
        200
    );
    assert!(started.elapsed() >= delay, "{:?}", started.elapsed());
}

#[tokio::test]
async fn head_response_has_no_body() {
    let emulator = open().start().await.unwrap();
    let reply = request(&emulator, "HEAD", LIST, &[], b"").await;
    assert_eq!((reply.status, reply.body.len()), (405, 0));
}

#[tokio::test]
async fn invalid_seed_is_an_error() {
    let emulator = open().start().await.unwrap();
    let item = json!({ "id": "x", "compartmentId": "ocid1.compartment.oc1..c", "status": "A_STATUS_OF_THE_FUTURE" });
    emulator.seed("work-requests", LIST, item.clone()).unwrap();
    assert_eq!(get(&emulator, &format!("{LIST}/x")).await.json(), item);
    emulator.seed("work-requests", &format!("{LIST}/x/errors"), json!([{ "code": "E" }])).unwrap();
    assert_eq!(get(&emulator, &format!("{LIST}/x/errors")).await.json(), json!([{ "code": "E" }]));

    let refused =
        |service: &str, path: &str, items: Value| emulator.seed(service, path, items).unwrap_err();
    assert!(matches!(refused("other", LIST, json!({})), SeedError::UnknownService(_)));
    assert!(matches!(
        refused("work-requests", "/workRequests", json!({})),
        SeedError::UnknownCollection(_)
    ));
    assert!(matches!(
        refused("work-requests", &format!("{LIST}/x"), json!({})),
        SeedError::UnknownCollection(_)
    ));
    assert!(matches!(refused("work-requests", LIST, json!([1])), SeedError::NotAnObject(_)));
}

#[tokio::test]
async fn shutdown_closes_the_port() {
    let emulator = open().start().await.unwrap();
    let address = emulator.address();
    // Idle connections do not delay the shutdown.
    let mut idle = TcpStream::connect(address).await.unwrap();
    idle.write_all(b"GET / HTTP/1.1\r\nhost: emulator\r\n\r\n").await.unwrap();
    idle.readable().await.unwrap();
    let started = Instant::now();
    emulator.shutdown().await;
    assert!(started.elapsed() < Duration::from_millis(500), "{:?}", started.elapsed());
    assert_eq!(send(address, b"x").await.unwrap_err().kind(), ErrorKind::ConnectionRefused);
}

#[tokio::test]
async fn drop_closes_the_port() {
    let emulator = open().start().await.unwrap();
    let address = emulator.address();
    drop(emulator);
    let refused = async {
        while TcpStream::connect(address).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(1), refused).await.expect("the port is closed");
}

#[tokio::test]
async fn invalid_options_are_start_errors() {
    let unknown = Emulator::builder().services(["nothing"]).start().await.unwrap_err();
    let unknown = unknown.to_string();
    assert!(
        unknown.starts_with("unknown service \"nothing\"; the services are work-requests, "),
        "{unknown}"
    );
    let broken =
        Emulator::builder().spec_text("broken", "openapi: 3.0.3").start().await.unwrap_err();
    assert!(broken.to_string().contains("broken#/paths: missing"), "{broken}");
    let missing = Emulator::builder().spec_file("/nowhere/x.yaml").start().await.unwrap_err();
    assert!(matches!(missing, StartError::Read { .. }), "{missing}");
    let first = open().start().await.unwrap();
    let taken = open().port(first.address().port()).start().await.unwrap_err();
    assert!(taken.to_string().starts_with("cannot listen on 127.0.0.1:"), "{taken}");
}
