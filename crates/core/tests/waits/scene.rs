//! A service with jobs, its replies, and a transport whose delays take (paused) time.

use std::sync::{Arc, Mutex, OnceLock};

use futures_core::future::BoxFuture;
use http::Method;
use oci_sdk_core::auth::{ApiKey, PrivateKey};
use oci_sdk_core::config::Environment;
use oci_sdk_core::testing::{Mock, Reply};
use oci_sdk_core::transport::Transport;
use oci_sdk_core::wait::{WaitProgress, Waiter, WorkRequestOperations};
use oci_sdk_core::{
    Body, ByteStream, Client, Config, Error, Operation, Request, Response, Service,
};
use serde_json::{Value, json};

pub(crate) static SERVICE: Service =
    Service::new("jobs", "https://jobs.{region}.oci.{secondLevelDomain}", "/20200101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

pub(crate) static WITHOUT_WORK_REQUESTS: Service =
    Service::new("plain", "https://plain.{region}.oci.{secondLevelDomain}", "/20200101");

pub(crate) static GET: Operation = Operation::new(Method::GET, "GetJob", "/jobs/{jobId}");
pub(crate) static CREATE: Operation = Operation::new(Method::POST, "CreateJob", "/jobs");
pub(crate) static UPDATE: Operation = Operation::new(Method::PUT, "UpdateJob", "/jobs/{jobId}");
pub(crate) static CANCEL: Operation =
    Operation::new(Method::POST, "CancelJob", "/jobs/{jobId}/actions/cancel");
pub(crate) static DELETE: Operation = Operation::new(Method::DELETE, "DeleteJob", "/jobs/{jobId}");

/// A mock whose delays are real ones.
#[derive(Debug)]
pub(crate) struct Patient(pub(crate) Mock);

impl Transport for Patient {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<ByteStream>, Error>> {
        self.0.send(request)
    }
}

/// Returns a client whose waits take time, of the paused clock.
pub(crate) async fn client(mock: &Mock) -> Client {
    Client::new(&config(mock).await, &SERVICE).unwrap()
}

pub(crate) async fn config(mock: &Mock) -> Config {
    oci_sdk_witness::watch();
    static KEY: OnceLock<String> = OnceLock::new();
    let pem = KEY.get_or_init(|| {
        oci_sdk_witness::keep_secret(PrivateKey::generate().unwrap().to_pem().unwrap())
    });
    let key = PrivateKey::from_pem(pem, None, "a test").unwrap();
    let builder = Config::builder()
        .with_environment(Environment::from_vars([("", ""); 0]))
        .with_credentials(ApiKey::new("ocid1.tenancy.oc1..t", "ocid1.user.oc1..u", key))
        .with_region("us-phoenix-1")
        .with_transport(Patient(mock.clone()));
    builder.load().await.unwrap()
}

/// Returns a client whose waits take no time.
pub(crate) fn hasty(mock: &Mock) -> Client {
    oci_sdk_witness::watch();
    Client::new(&mock.config(), &SERVICE).unwrap()
}

pub(crate) fn request(client: &Client, operation: &'static Operation) -> Request {
    let mut request = Request::new(client, operation);
    if operation.path.contains("{jobId}") {
        request.path("jobId", "ocid1.job.a");
    }
    request
}

/// Waits for the job to be in this state.
pub(crate) fn wait(client: &Client, state: &str) -> Waiter<Response<Value>> {
    Waiter::of_resource(request(client, &GET), state)
}

pub(crate) fn job(state: &str) -> Value {
    json!({ "id": "ocid1.job.a", "lifecycleState": state })
}

pub(crate) fn states(states: &[&str]) -> oci_sdk_core::testing::Replies {
    oci_sdk_core::testing::Replies::sequence(states.iter().map(|state| Reply::json(job(state))))
}

/// Records what a wait reports.
#[derive(Clone, Default)]
pub(crate) struct Reports(Arc<Mutex<Vec<String>>>);

impl Reports {
    pub(crate) fn callback(&self) -> impl Fn(&WaitProgress<'_>) + Send + Sync + 'static {
        let reports = self.0.clone();
        move |progress| {
            let percent = progress.percent_complete.map(|percent| format!(" {percent}%"));
            let details = progress.details.map(|details| format!(" ({details})"));
            reports.lock().unwrap().push(format!(
                "{} {}{}{}",
                progress.polls,
                progress.state,
                percent.unwrap_or_default(),
                details.unwrap_or_default()
            ));
        }
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}
