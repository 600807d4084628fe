//! A running emulator and its API for tests.

mod auth;
mod builder;
mod error;
mod info;

use std::{net::SocketAddr, sync::Arc, time::Duration};

use serde_json::Value;
use tokio::{sync::oneshot, task::JoinHandle};

pub use self::{
    auth::{AuthServices, CertificateFiles, TokenFiles},
    builder::EmulatorBuilder,
    error::StartError,
    info::{OperationInfo, ServiceInfo},
};
use crate::{
    fault::Fault,
    identity::TestIdentity,
    keys::KeyError,
    lock::lock,
    plan::Plan,
    recorder::RecordedRequest,
    reply::Reply,
    seed_error::SeedError,
    seeding::{self, Seeding},
    state::EmulatorState,
    work_requests::WorkRequestSeed,
    world::World,
};

/// The time that [`Emulator::shutdown`] waits for requests in progress.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(1);

/// A local OCI. Listens on a port of this machine until it is dropped.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use oci_sdk_emulator::{Emulator, WorkRequestSeed};
///
/// let emulator = Emulator::start().await?;
/// let identity = emulator.issue_identity()?;
/// let id = emulator.work_requests().seed(WorkRequestSeed::new(&identity.tenancy));
///
/// // Point a client at `emulator.endpoint()`, sign with `identity.private_key_pem`, get `id`.
/// assert!(emulator.endpoint().starts_with("http://127.0.0.1:"));
/// assert!(id.starts_with("ocid1.workrequest.oc1.phx."));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Emulator {
    state: Arc<EmulatorState>,
    address: SocketAddr,
    endpoint: String,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
}

