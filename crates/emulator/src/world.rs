//! The contents of an emulator: items, bytes, work requests, and scheduled changes.

mod snapshot;

use std::collections::BTreeSet;

use crate::{
    plan::Plans, repetitions::Repetitions, schedule::Schedule, store::Store, timeline::Moment,
    work_requests::WorkRequests,
};

/// The contents of an emulator, behind one lock.
#[derive(Debug, Default)]
pub(crate) struct World {
    pub(crate) store: Store,
    pub(crate) work_requests: WorkRequests,
    pub(crate) schedule: Schedule,
    pub(crate) plans: Plans,
    pub(crate) repetitions: Repetitions,
    /// The tenancies and principals that Identity has prepared.
    pub(crate) tenancies: BTreeSet<(String, String)>,
}

impl World {
    /// Does what is due.
    pub(crate) fn advance(&mut self, now: Moment) {
        self.schedule.advance(&mut self.store, now);
        self.work_requests.advance(&mut self.store, now);
    }

    /// Forgets everything.
    pub(crate) fn reset(&mut self) {
        *self = Self::default();
    }
}
