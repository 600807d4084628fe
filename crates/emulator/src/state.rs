//! The state of a running emulator.

use std::{
    collections::BTreeSet,
    sync::{
        Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use crate::{
    fault::Faults, issuer::Issuer, keys::Keys, lock::lock, object_storage::ObjectStorage,
    recorder::Recorder, routes::Routes, signature::Clock, timeline::Timeline, world::World,
};

#[derive(Debug)]
pub(crate) struct EmulatorState {
    pub(crate) routes: Routes,
    pub(crate) options: Options,
    pub(crate) world: Mutex<World>,
    pub(crate) timeline: Timeline,
    /// The realm and the region of identifiers, such as `oc1.phx`.
    pub(crate) place: String,
    /// The tenancies of the identities.
    pub(crate) tenancies: Mutex<BTreeSet<String>>,
    pub(crate) object_storage: ObjectStorage,
    pub(crate) keys: Keys,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) recorder: Mutex<Recorder>,
    pub(crate) issuer: Issuer,
    /// The next number of what is numbered.
    pub(crate) numbers: AtomicU64,
    /// The offset of the emulator's clock in seconds.
    pub(crate) clock_offset: AtomicI64,
}

#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) require_signatures: bool,
    pub(crate) max_skew: Duration,
    pub(crate) page_size: usize,
    /// The duration of each step of a seeded work request.
    pub(crate) step: Duration,
    /// The time that a resource stays in each state on its way.
    pub(crate) lifecycle_step: Duration,
    pub(crate) region: RegionInfo,
}

/// The region that the emulator is in, as its metadata service describes it.
#[derive(Clone, Debug)]
pub(crate) struct RegionInfo {
    /// `us-phoenix-1`
    pub(crate) id: String,
    /// `PHX`
    pub(crate) key: String,
    /// The short name in the metadata service: the key in old regions, else the id.
    pub(crate) name: String,
    /// `oc1`
    pub(crate) realm: String,
    /// `oraclecloud.com`
    pub(crate) domain: String,
}

impl Default for RegionInfo {
    fn default() -> Self {
        let text = str::to_owned;
        Self {
            id: text("us-phoenix-1"),
            key: text("PHX"),
            name: text("phx"),
            realm: text("oc1"),
            domain: text("oraclecloud.com"),
        }
    }
}

impl EmulatorState {
    /// Returns the wall clock with the offset of the test. Paused tokio time would not do, as the date of
    /// a request comes from another process.
    pub(crate) fn clock(&self) -> Clock {
        let offset = self.clock_offset.load(Ordering::Relaxed);
        let (now, by) = (SystemTime::now(), Duration::from_secs(offset.unsigned_abs()));
        let now = if offset < 0 { now - by } else { now + by };
        Clock { now, max_skew: self.options.max_skew }
    }

    /// Whether an identity has this tenancy.
    pub(crate) fn has_tenancy(&self, id: &str) -> bool {
        self.issuer.instance.tenancy == id || lock(&self.tenancies).contains(id)
    }

    /// Returns the name of an availability domain: `Uocm:PHX-AD-1`.
    pub(crate) fn availability_domain(&self, number: u32) -> String {
        format!("Uocm:{}-AD-{number}", self.options.region.key)
    }

    /// Returns the Object Storage namespace of a tenancy.
    pub(crate) fn namespace(&self, tenancy: &str) -> String {
        lock(&self.object_storage.accounts).name_of(tenancy)
    }

    pub(crate) fn set_clock_offset(&self, seconds: i64) {
        self.clock_offset.store(seconds, Ordering::Relaxed);
    }
}
