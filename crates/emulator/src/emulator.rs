//! A running emulator and its API for tests.

mod builder;
mod error;
mod info;

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, SystemTime},
};

use serde_json::Value;
use tokio::{sync::oneshot, task::JoinHandle};

pub use self::{
    builder::EmulatorBuilder,
    error::StartError,
    info::{OperationInfo, ServiceInfo},
};
use crate::{
    commands::{ClientCommand, commands},
    fault::Fault,
    identities::{self, RegisteredKey},
    identity::TestIdentity,
    keys::KeyError,
    lock::lock,
    persistence::Persistence,
    plan::Plan,
    principals::AuthServices,
    recorder::RecordedRequest,
    reply::Reply,
    report::report,
    resources::{self, CollectionInfo},
    seed_error::SeedError,
    seeding::{self, Seeding},
    snapshot::{self, StateError},
    state::{EmulatorState, Part},
    work_requests::WorkRequestSeed,
};

/// The time that [`Emulator::shutdown`] waits for requests in progress.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(1);

/// A local OCI. Listens on a port of this machine until it is dropped.
///
/// Clients create what they need; see the [guide](crate::guide::clients). What no operation of an API creates comes
/// from the test: [`seed`](Self::seed), [`seed_complete`](Self::seed_complete) and
/// [`work_requests`](Self::work_requests).
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
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<()>,
    certificate: Option<String>,
    persistence: Option<Persistence>,
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

    /// Returns the URL for the endpoint setting of a client: `http://127.0.0.1:PORT`, or `https` with
    /// [`EmulatorBuilder::tls`]. Clients append the base path of their service.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.state.endpoint
    }

    /// Returns the endpoint of one service: the same URL, with the name of the service as a path prefix
    /// if an earlier service has operations on the same paths. `None` when the service is not served.
    #[must_use]
    pub fn endpoint_of(&self, service: &str) -> Option<String> {
        let services = self.state.routes.services();
        let index = services.iter().position(|served| served.name == service)?;
        Some(self.state.endpoint_of(index))
    }

    /// Returns the certificate that clients have to trust, in PEM; `None` without
    /// [`EmulatorBuilder::tls`].
    #[must_use]
    pub fn certificate_pem(&self) -> Option<&str> {
        self.certificate.as_deref()
    }

    /// Returns commands to paste, which point clients to the emulator.
    #[must_use]
    pub fn commands(&self) -> Vec<ClientCommand> {
        commands(&self.state)
    }

    /// Returns the services that issue credentials.
    #[must_use]
    pub fn auth(&self) -> AuthServices<'_> {
        AuthServices::of(&self.state)
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

    /// Returns what was inferred about a service, in JSON: its resources, and the role of each operation.
    /// `None` when the service is not served.
    #[must_use]
    pub fn roles(&self, service: &str) -> Option<Value> {
        self.state.routes.service(service).map(report)
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
        identities::register(&self.state, key_id.into(), public_key_pem)
    }

    /// Lists the registered keys of users.
    #[must_use]
    pub fn registered_keys(&self) -> Vec<RegisteredKey> {
        identities::list(&self.state)
    }

    /// Creates a tenancy with one user and a new 2048-bit API key, and accepts its requests.
    ///
    /// Takes about a tenth of a second; the time varies, as the key needs random primes.
    ///
    /// # Errors
    ///
    /// When no key can be generated.
    pub fn issue_identity(&self) -> Result<TestIdentity, KeyError> {
        identities::issue(&self.state)
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

    /// Like [`seed`](Self::seed), with values for the fields that the model requires and the items lack: an
    /// id, times, a state, strings. Returns the items.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// let shapes = serde_json::json!([{ "shape": "VM.Standard.E4.Flex" }]);
    /// let seeded = emulator.seed_complete("core", "/20160918/shapes", shapes)?;
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
    /// `date` of responses have a clock of their own: [`AuthServices::set_clock_offset`]. At most 200 billion
    /// seconds pass in all, some 6,000 years.
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
        self.state.advance(by);
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

    /// Lists the collections that have items.
    #[must_use]
    pub fn collections(&self) -> Vec<CollectionInfo> {
        resources::collections(&self.state)
    }

    /// Returns the items of a collection, without validation and in the order of insertion; `None` when
    /// there is no collection at the path.
    #[must_use]
    pub fn items(&self, service: &str, collection: &str) -> Option<Vec<Value>> {
        resources::items(&self.state, service, collection, usize::MAX)
    }

    /// Returns the state as JSON: what is stored, the registered public keys, and the clocks. Faults and
    /// recorded requests are not part of it. Resources and work requests continue
    /// their course where the state is restored.
    ///
    /// ```
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = oci_sdk_emulator::Emulator::start().await?;
    /// let state = emulator.export_state()?;
    /// // ... a test that changes it ...
    /// emulator.import_state(&state)?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When contents such as objects have more than 64 MiB; a [state file](EmulatorBuilder::state_file) has
    /// no such limit.
    pub fn export_state(&self) -> Result<Value, StateError> {
        snapshot::to_value(&self.state)
    }

    /// Replaces what is stored and the clocks with those of [`export_state`](Self::export_state), and
    /// registers its keys.
    ///
    /// # Errors
    ///
    /// When the JSON is not such a state. Nothing has changed then.
    pub fn import_state(&self, state: &Value) -> Result<(), StateError> {
        snapshot::of_value(&self.state, state)
    }

    /// Removes all items, faults and recorded requests, and resets the clock. Keys and tokens stay valid.
    pub fn reset(&self) {
        self.state.reset();
    }

    /// Resets a part.
    pub fn reset_part(&self, part: Part) {
        self.state.reset_part(part);
    }

    /// Returns the time of the emulator's clock.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.state.clock().now
    }

    /// Returns the offset of the clock in seconds.
    #[must_use]
    pub fn clock_offset(&self) -> i64 {
        self.state.clock_offset()
    }

    /// Sets the emulator's clock ahead by this number of seconds; negative numbers set it back. The clock
    /// determines the age of signatures, the expiry of tokens and the `date` of responses. The offset is
    /// limited to about 50 years.
    pub fn set_clock_offset(&self, seconds: i64) {
        self.state.set_clock_offset(seconds);
    }

    /// Returns the number of requests that the plans still apply to.
    #[must_use]
    pub fn pending_plans(&self) -> usize {
        lock(&self.state.world).plans.waiting()
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

    /// Queues a response to a request of this operation, instead of that of the emulator, for values or
    /// errors that it does not have. The request has no effect. An unsigned or invalid request is rejected, and
    /// the response kept for the next one. Responses share the queue of the faults, and count as faults.
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

    /// Returns the queued faults and responses.
    #[must_use]
    pub fn faults(&self) -> Vec<Fault> {
        lock(&self.state.faults).all()
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

    /// Writes the changes of the state to its file now, if there is one
    /// ([`EmulatorBuilder::state_file`]). Otherwise this happens soon after each change, and at the end.
    ///
    /// # Errors
    ///
    /// When the file cannot be written.
    pub fn save_state(&self) -> Result<(), StateError> {
        self.persistence.as_ref().map_or(Ok(()), Persistence::save)
    }

    /// Stops listening, and waits up to a second for requests in progress. Dropping the emulator does the
    /// same without waiting. Both save the state if there is a state file.
    pub async fn shutdown(mut self) {
        self.stop.take();
        if tokio::time::timeout(SHUTDOWN_TIMEOUT, &mut self.server).await.is_err() {
            self.server.abort();
        }
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        if let Some(persistence) = self.persistence.take() {
            persistence.finish();
        }
    }
}

/// Seeds work requests; from [`Emulator::work_requests`].
#[derive(Clone, Copy, Debug)]
pub struct WorkRequestSeeding<'e>(&'e EmulatorState);

impl WorkRequestSeeding<'_> {
    /// Starts a work request. Returns its OCID.
    pub fn seed(&self, seed: WorkRequestSeed) -> String {
        self.0.seed_work_request(seed)
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
