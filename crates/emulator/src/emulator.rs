//! A running emulator, and what a test does with it.

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
    behaviour::work_requests::WorkRequestSeed, fault::Fault, identity::TestIdentity,
    keys::KeyError, lock::lock, recorder::RecordedRequest, reply::Reply, seed_error::SeedError,
    seeding, state::EmulatorState,
};

/// How long [`Emulator::shutdown`] waits for requests that are being answered.
const SHUTDOWN_PATIENCE: Duration = Duration::from_secs(1);

/// A local OCI: listens on a port of this machine until it is dropped.
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
    /// When no port can be had.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// An emulator with options.
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

    /// The URL for a client's endpoint setting: `http://127.0.0.1:PORT`, to which clients add the base
    /// path of their service.
    #[must_use]
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The endpoint of one service: the same URL, with the name of the service as a path prefix where
    /// an earlier service has operations on the same paths. None when the service is not served.
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

    /// Where the emulator listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The services, in the order in which they get shared paths.
    pub fn services(&self) -> impl Iterator<Item = ServiceInfo<'_>> {
        let services = self.state.routes.services().iter();
        services.map(|service| ServiceInfo { service })
    }

    /// Accepts requests signed by the private half of this key under this key id: `tenancy/user/fingerprint`
    /// for an API key, `ST$token` for a session token, or any other form. Replaces the key of a known id.
    ///
    /// # Errors
    ///
    /// When the PEM text is not an RSA public key.
    pub fn register_key(
        &self,
        key_id: impl Into<String>,
        public_key_pem: &str,
    ) -> Result<(), KeyError> {
        self.state.keys.register(key_id.into(), public_key_pem)
    }

    /// Makes a tenancy with one user and a fresh 2048 bit API key, and accepts its requests.
    ///
    /// Costs about a tenth of a second, most of it luck.
    ///
    /// # Errors
    ///
    /// When no key can be made.
    pub fn issue_identity(&self) -> Result<TestIdentity, KeyError> {
        let identity = TestIdentity::generate()?;
        identity.register(&self.state.keys)?;
        Ok(identity)
    }

    /// Puts items into a collection: an object, or an array of them. An item whose `id` (`key`, `name`) is
    /// known replaces that one. Items are not checked against the spec, so that tests can have odd ones.
    /// Nothing above the collection has to be seeded; an empty array makes an empty one.
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
    /// When the service is not served, or has no collection at the path, or the items are not objects,
    /// or nothing could be answered with them.
    pub fn seed(&self, service: &str, collection: &str, items: Value) -> Result<(), SeedError> {
        seeding::plant(&self.state, service, collection, items)
    }

    /// Work requests that move on with time.
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

    /// Queues a fault. Each request takes the first one in the queue that applies to it.
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

    /// Queues an answer to a request of this operation: for what the emulator does not do itself, such as
    /// writes. The request has to be signed and valid; one that is not is refused, and the answer kept for
    /// the next. Stands in one queue with the faults, and counts as one of them.
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

    /// How many requests the queued faults still wait for.
    #[must_use]
    pub fn pending_faults(&self) -> usize {
        lock(&self.state.faults).pending()
    }

    /// Drops all queued faults.
    pub fn clear_faults(&self) {
        lock(&self.state.faults).clear();
    }

    /// Stops listening, and waits up to a second for requests that are being answered. Dropping the emulator does
    /// the same without waiting.
    pub async fn shutdown(mut self) {
        self.stop.take();
        if tokio::time::timeout(SHUTDOWN_PATIENCE, &mut self.server).await.is_err() {
            self.server.abort();
        }
    }
}

/// Seeds work requests; from [`Emulator::work_requests`].
#[derive(Clone, Copy, Debug)]
pub struct WorkRequestSeeding<'e>(&'e EmulatorState);

impl WorkRequestSeeding<'_> {
    /// Starts a work request now; returns its OCID.
    pub fn seed(&self, seed: WorkRequestSeed) -> String {
        let mut store = lock(&self.0.store);
        self.0.behaviours.work_requests.plan(seed, self.0.options.step, &mut store)
    }

    /// Starts several; returns their OCIDs in the same order, which is also the order of lists.
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
