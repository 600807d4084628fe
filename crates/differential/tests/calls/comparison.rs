//! Two clients of one emulator, and the comparison of their requests.

use std::{collections::BTreeMap, fmt, future::IntoFuture};

use oci_sdk_core::{Config, Error, Response, RetryPolicy};
use oci_sdk_differential::clients::work_requests::{
    Error as TheirError, ResponseValue as TheirResponse,
};
use oci_sdk_emulator::{Emulator, RecordedRequest};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tempfile::TempDir;

/// Headers that our client adds. They are compared only if the call sets them in both clients.
const OURS_ADDS: [&str; 8] = [
    "accept",
    "authorization",
    "content-type",
    "date",
    "opc-client-info",
    "opc-request-id",
    "opc-retry-token",
    "x-content-sha256",
];

/// As [`OURS_ADDS`], for progenitor's client: `api-version` is its own convention.
const THEIRS_ADDS: [&str; 1] = ["api-version"];

/// Headers of the connection rather than of the call.
const CONNECTION: [&str; 4] = ["content-length", "host", "transfer-encoding", "user-agent"];

/// Two emulators of one service, so that the second call does not see the effects of the first. They do not
/// require signatures, because progenitor's clients have none.
pub(crate) struct Stage {
    pub(crate) ours: Emulator,
    pub(crate) theirs: Emulator,
    pub(crate) config: Config,
    _folder: TempDir,
}

impl Stage {
    pub(crate) async fn of(service: &str) -> Self {
        oci_sdk_witness::watch();
        let emulator = Emulator::builder().services([service]).require_signatures(false);
        let theirs = emulator.clone().start().await.unwrap();
        let ours = emulator.start().await.unwrap();
        let identity = ours.issue_identity().unwrap();
        let folder = tempfile::tempdir().unwrap();
        identity.write_profile(folder.path()).unwrap();
        let config = Config::builder()
            .with_retry(RetryPolicy::none())
            .with_config_file(folder.path().join("config"))
            .with_endpoint(ours.endpoint())
            .load()
            .await
            .unwrap();
        Self { ours, theirs, config, _folder: folder }
    }

    /// Returns the URL for progenitor's client, including the base path.
    pub(crate) fn url(&self, base_path: &str) -> String {
        format!("{}{base_path}", self.theirs.endpoint())
    }

    /// Makes one call through both clients. They must send one request each, to the same operation, with the same
    /// meaning, and get the same status.
    #[track_caller]
    pub(crate) fn check<O, T, E>(
        &self,
        ours: O,
        theirs: impl Future<Output = Result<TheirResponse<T>, TheirError<E>>>,
    ) -> impl Future<Output = ()>
    where
        O: IntoFuture,
        O::Output: Status,
        E: fmt::Debug,
    {
        let caller = std::panic::Location::caller();
        async move {
            let (ours, theirs) = self.send(ours, theirs).await;
            assert_eq!(ours, theirs, "ours and progenitor's, at {caller}");
        }
    }

    /// Makes one call through both clients, and returns the requests that arrived.
    pub(crate) async fn send<O, T, E>(
        &self,
        ours: O,
        theirs: impl Future<Output = Result<TheirResponse<T>, TheirError<E>>>,
    ) -> (Sent, Sent)
    where
        O: IntoFuture,
        O::Output: Status,
        E: fmt::Debug,
    {
        self.ours.clear_requests();
        self.theirs.clear_requests();
        let our_status = ours.await.status();
        let their_status = match theirs.await {
            Ok(response) => response.status().as_u16(),
            // The limit "errors of HEAD".
            Err(TheirError::InvalidResponsePayload(..)) => our_status,
            Err(error) => error.status().unwrap_or_else(|| panic!("{error:?}")).as_u16(),
        };
        let requests = (self.ours.requests(), self.theirs.requests());
        let ([ours], [theirs]) = (requests.0.as_slice(), requests.1.as_slice()) else {
            panic!("one request each, and not {requests:?}");
        };
        let mut sent = (Sent::new(ours, our_status), Sent::new(theirs, their_status));
        if sent.1.headers.get("accept").is_some_and(|values| values == &["*/*"]) {
            sent.1.headers.remove("accept"); // the default of reqwest
        }
        for name in OURS_ADDS {
            if !sent.1.headers.contains_key(name) {
                sent.0.headers.remove(name);
            }
        }
        for name in THEIRS_ADDS {
            if !sent.0.headers.contains_key(name) {
                sent.1.headers.remove(name);
            }
        }
        sent
    }
}

/// The meaning of a request, regardless of its form on the wire.
#[derive(Debug, PartialEq)]
pub(crate) struct Sent {
    pub(crate) operation: String,
    pub(crate) method: String,
    pub(crate) path: Vec<String>,
    pub(crate) query: BTreeMap<String, Vec<String>>,
    pub(crate) headers: BTreeMap<String, Vec<String>>,
    pub(crate) body: Body,
    pub(crate) status: u16,
}

#[derive(Debug, PartialEq)]
pub(crate) enum Body {
    Json(Value),
    Bytes(Vec<u8>),
}

impl Sent {
    fn new(request: &RecordedRequest, status: u16) -> Self {
        let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
        let mut sent = Self {
            operation: request.operation.clone().expect("the emulator knows the operation"),
            method: request.method.to_string(),
            path: path.split('/').map(|segment| decode(segment, false)).collect(),
            query: BTreeMap::new(),
            headers: BTreeMap::new(),
            body: match serde_json::from_slice(&request.body) {
                Ok(value) => Body::Json(value),
                Err(_) => Body::Bytes(request.body.to_vec()),
            },
            status,
        };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            sent.query.entry(decode(name, true)).or_default().push(decode(value, true));
        }
        for (name, value) in &request.headers {
            if !CONNECTION.contains(&name.as_str()) {
                let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
                sent.headers.entry(name.to_string()).or_default().push(value);
            }
        }
        sent
    }
}

/// Normalizes spaces in a query: progenitor writes `+`, as in forms; ours writes `%20`, which signatures need.
fn decode(text: &str, form: bool) -> String {
    let text = if form { text.replace('+', " ") } else { text.to_owned() };
    percent_decode_str(&text).decode_utf8().expect("URLs are UTF-8").into_owned()
}

/// Returns the status of the response.
pub(crate) trait Status {
    fn status(&self) -> u16;
}

impl<T> Status for Result<Response<T>, Error> {
    fn status(&self) -> u16 {
        match self {
            Ok(response) => response.status().as_u16(),
            Err(error) => error.status().unwrap_or_else(|| panic!("{error:?}")).as_u16(),
        }
    }
}

/// Reads a model of progenitor from JSON.
pub(crate) fn model<T: DeserializeOwned>(json: Value) -> T {
    serde_json::from_value(json).unwrap()
}
