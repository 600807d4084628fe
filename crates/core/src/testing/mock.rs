//! The mock transport.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::BytesMut;
use futures_core::future::BoxFuture;

use super::credentials::MockCredentials;
use super::matcher::Matcher;
use super::replies::Replies;
use super::request::RecordedRequest;
use super::rule::Rule;
use crate::config::Config;
use crate::environment::Environment;
use crate::error::Error;
use crate::net::body::Body;
use crate::net::body::byte_stream::ByteStream;
use crate::net::transport::Transport;
use crate::region::Region;

/// The region of clients.
const REGION: &str = "us-phoenix-1";

/// A transport for tests that replies to the requests of clients by rules, without a network.
///
/// The first rule that matches a request and has replies left sends the next one. A request without
/// such a rule fails with [`ErrorKind::Config`](crate::ErrorKind::Config), and the error lists the
/// rules with the reason why each does not match.
///
/// Retries happen, but take no time: the delays between attempts are skipped, whatever the retry
/// policy is. The timeout of a call is measured by the clock of tokio, which tests control.
///
/// Clones share the rules and the recorded requests. A mock can be used by many tasks and runtimes at
/// once.
///
/// # Example
///
/// ```
/// use oci_sdk_core::testing::Mock;
/// use serde_json::json;
/// # use oci_sdk_core::{Client, Operation, Request, Service};
/// # use oci_sdk_core::http::Method;
/// # static SERVICE: Service =
/// #     Service::new("data-science", "https://datascience.{region}.oci.{secondLevelDomain}", "/20190101");
/// # static GET_JOB: Operation = Operation::new(Method::GET, "GetJob", "/jobs/{jobId}");
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), oci_sdk_core::Error> {
/// let mock = Mock::new().on("GetJob", json!({ "id": "ocid1.a", "displayName": "nightly" }));
/// // A client of a service crate is created in the same way.
/// let client = Client::new(&mock.config(), &SERVICE)?;
///
/// let mut request = Request::new(&client, &GET_JOB);
/// request.path("jobId", "ocid1.a");
/// let job = request.send_json::<serde_json::Value>().await?;
/// assert_eq!(job["displayName"], "nightly");
///
/// let requests = mock.requests();
/// assert_eq!(requests[0].operation(), Some("GetJob"));
/// assert_eq!(requests[0].path_parameter("jobId"), Some("ocid1.a"));
/// mock.assert_used();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "a mock does nothing until a client uses it: pass `mock.config()` to one"]
pub struct Mock(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rules: Vec<Arc<Rule>>,
    requests: Vec<RecordedRequest>,
    /// The requests without a reply.
    unmatched: Vec<String>,
}

impl Mock {
    /// Creates a mock without rules.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a rule: the requests of an operation, such as `"GetJob"`, or those of a [`Matcher`] get
    /// these replies.
    ///
    /// The replies are a model or another value that serde can serialize, a
    /// [`Reply`](super::Reply), an [`Error`], or [`Replies`] in order. Rules can be added while clients
    /// use the mock: clones share them.
    ///
    /// # Panics
    ///
    /// If a value cannot be serialized as JSON.
    #[track_caller]
    pub fn on(self, requests: impl Into<Matcher>, replies: impl Into<Replies>) -> Self {
        let rule = Rule::new(requests.into(), replies.into());
        self.lock().rules.push(Arc::new(rule));
        self
    }

    /// Returns a configuration of clients that use the mock.
    ///
    /// The region is `us-phoenix-1`, requests are not signed,
    /// [`Config::tenancy`] returns `ocid1.tenancy.oc1..mock`, and the retry policy is
    /// [`RetryPolicy::standard`](crate::RetryPolicy::standard). There is no circuit breaker, and
    /// retries have no budget. No file and no variable of the environment is read.
    ///
    /// The methods of [`Config`] change the policy and the timeout. For other settings, pass the mock
    /// to [`ConfigBuilder::with_transport`](crate::config::ConfigBuilder::with_transport).
    pub fn config(&self) -> Config {
        let environment = Environment::from_vars([("", ""); 0]);
        let region = Region::find(REGION, &environment).expect("the region is in the table");
        let transport = Arc::new(self.clone());
        Config::isolated(Arc::new(MockCredentials), region, transport, environment)
    }

    /// Returns all requests so far, in the order in which they arrived. Each attempt of a call that
    /// is retried is one.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.lock().requests.clone()
    }

    /// Returns the requests of an operation so far, such as `GetJob`.
    pub fn requests_of(&self, operation: &str) -> Vec<RecordedRequest> {
        let state = self.lock();
        let requests = state.requests.iter();
        requests.filter(|request| request.operation() == Some(operation)).cloned().collect()
    }

    /// Checks that every rule was used, that every sequence of replies was sent as a whole, and that
    /// every request had a reply.
    ///
    /// # Panics
    ///
    /// If that is not so; the message lists the rules and the requests.
    #[track_caller]
    pub fn assert_used(&self) {
        let state = self.lock();
        let unused = state.rules.iter().filter_map(|rule| rule.unused());
        let unmatched = state.unmatched.iter().map(|title| format!("no rule matched {title}"));
        let problems: Vec<_> = unused.chain(unmatched).collect();
        // The lock would be poisoned.
        drop(state);
        assert!(
            problems.is_empty(),
            "the mock was not used as expected:\n  {}",
            problems.join("\n  ")
        );
    }

    /// Records the request, and replies to it.
    async fn reply(
        &self,
        request: http::Request<Body>,
    ) -> Result<http::Response<ByteStream>, Error> {
        let (parts, body) = request.into_parts();
        let mut bytes = BytesMut::new();
        let mut chunks = body.into_stream();
        while let Some(chunk) = chunks.chunk().await? {
            bytes.extend_from_slice(&chunk);
        }
        let request = RecordedRequest::new(parts, bytes.freeze());
        let (rules, number) = {
            let mut state = self.lock();
            state.requests.push(request.clone());
            (state.rules.clone(), state.requests.len())
        };
        // Filters and functions of the test are called without the lock, so that they can use the
        // mock.
        let mut reasons = Vec::new();
        for rule in rules {
            match rule.reply(&request) {
                Ok(reply) => return reply.send(&request, number).await,
                Err(reason) => reasons.push(format!("{rule}: {reason}")),
            }
        }
        self.lock().unmatched.push(request.title());
        Err(unmatched(&request, &reasons))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that is done under the lock can panic half way.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the error of a request without a reply.
fn unmatched(request: &RecordedRequest, reasons: &[String]) -> Error {
    let title = request.title();
    match reasons {
        [] => Error::config(format!(
            "no rule of the mock matches {title}: the mock has no rules; add one with `Mock::on`"
        )),
        _ => {
            let head = format!(
                "no rule of the mock matches {title}; add one with `Mock::on`, or change one of these"
            );
            Error::config_list(&head, reasons)
        }
    }
}

impl Transport for Mock {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        Box::pin(self.reply(request))
    }

    fn skips_delays(&self) -> bool {
        true
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.lock();
        formatter
            .debug_struct("Mock")
            .field("rules", &state.rules)
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}
