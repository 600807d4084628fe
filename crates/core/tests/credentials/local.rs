//! An emulator, and calls to it.

use std::sync::Mutex;
use std::time::Duration;

use http::Method;
use oci_sdk_core::auth::Credentials;
use oci_sdk_core::config::{ConfigBuilder, Environment};
use oci_sdk_core::retry::Backoff;
use oci_sdk_core::{Client, Config, Error, Operation, Request, Response, RetryPolicy, Service};
use oci_sdk_emulator::{Emulator, RecordedRequest, WorkRequestSeed};
use tempfile::TempDir;

static WORK_REQUESTS: Service =
    Service::new("work-requests", "https://iaas.{region}.{secondLevelDomain}", "/20160918");
static GET_WORK_REQUEST: Operation =
    Operation::new(Method::GET, "GetWorkRequest", "/workRequests/{workRequestId}");

pub(crate) struct Local {
    pub(crate) emulator: Emulator,
    pub(crate) folder: TempDir,
    id: String,
    /// The time that was skipped so far.
    skipped: Mutex<Duration>,
}

/// Advances the clock of the current runtime, which refreshes and checks of files follow.
pub(crate) async fn skip(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

impl Local {
    pub(crate) async fn start() -> Self {
        Self::with(Emulator::builder()).await
    }

    pub(crate) async fn with(builder: oci_sdk_emulator::EmulatorBuilder) -> Self {
        oci_sdk_witness::watch();
        let emulator = builder.services(["work-requests"]).start().await.unwrap();
        let id = emulator.work_requests().seed(WorkRequestSeed::new(emulator.auth().tenancy()));
        let folder = tempfile::tempdir().unwrap();
        Self { emulator, folder, id, skipped: Mutex::default() }
    }

    /// Advances the clocks of the current runtime and of the emulator, by whole seconds.
    pub(crate) async fn skip(&self, time: Duration) {
        skip(time).await;
        let skipped = {
            let mut skipped = self.skipped.lock().unwrap();
            *skipped += time;
            *skipped
        };
        let seconds = i64::try_from(skipped.as_secs()).unwrap();
        self.emulator.auth().set_clock_offset(seconds);
    }

    /// Returns the variables of a program on the instance, and more.
    pub(crate) fn environment(&self, more: &[(&str, &str)]) -> Environment {
        let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Environment::from_vars(self.emulator.auth().instance_environment().into_iter().chain(more))
            .with_home(self.folder.path())
    }

    pub(crate) fn config(&self) -> ConfigBuilder {
        let quick =
            Backoff::default().with_base(Duration::from_millis(1)).with_jitter(Duration::ZERO);
        Config::builder()
            .with_environment(self.environment(&[]))
            .with_endpoint(self.emulator.endpoint())
            .with_wire_log(true)
            .with_retry(RetryPolicy::standard().with_backoff(quick))
    }

    pub(crate) async fn client(&self, credentials: impl Credentials + 'static) -> Client {
        self.client_of(self.config().with_credentials(credentials)).await
    }

    pub(crate) async fn client_of(&self, config: ConfigBuilder) -> Client {
        Client::new(&config.load().await.unwrap(), &WORK_REQUESTS).unwrap()
    }

    /// Makes a call that succeeds only if the emulator accepts the signature.
    pub(crate) async fn call(&self, client: &Client) -> Result<Response<serde_json::Value>, Error> {
        let mut request = Request::new(client, &GET_WORK_REQUEST);
        request.path("workRequestId", self.id.as_str());
        request.send_json().await
    }

    /// Like [`call`](Self::call), with a time limit.
    pub(crate) async fn call_within(&self, client: &Client, limit: Duration) -> Result<(), Error> {
        let mut request = Request::new(client, &GET_WORK_REQUEST);
        request.path("workRequestId", self.id.as_str());
        request.timeout(limit);
        request.send_json::<serde_json::Value>().await.map(|_| ())
    }

    /// Like [`call`](Self::call), with these credentials.
    pub(crate) async fn call_as(
        &self,
        credentials: impl Credentials + 'static,
    ) -> Result<(), Error> {
        let client = self.client(credentials).await;
        self.call(&client).await.map(|_| ())
    }

    /// Returns the number of requests for this operation.
    pub(crate) fn asked(&self, operation: &str) -> usize {
        let requests = self.emulator.requests();
        requests.iter().filter(|request| request.operation.as_deref() == Some(operation)).count()
    }

    /// Returns the last request for this operation.
    pub(crate) fn last_of(&self, operation: &str) -> RecordedRequest {
        let mut requests = self.emulator.requests().into_iter().rev();
        requests.find(|request| request.operation.as_deref() == Some(operation)).unwrap()
    }

    /// Returns the key id of the last request for this operation.
    pub(crate) fn signer_of(&self, operation: &str) -> String {
        self.last_of(operation).signed_by.unwrap().unwrap()
    }

    /// Returns the key id of the last request.
    pub(crate) fn last_signer(&self) -> String {
        let requests = self.emulator.requests();
        requests.last().unwrap().signed_by.clone().unwrap().unwrap()
    }

    /// Returns the key ids of all calls; those of rejected calls are errors.
    pub(crate) fn signers(&self) -> Vec<Result<String, String>> {
        let requests = self.emulator.requests().into_iter();
        let calls =
            requests.filter(|request| request.operation.as_deref() == Some("GetWorkRequest"));
        calls.filter_map(|call| call.signed_by).collect()
    }

    /// Returns the number of rejected calls.
    pub(crate) fn refused(&self) -> usize {
        self.signers().iter().filter(|signer| signer.is_err()).count()
    }
}
