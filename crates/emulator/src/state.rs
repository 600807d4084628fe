//! The state of a running emulator.

use std::{
    collections::BTreeSet,
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use tokio::sync::watch;

use crate::{
    fault::Faults, identity::TestIdentity, issuer::Issuer, keys::Keys, lock::lock,
    object_storage::ObjectStorage, recorder::Recorder, routes::Routes, signature::Clock,
    timeline::Timeline, work_requests::WorkRequestSeed, world::World,
};

/// The largest offset of the clock in seconds: about 50 years.
pub(crate) const MOST_OFFSET: i64 = 1_600_000_000;

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
    /// The URL of the emulator.
    pub(crate) endpoint: String,
    /// The files that commands to paste name.
    pub(crate) client_files: ClientFiles,
    /// The number of changes to what a state file keeps.
    pub(crate) changes: watch::Sender<u64>,
}

/// A part of what an emulator keeps; see [`Emulator::reset_part`](crate::Emulator::reset_part).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Part {
    /// The stored items, objects and other contents, the work requests and the plans.
    State,
    /// The queued faults and responses.
    Faults,
    /// The recorded requests.
    Requests,
    /// The offset of the clock, and the time that resources were moved forward.
    Clock,
}

impl Part {
    const ALL: [(&str, Self); 4] = [
        ("state", Self::State),
        ("faults", Self::Faults),
        ("requests", Self::Requests),
        ("clock", Self::Clock),
    ];

    /// Returns the part with this name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(other, _)| *other == name).map(|(_, part)| *part)
    }
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

/// The files of the machine that commands name.
#[derive(Clone, Debug, Default)]
pub(crate) struct ClientFiles {
    /// The configuration file, and the name of the profile.
    pub(crate) config: Option<(PathBuf, String)>,
    /// The certificate of the CA that clients have to trust.
    pub(crate) certificate: Option<PathBuf>,
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

impl RegionInfo {
    /// Returns the region of a profile; `None` for the default region. Its key is not in the profile, and
    /// derived from the id, as it is for most names of availability domains.
    pub(crate) fn of(identity: &TestIdentity) -> Option<Self> {
        let default = Self::default();
        if identity.region == default.id {
            return None;
        }
        let realm = identity.tenancy.split('.').nth(2).filter(|realm| !realm.is_empty());
        let realm = realm.unwrap_or(&default.realm);
        let domain = match realm {
            "oc1" => default.domain,
            "oc2" | "oc3" => "oraclegovcloud.com".to_owned(),
            "oc4" => "oraclegovcloud.uk".to_owned(),
            other => format!("oraclecloud{}.com", other.trim_start_matches("oc")),
        };
        Some(Self {
            id: identity.region.clone(),
            key: identity.region.to_uppercase(),
            name: identity.region.clone(),
            realm: realm.to_owned(),
            domain,
        })
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

    /// Returns the offset of the clock in seconds.
    pub(crate) fn clock_offset(&self) -> i64 {
        self.clock_offset.load(Ordering::Relaxed)
    }

    /// Sets the offset of the clock in seconds, at most [`MOST_OFFSET`].
    pub(crate) fn set_clock_offset(&self, seconds: i64) {
        self.clock_offset.store(seconds.clamp(-MOST_OFFSET, MOST_OFFSET), Ordering::Relaxed);
        self.changed();
    }

    /// Lets time pass for resources and work requests.
    pub(crate) fn advance(&self, by: Duration) {
        self.timeline.advance(by);
        self.changed();
    }

    /// Returns the endpoint of a service: the URL of the emulator, with the name of the service as a path
    /// prefix if an earlier service has operations on the same paths.
    pub(crate) fn endpoint_of(&self, service: usize) -> String {
        match self.routes.services().get(service) {
            Some(listed) if self.routes.is_hidden(service) => {
                format!("{}/{}", self.endpoint, listed.name)
            }
            _ => self.endpoint.clone(),
        }
    }

    /// Starts a work request. Returns its OCID.
    pub(crate) fn seed_work_request(&self, seed: WorkRequestSeed) -> String {
        let id = {
            let mut world = lock(&self.world);
            let World { work_requests, store, .. } = &mut *world;
            work_requests.plan(seed, self.options.step, Vec::new(), store, self.timeline.now())
        };
        self.changed();
        id
    }

    /// Resets all parts.
    pub(crate) fn reset(&self) {
        Part::ALL.into_iter().for_each(|(_, part)| self.reset_part(part));
    }

    /// Resets a part. Keys and tokens stay valid.
    pub(crate) fn reset_part(&self, part: Part) {
        match part {
            Part::State => {
                lock(&self.world).reset();
                self.object_storage.reset();
                self.changed();
            }
            Part::Faults => lock(&self.faults).clear(),
            Part::Requests => lock(&self.recorder).clear(),
            Part::Clock => {
                self.timeline.reset();
                self.set_clock_offset(0);
            }
        }
    }

    /// Tells that the state has changed, so that it is saved.
    pub(crate) fn changed(&self) {
        self.changes.send_modify(|changes| *changes += 1);
    }
}
