//! What one running emulator holds.

use std::{
    sync::Mutex,
    time::{Duration, SystemTime},
};

use crate::{
    behaviour::Behaviours, fault::Faults, keys::Keys, recorder::Recorder, routes::Routes,
    signature::Clock, store::Store,
};

#[derive(Debug)]
pub(crate) struct State {
    pub(crate) routes: Routes,
    pub(crate) options: Options,
    pub(crate) behaviours: Behaviours,
    pub(crate) store: Mutex<Store>,
    pub(crate) keys: Keys,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) recorder: Mutex<Recorder>,
}

#[derive(Clone, Debug)]
pub(crate) struct Options {
    pub(crate) require_signatures: bool,
    pub(crate) max_skew: Duration,
    pub(crate) page_size: usize,
    pub(crate) step: Duration,
}

impl Options {
    /// The wall clock: the date of a request comes from another process, which knows no other.
    pub(crate) fn clock(&self) -> Clock {
        Clock { now: SystemTime::now(), max_skew: self.max_skew }
    }
}