impl Emulator {
    /// Starts an emulator of all embedded services on a free port of the loopback interface.
    ///
    /// # Errors
    ///
    /// When no port is available.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Returns a builder for an emulator with options.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use oci_sdk_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder()
    ///     .services(["work-requests"])
    ///     .step(Duration::from_millis(2))
    ///     .start()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> EmulatorBuilder {
        EmulatorBuilder::default()
    }

    /// Returns the URL for the endpoint setting of a client: `http://127.0.0.1:PORT`. Clients append
    /// the base path of their service.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Returns the endpoint of one service: the same URL, with the name of the service as a path prefix
    /// if an earlier service has operations on the same paths. `None` when the service is not served.
    #[must_use]
    pub fn endpoint_of(&self, service: &str) -> Option<String> {
        let services = self.state.routes.services();
        let index = services.iter().position(|served| served.name == service)?;
        Some(if self.state.routes.is_hidden(index) {
            format!("{}/{service}", self.endpoint)
        } else {
            self.endpoint.clone()
        })
    }

    /// Returns the address that the emulator listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Lists the services. On shared paths, earlier services take precedence.
    pub fn services(&self) -> impl Iterator<Item = ServiceInfo<'_>> {
        let services = self.state.routes.services().iter();
        services.map(|service| ServiceInfo { service })
    }

    /// Registers a public key, so that requests signed with its private key are accepted. The key id is
    /// `tenancy/user/fingerprint` for an API key, `ST$token` for a session token, or any other string.
    /// Replaces a key with the same id.
    ///
    /// # Errors
    ///
    /// When the PEM is not an RSA public key.
    pub fn register_key(
        &self,
        key_id: impl Into<String>,
        public_key_pem: &str,
    ) -> Result<(), KeyError> {
        self.state.keys.register(key_id.into(), public_key_pem)
    }

    /// Creates a tenancy with one user and a new 2048-bit API key, and accepts its requests.
    ///
    /// Takes about a tenth of a second; the time varies, as the key needs random primes.
    ///
    /// # Errors
    ///
    /// When no key can be generated.
    pub fn issue_identity(&self) -> Result<TestIdentity, KeyError> {
        let identity = TestIdentity::generate()?;
        identity.register(&self.state.keys)?;
        lock(&self.state.tenancies).insert(identity.tenancy.clone());
        Ok(identity)
    }

    /// Adds items to a collection: an object, or an array of objects. An item replaces one with the same
    /// `id` (`key`, `name`). Items are not validated against the spec, so that tests can use unusual
    /// ones. Parents of the collection need not be seeded; an empty array creates an empty collection.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// emulator.seed("work-requests", "/20160918/workRequests", serde_json::json!({
    ///     "id": "ocid1.workrequest.oc1.phx.example",
    ///     "compartmentId": "ocid1.compartment.oc1..example",
    ///     "operationType": "CreateVcn",
    ///     "status": "A_STATUS_OF_THE_FUTURE",
    /// }))?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When the service is not served or has no collection at the path, or when the items are not objects
    /// or no operation could return them.
    pub fn seed(&self, service: &str, collection: &str, items: Value) -> Result<(), SeedError> {
        seeding::plant(&self.state, service, collection, items, Seeding::Verbatim).map(|_| ())
    }

    /// Like [`seed`](Self::seed), with the members that the model requires and the items lack made up: an
    /// id, times, a state, texts. Returns the items.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// let shapes = serde_json::json!([{ "shape": "VM.Standard.E4.Flex" }]);
    /// let seeded = emulator.seed_complete("core-services", "/20160918/shapes", shapes)?;
    /// assert_eq!(seeded[0]["shape"], "VM.Standard.E4.Flex");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`seed`](Self::seed).
    pub fn seed_complete(
        &self,
        service: &str,
        collection: &str,
        items: Value,
    ) -> Result<Vec<Value>, SeedError> {
        seeding::plant(&self.state, service, collection, items, Seeding::Complete)
    }

    /// Lets time pass for resources and work requests, which change their states. Signatures, tokens and the
    /// `date` of responses have a clock of their own: [`AuthServices::set_clock_offset`].
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    /// use oci_sdk_emulator::Emulator;
    ///
    /// let emulator = Emulator::builder().lifecycle_step(Duration::from_secs(60)).start().await?;
    /// // ... create a job run, which is now ACCEPTED ...
    /// emulator.advance(Duration::from_secs(60)); // now it is IN_PROGRESS
    /// # Ok(())
    /// # }
    /// ```
    pub fn advance(&self, by: Duration) {
        self.state.timeline.advance(by);
    }

    /// Plans what happens to the resource that the next request of an operation creates, changes or deletes.
    /// Each such request takes the first plan for its operation.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// use oci_sdk_emulator::Plan;
    ///
    /// emulator.plan_next("CreateJobRun", Plan::new().fails_with("LimitExceeded", "no more job runs"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn plan_next(&self, operation: impl Into<String>, plan: Plan) {
        lock(&self.state.world).plans.push(operation.into(), plan);
    }

    /// Returns the API to seed work requests that progress over time.
    #[must_use]
    pub fn work_requests(&self) -> WorkRequestSeeding<'_> {
        WorkRequestSeeding(&self.state)
    }

    /// Returns the requests received so far, the oldest first: the latest 1000, and 16 MiB of them,
    /// unless [`EmulatorBuilder::recorded_requests`] and [`EmulatorBuilder::recorded_bytes`] differ.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.state.recorder).all()
    }

    /// Forgets the requests received so far.
    pub fn clear_requests(&self) {
        lock(&self.state.recorder).clear();
    }

    /// Queues a fault. Each request consumes the first fault in the queue that applies to it.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// use oci_sdk_emulator::Fault;
    ///
    /// emulator.fail_next(Fault::status(429).header("retry-after", "1"));
    /// emulator.fail_next(Fault::reset().operation("GetWorkRequest").times(2));
    /// assert_eq!(emulator.pending_faults(), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn fail_next(&self, fault: Fault) {
        lock(&self.state.faults).push(fault);
    }

    /// Queues a response to a request of this operation, for operations that the emulator does not
    /// implement, such as writes. An unsigned or invalid request is rejected, and the response kept for
    /// the next one. Responses share the queue of the faults, and count as faults.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// use oci_sdk_emulator::Reply;
    ///
    /// emulator.respond_next("PutObject", Reply::new(200, "").header("etag", "e1"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn respond_next(&self, operation: impl Into<String>, reply: Reply) {
        lock(&self.state.faults).push(reply.to(operation.into()));
    }

    /// Returns the number of requests that the queued faults still apply to.
    #[must_use]
    pub fn pending_faults(&self) -> usize {
        lock(&self.state.faults).pending()
    }

    /// Drops all queued faults.
    pub fn clear_faults(&self) {
        lock(&self.state.faults).clear();
    }

    /// Stops listening, and waits up to a second for requests in progress. Dropping the emulator does the
    /// same without waiting.
    pub async fn shutdown(mut self) {
        self.stop.take();
        if tokio::time::timeout(SHUTDOWN_TIMEOUT, &mut self.server).await.is_err() {
            self.server.abort();
        }
    }
}

/// Seeds work requests; from [`Emulator::work_requests`].
#[derive(Clone, Copy, Debug)]
pub struct WorkRequestSeeding<'e>(&'e EmulatorState);

impl WorkRequestSeeding<'_> {
    /// Starts a work request. Returns its OCID.
    pub fn seed(&self, seed: WorkRequestSeed) -> String {
        let mut world = lock(&self.0.world);
        let World { work_requests, store, .. } = &mut *world;
        work_requests.plan(seed, self.0.options.step, Vec::new(), store, self.0.timeline.now())
    }

    /// Starts several work requests. Returns their OCIDs in the same order, which is the order of lists.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// # use oci_sdk_emulator::WorkRequestSeed;
    /// let ids = emulator.work_requests().seed_many((0..250).map(|_| WorkRequestSeed::new("ocid1.compartment.oc1..a")));
    /// assert_eq!(ids.len(), 250);
    /// # Ok(())
    /// # }
    /// ```
    pub fn seed_many(&self, seeds: impl IntoIterator<Item = WorkRequestSeed>) -> Vec<String> {
        seeds.into_iter().map(|seed| self.seed(seed)).collect()
    }
}
