//! The control interface over a socket.

use std::time::Duration;

use oci_sdk_emulator::{Emulator, Fault, Reply};
use serde_json::{Value, json};

use crate::{
    client::{Received, Signer, get, public_key_pem, request, signed_headers},
    open,
};

const LIST: &str = "/20160918/workRequests?compartmentId=ocid1.compartment.oc1..c";

pub(crate) async fn post(emulator: &Emulator, path: &str, body: &Value) -> Received {
    send(emulator, "POST", path, body).await
}

pub(crate) async fn send(emulator: &Emulator, method: &str, path: &str, body: &Value) -> Received {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    request(emulator, method, &format!("/_emulator{path}"), &[], body.as_bytes()).await
}

pub(crate) async fn read(emulator: &Emulator, path: &str) -> Value {
    let received = get(emulator, &format!("/_emulator{path}")).await;
    assert_eq!(received.status, 200, "{received:?}");
    received.json()
}

#[track_caller]
pub(crate) fn is_done(received: &Received) {
    assert!(matches!(received.status, 200 | 204), "{received:?}");
}

#[tokio::test]
async fn health_services_and_operations_are_reported() {
    let emulator = open().services(["identity", "work-requests"]).start().await.unwrap();
    let health = read(&emulator, "/health").await;
    assert_eq!(
        health,
        json!({ "status": "ok", "version": env!("CARGO_PKG_VERSION"), "services": 2 })
    );
    let services = read(&emulator, "/services").await;
    assert_eq!(services["services"][0]["name"], "identity");
    assert_eq!(services["services"][0]["endpoint"], emulator.endpoint());
    let hidden = emulator.endpoint_of("work-requests").unwrap();
    assert_eq!(services["services"][1]["endpoint"], hidden);
    let operations = read(&emulator, "/operations?service=work-requests").await;
    let operations = operations["operations"].as_array().unwrap();
    let expected = emulator.services().nth(1).unwrap().operations().count();
    assert_eq!(operations.len(), expected);
    assert!(operations.contains(&json!({
        "service": "work-requests",
        "operation": "GetWorkRequest",
        "method": "GET",
        "path": "/20160918/workRequests/{workRequestId}",
    })));
    let roles = read(&emulator, "/roles?service=identity").await;
    assert_eq!(Some(roles), emulator.roles("identity"));
    let index = read(&emulator, "").await;
    let paths: Vec<&str> = index["functions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|function| function["path"].as_str().unwrap())
        .collect();
    assert!(paths.contains(&"/_emulator/health"), "{paths:?}");
}

#[tokio::test]
async fn wrong_request_is_an_error_that_tells_what_to_do() {
    let emulator = Emulator::builder().services(["work-requests"]).start().await.unwrap();
    for (method, path, body, expected) in [
        (
            "GET",
            "/nothing",
            "",
            "404 NotFound the control interface has no path `/nothing`; `GET /_emulator` lists all",
        ),
        (
            "PATCH",
            "/faults",
            "",
            "405 MethodNotAllowed `/_emulator/faults` does not support PATCH; it supports GET, POST, DELETE",
        ),
        (
            "GET",
            "/health?verbose=1",
            "",
            "400 InvalidParameter unknown parameter `verbose`; there are no parameters",
        ),
        ("POST", "/faults", "{", "400 CannotParseRequest the body is not JSON: EOF while"),
        (
            "POST",
            "/faults",
            "[]",
            "400 InvalidParameter the body must be a JSON object, not an array",
        ),
        (
            "POST",
            "/faults",
            r#"{"status": "429"}"#,
            "400 InvalidParameter `status` must be a number from 100 to 999, not `\"429\"`",
        ),
        (
            "POST",
            "/replies",
            r#"{"status": 200}"#,
            "400 MissingParameter `operation` is required: a string",
        ),
        (
            "POST",
            "/seed",
            r#"{"service": "other", "path": "/x", "items": []}"#,
            "400 InvalidParameter the service \"other\" is not served",
        ),
        ("POST", "/clock", "{}", "400 MissingParameter give `offsetSeconds`"),
        (
            "POST",
            "/clock",
            r#"{"advanceSeconds": -1}"#,
            "400 InvalidParameter `advanceSeconds` must be a number up to",
        ),
        (
            "POST",
            "/reset",
            r#"{"parts": ["faults", "all"]}"#,
            "400 InvalidParameter `parts/1` must be one of `state`, `faults`, `requests` or `clock`, not `\"all\"`",
        ),
        ("POST", "/identities", r#"{"keyId": "a/b/c"}"#, "400 MissingParameter give `keyId`"),
        (
            "POST",
            "/identities",
            r#"{"keyId": "a/b/c", "publicKey": "x"}"#,
            "400 InvalidParameter `publicKey`: not PEM",
        ),
        (
            "POST",
            "/principals",
            r#"{"kind": "robot"}"#,
            "400 InvalidParameter `kind` must be one of `instance`",
        ),
        (
            "POST",
            "/principals",
            r#"{"kind": "resource", "version": "9"}"#,
            "400 InvalidParameter unknown version of a resource principal: 9",
        ),
        ("PUT", "/state", "{}", "400 InvalidParameter not the state of an emulator"),
        (
            "PUT",
            "/state",
            r#"{"format": "oci-emulator-state", "version": 2}"#,
            "400 InvalidParameter the state has version 2, and this emulator reads version 1",
        ),
        ("GET", "/roles", "", "400 MissingParameter parameter `service` is required"),
        (
            "GET",
            "/resources?service=work-requests&path=/20160918/none",
            "",
            "404 NotFound the service `work-requests` has no items at `/20160918/none`",
        ),
    ] {
        let target = format!("/_emulator{path}");
        let error = request(&emulator, method, &target, &[], body.as_bytes()).await.error();
        assert!(error.starts_with(expected), "{method} {path} {body}: {error}");
    }
    let page = [("origin", "https://example.com")];
    let foreign = request(&emulator, "POST", "/_emulator/reset", &page, b"").await.error();
    assert!(foreign.starts_with("403 NotAllowed the control interface rejects"), "{foreign}");
    // None of these is a request to OCI.
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn faults_and_replies_are_queued_listed_and_dropped() {
    let emulator = open().start().await.unwrap();
    let fault = json!({ "status": 429, "headers": { "retry-after": "7" }, "times": 2 });
    assert_eq!(post(&emulator, "/faults", &fault).await.json(), json!({ "pending": 2 }));
    // A fault does not apply to the control interface.
    assert_eq!(get(&emulator, "/_emulator/health").await.status, 200);
    let throttled = get(&emulator, LIST).await;
    assert!(throttled.error().starts_with("429 TooManyRequests"), "{throttled:?}");
    assert_eq!(throttled.header("retry-after"), Some("7"));
    is_done(&post(&emulator, "/faults", &json!({ "kind": "close", "operation": "GetX" })).await);
    emulator.respond_next("GetBucket", Reply::new(200, "{}"));
    let listed = read(&emulator, "/faults").await;
    assert_eq!(listed["pending"], 3);
    assert_eq!(
        listed["faults"],
        json!([
            {
                "kind": "status", "status": 429, "times": 1, "code": "TooManyRequests",
                "message": "a fault of the test", "headers": { "retry-after": "7" },
            },
            { "kind": "close", "operation": "GetX", "times": 1 },
            { "kind": "reply", "operation": "GetBucket", "status": 200, "body": "{}", "times": 1 },
        ])
    );
    assert_eq!(emulator.faults().len(), 3);
    is_done(&send(&emulator, "DELETE", "/faults", &Value::Null).await);
    assert_eq!(emulator.pending_faults(), 0);

    let reply = json!({
        "operation": "GetBucket", "status": 201, "body": { "name": "b" }, "headers": { "etag": "e1" },
    });
    is_done(&post(&emulator, "/replies", &reply).await);
    let answer = get(&emulator, "/n/ns/b/b").await;
    assert_eq!((answer.status, answer.header("etag")), (201, Some("e1")));
    assert_eq!(answer.json(), json!({ "name": "b" }));
}

#[tokio::test]
async fn recorded_request_tells_its_outcome_without_secrets() {
    let emulator = Emulator::start().await.unwrap();
    let identity = emulator.issue_identity().unwrap();
    let signer = Signer::new(identity.key_id(), &identity.private_key_pem);
    let target = format!("/20160918/workRequests?compartmentId={}", identity.tenancy);
    assert_eq!(signer.send(&emulator, "GET", &target, None).await.status, 200);
    assert_eq!(get(&emulator, &target).await.status, 401);
    emulator.fail_next(Fault::status(503));
    assert_eq!(signer.send(&emulator, "GET", &target, None).await.status, 503);
    emulator.fail_next(Fault::close());
    let headers = signed_headers(&identity, &identity.key_id(), "GET", &target, None);
    let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let bytes = crate::client::unsigned("GET", &target, &headers, b"");
    assert_eq!(crate::client::send(emulator.address(), &bytes).await.unwrap(), b"");

    let all = read(&emulator, "/requests").await;
    let all = all["requests"].as_array().unwrap();
    let column = |name: &str| -> Vec<Value> { all.iter().map(|row| row[name].clone()).collect() };
    assert_eq!(column("number"), [0, 1, 2, 3]);
    assert_eq!(column("status"), [json!(200), json!(401), json!(503), Value::Null]);
    assert_eq!(
        column("fault"),
        [Value::Null, Value::Null, json!("status 503"), json!("closed connection")]
    );
    assert_eq!(all[0]["signedBy"], identity.key_id());
    assert_eq!(all[0]["refused"], Value::Null);
    assert_eq!(all[1]["refused"], "NotAuthenticated: the Authorization header is missing");
    assert_eq!(all[0]["headers"]["authorization"], "(redacted)");
    assert_eq!(all[0]["target"], target);

    let refused = read(&emulator, "/requests?refused=true").await;
    assert_eq!(refused["requests"].as_array().unwrap().len(), 1);
    let latest = read(&emulator, "/requests?operation=ListWorkRequests&limit=2").await;
    assert_eq!(latest["requests"], json!(all[2..]));
    let one =
        read(&emulator, "/requests?number=1&status=401&method=GET&target=compartmentId").await;
    assert_eq!(one["requests"], json!([all[1]]));
    assert_eq!(emulator.requests()[1].status, Some(401));
    is_done(&send(&emulator, "DELETE", "/requests", &Value::Null).await);
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn recorded_body_is_text_or_base64_and_redacted() {
    let emulator = open().start().await.unwrap();
    let user =
        json!({ "compartmentId": "ocid1.compartment.oc1..c", "name": "n", "description": "ä" });
    request(&emulator, "POST", "/20160918/users", &[], user.to_string().as_bytes()).await;
    request(&emulator, "PUT", "/n/ns/b/b/o/o", &[], b"\xff\xfe").await;
    let secret = json!({
        "compartmentId": "ocid1.compartment.oc1..c", "dbName": "d", "adminPassword": "secret-password",
    });
    let target = "/20160918/autonomousDatabases";
    request(&emulator, "POST", target, &[], secret.to_string().as_bytes()).await;
    let form = b"grant_type=x&subject_token=secret-token";
    request(&emulator, "POST", "/oauth2/v1/token", &[("authorization", "Basic c2VjcmV0")], form)
        .await;
    let headers = [("opc-sse-customer-key", "secret-key"), ("opc-obo-token", "secret-obo")];
    request(&emulator, "GET", "/n/ns/b/b/o/o", &headers, b"").await;

    let all = read(&emulator, "/requests").await;
    for secret in ["secret-password", "secret-token", "secret-key", "secret-obo", "c2VjcmV0"] {
        assert!(!all.to_string().contains(secret), "{secret}: {all:#}");
    }
    let all = all["requests"].as_array().unwrap();
    assert_eq!(all[0]["body"], user.to_string());
    assert_eq!(all[1]["bodyBase64"], "//4=");
    assert_eq!(all[1]["bodyLength"], 2);
    let redacted: Value = serde_json::from_str(all[2]["body"].as_str().unwrap()).unwrap();
    assert_eq!(redacted["adminPassword"], "(redacted)");
    assert_eq!(redacted["dbName"], "d");
    assert_eq!(all[3]["body"], "(redacted)");
    let cut = read(&emulator, "/requests?number=0&bodyLimit=3").await;
    assert_eq!(cut["requests"][0]["body"], user.to_string()[..3]);
    assert_eq!(cut["requests"][0]["bodyTruncated"], true);
    assert_eq!(all[0]["bodyTruncated"], false);
}

#[tokio::test]
async fn clock_has_limits() {
    let emulator = open().services(["data-science"]).start().await.unwrap();
    for offset in [i64::MIN, i64::MAX, -1_600_000_001] {
        let set = post(&emulator, "/clock", &json!({ "offsetSeconds": offset })).await;
        assert_eq!(set.status, 400, "{set:?}");
    }
    assert_eq!(emulator.clock_offset(), 0);

    // However much time passes, times are those of models.
    let details = json!({ "compartmentId": "ocid1.compartment.oc1..c" });
    for by in [Duration::from_secs(10_000_000_000_000), Duration::MAX] {
        emulator.advance(by);
        let body = details.to_string();
        let created = request(&emulator, "POST", "/20190101/projects", &[], body.as_bytes()).await;
        assert_eq!(created.status, 200, "{created:?}");
        let time = created.json()["timeCreated"].as_str().unwrap().to_owned();
        assert!(time.starts_with('8') && time.len() == 24, "{time}");
    }
    assert_eq!(read(&emulator, "/clock").await["advancedSeconds"], 2e11);
    let mut state = emulator.export_state().unwrap();
    emulator.import_state(&state).unwrap();
    state["advancedSeconds"] = json!(1e13);
    let error = emulator.import_state(&state).unwrap_err().to_string();
    assert!(error.contains("/advancedSeconds: expected a number from 0 to"), "{error}");
}

#[tokio::test]
async fn clock_is_read_set_and_advanced() {
    let emulator = Emulator::start().await.unwrap();
    let clock = read(&emulator, "/clock").await;
    assert_eq!((&clock["offsetSeconds"], &clock["advancedSeconds"]), (&json!(0), &json!(0.0)));
    let set = post(&emulator, "/clock", &json!({ "offsetSeconds": -3600 })).await.json();
    assert_eq!(set["offsetSeconds"], -3600);
    assert_eq!(emulator.clock_offset(), -3600);
    let set = post(&emulator, "/clock", &json!({ "advanceSeconds": 1.5 })).await.json();
    assert_eq!(set["advancedSeconds"], 1.5);
    // The signature of the real time is too old now.
    let identity = emulator.issue_identity().unwrap();
    let signer = Signer::new(identity.key_id(), &identity.private_key_pem);
    assert_eq!(signer.send(&emulator, "GET", LIST, None).await.status, 401);
    is_done(&post(&emulator, "/reset", &json!({ "parts": ["clock"] })).await);
    assert_eq!(signer.send(&emulator, "GET", LIST, None).await.status, 200);
}

#[tokio::test]
async fn identities_are_issued_and_registered() {
    let emulator = Emulator::start().await.unwrap();
    let issued = post(&emulator, "/identities", &json!({ "keyFile": "/k.pem" })).await.json();
    let text = |name: &str| issued[name].as_str().unwrap().to_owned();
    let key_id = format!("{}/{}/{}", text("tenancy"), text("user"), text("fingerprint"));
    assert_eq!(text("keyId"), key_id);
    let signer = Signer::new(&key_id, &text("privateKey"));
    let target = format!("/20160918/workRequests?compartmentId={}", text("tenancy"));
    assert_eq!(signer.send(&emulator, "GET", &target, None).await.status, 200);
    assert_eq!(
        text("config"),
        format!(
            "[DEFAULT]\nuser={}\nfingerprint={}\ntenancy={}\nregion=us-phoenix-1\nkey_file=/k.pem\n",
            text("user"),
            text("fingerprint"),
            text("tenancy")
        )
    );
    let identity = emulator.issue_identity().unwrap();
    let other = json!({ "keyId": "other/key/id", "publicKey": public_key_pem(&identity) });
    is_done(&post(&emulator, "/identities", &other).await);
    let signer = Signer::new("other/key/id", &identity.private_key_pem);
    assert_eq!(signer.send(&emulator, "GET", LIST, None).await.status, 200);
    let listed = read(&emulator, "/identities").await;
    assert_eq!(listed["identities"].as_array().unwrap().len(), 3);
    assert_eq!(emulator.registered_keys().len(), 3);
    // Restored in another emulator.
    let second = Emulator::start().await.unwrap();
    second.import_state(&emulator.export_state().unwrap()).unwrap();
    assert_eq!(signer.send(&second, "GET", LIST, None).await.status, 200);
}

#[tokio::test]
async fn principals_and_tokens_are_issued_and_revoked() {
    let emulator = Emulator::start().await.unwrap();
    let issue = async |body: Value| post(&emulator, "/principals", &body).await.json();
    let session = issue(json!({ "kind": "session" })).await;
    let token = session["token"].as_str().unwrap();
    let signer = Signer::new(format!("ST${token}"), session["privateKey"].as_str().unwrap());
    assert_eq!(signer.send(&emulator, "GET", LIST, None).await.status, 200);
    is_done(&post(&emulator, "/tokens", &json!({ "revoke": true })).await);
    assert_eq!(signer.send(&emulator, "GET", LIST, None).await.status, 401);

    is_done(&post(&emulator, "/tokens", &json!({ "lifetimeSeconds": 7 })).await);
    let principals = read(&emulator, "/principals").await;
    assert_eq!(principals["tokenLifetimeSeconds"], 7);
    assert_eq!(principals["tenancy"], emulator.auth().tenancy());

    let resource = issue(json!({ "kind": "resource" })).await;
    let variable = |name: &str| resource["environment"][name].as_str().unwrap().to_owned();
    assert_eq!(variable("OCI_RESOURCE_PRINCIPAL_VERSION"), "2.2");
    // The files would be gone; the variables contain the token and the key instead.
    let token = variable("OCI_RESOURCE_PRINCIPAL_RPST");
    let signer =
        Signer::new(format!("ST${token}"), &variable("OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM"));
    assert_eq!(signer.send(&emulator, "GET", LIST, None).await.status, 200);
    for kind in ["delegation", "service-account", "third-party"] {
        assert!(issue(json!({ "kind": kind })).await["token"].is_string(), "{kind}");
    }
    let certificates = issue(json!({ "kind": "certificates" })).await;
    assert!(certificates["intermediate"].as_str().unwrap().contains("BEGIN CERTIFICATE"));
    let nested = issue(json!({ "kind": "nested-resource", "parents": 1 })).await;
    assert_eq!(nested["environment"]["OCI_RESOURCE_PRINCIPAL_VERSION"], "3.0");
    let script = post(&emulator, "/principals?format=shell", &json!({ "kind": "instance" })).await;
    assert_eq!(
        String::from_utf8(script.body).unwrap(),
        format!(
            "export OCI_METADATA_BASE_URL='{0}/opc/v2'\nexport OCI_SDK_AUTH_CLIENT_REGION_URL='{0}'\n",
            emulator.endpoint()
        )
    );
}

/// Splits a command as a shell does; only single quotes are known.
fn words(command: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for (index, part) in command.split('\'').enumerate() {
        if index % 2 == 1 {
            words.last_mut().unwrap().push_str(part);
            continue;
        }
        for (index, piece) in part.split(' ').enumerate() {
            if index > 0 {
                words.push(String::new());
            }
            words.last_mut().unwrap().push_str(piece);
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[tokio::test]
async fn examples_of_the_guide_work() {
    let guide = include_str!("../../guide/control.md");
    let emulator = Emulator::start().await.unwrap();
    let mut functions: Vec<String> = Vec::new();
    for command in guide.lines().filter(|line| line.starts_with("curl ")) {
        let words = words(command);
        let mut rest = words[1..].iter();
        let (mut method, mut body, mut url) = ("GET", "", "");
        while let Some(word) = rest.next() {
            match word.as_str() {
                "-X" => method = rest.next().unwrap(),
                "-d" => body = rest.next().unwrap(),
                word => url = word,
            }
        }
        let target = url.strip_prefix("http://127.0.0.1:8480").unwrap();
        let received = request(&emulator, method, target, &[], body.as_bytes()).await;
        assert!(matches!(received.status, 200 | 204), "{command}: {received:?}");
        let path = target.split('?').next().unwrap();
        functions.push(format!("{method} {path}"));
    }
    // Every function has an example.
    let index = read(&emulator, "").await;
    for function in index["functions"].as_array().unwrap() {
        let (method, path) = (&function["method"], &function["path"]);
        let name = format!("{} {}", method.as_str().unwrap(), path.as_str().unwrap());
        assert!(functions.contains(&name), "{name} has no example");
    }
}

#[tokio::test]
async fn status_page_escapes_everything() {
    let emulator = open().start().await.unwrap();
    let hostile = "<script>alert(1)</script>\"'&";
    let encoded = "/20160918/%3Cscript%3Ealert(1)%3C/script%3E";
    get(&emulator, encoded).await;
    get(&emulator, "/20160918/<script>alert(2)</script>").await;
    emulator.fail_next(Fault::status(500).operation(hostile));
    emulator
        .seed(
            "work-requests",
            "/20160918/workRequests/%3Cscript%3E/logs",
            json!([{ "message": hostile }]),
        )
        .unwrap();
    let identity = emulator.issue_identity().unwrap();
    emulator.register_key(hostile, &public_key_pem(&identity)).unwrap();
    let accept = [("accept", "text/html")];
    for target in ["/", "/?live"] {
        let page = request(&emulator, "GET", target, &accept, b"").await;
        assert_eq!(page.status, 200);
        assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'"), "{policy}");
        let html = String::from_utf8(page.body).unwrap();
        assert!(!html.contains("<script>alert"), "{html}");
        assert!(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"), "{html}");
        assert!(html.contains("NotFound: no operation has the path"), "{html}");
    }
    // Clients of the API get an error as before.
    assert_eq!(get(&emulator, "/").await.status, 404);
}

#[tokio::test]
async fn status_page_is_small_for_many_services_and_requests() {
    let emulator = open().start().await.unwrap();
    for number in 0..1000 {
        get(&emulator, &format!("/nothing/{number}")).await;
    }
    let accept = [("accept", "text/html")];
    let page = request(&emulator, "GET", "/", &accept, b"").await.body;
    let html = String::from_utf8(page).unwrap();
    assert!(html.contains("and 900 earlier ones"), "{html}");
    assert_eq!(html.matches("operations?service=").count(), emulator.services().count());
    assert!(html.len() < 200_000, "{}", html.len());
}
