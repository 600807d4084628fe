//! Plans of a test for the course of the resource of a later request.

use std::{collections::VecDeque, time::Duration};

/// The course of what the next request of an operation starts: how long each state lasts, and whether it
/// fails.
///
/// ```
/// use std::time::Duration;
/// use oci_sdk_emulator::Plan;
///
/// let slow = Plan::new().step(Duration::from_secs(30));
/// let failing = Plan::new().fails_with("LimitExceeded", "no more job runs").times(2);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a plan does nothing until it is passed to an emulator"]
pub struct Plan {
    pub(crate) step: Option<Duration>,
    /// Code and message.
    pub(crate) failure: Option<(String, String)>,
    pub(crate) stays: bool,
    pub(crate) times: usize,
}

impl Default for Plan {
    fn default() -> Self {
        Self { step: None, failure: None, stays: false, times: 1 }
    }
}

impl Plan {
    /// Creates a plan in which everything succeeds.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the time that the resource stays in each state on its way; that of
    /// [`EmulatorBuilder::lifecycle_step`](crate::EmulatorBuilder::lifecycle_step) by default.
    pub fn step(mut self, step: Duration) -> Self {
        self.step = Some(step);
        self
    }

    /// Lets the resource end in the state FAILED, if it has one, and its work request with this error.
    pub fn fails_with(mut self, code: impl Into<String>, message: impl Into<String>) -> Self {
        self.failure = Some((code.into(), message.into()));
        self
    }

    /// Lets the resource stay in its first state, and its work request in progress, for ever.
    pub fn never_ends(mut self) -> Self {
        self.stays = true;
        self
    }

    /// Sets the number of requests that the plan is for; one by default.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }
}

/// The plans for later requests.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    waiting: VecDeque<(String, Plan)>,
    current: Plan,
}

impl Plans {
    pub(crate) fn push(&mut self, operation: String, plan: Plan) {
        if plan.times > 0 {
            self.waiting.push_back((operation, plan));
        }
    }

    /// Takes the plan for a request of the operation, which is the current one until the next request.
    pub(crate) fn begin(&mut self, operation: &str) {
        let waiting = self.waiting.iter().position(|(planned, _)| planned == operation);
        let Some(index) = waiting else {
            self.current = Plan::new();
            return;
        };
        self.current = self.waiting[index].1.clone();
        self.waiting[index].1.times -= 1;
        if self.waiting[index].1.times == 0 {
            self.waiting.remove(index);
        }
    }

    pub(crate) fn current(&self) -> Plan {
        self.current.clone()
    }

    /// Returns the number of requests that the plans are for.
    pub(crate) fn waiting(&self) -> usize {
        self.waiting.iter().map(|(_, plan)| plan.times).sum()
    }
}
