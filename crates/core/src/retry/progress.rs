//! How far one call has got with its attempts.

use std::time::Duration;

use tokio::time::Instant;

use super::{Backoff, ConsistencyWindow, RetryBudget, RetryPolicy, backoff, consistency};
use crate::Error;

/// The attempts of one call.
#[derive(Debug)]
pub(crate) struct Retries {
    policy: RetryPolicy,
    repeats: bool,
    budget: RetryBudget,
    window: Option<ConsistencyWindow>,
    started: Instant,
    deadline: Option<Instant>,
    attempts: u32,
    slept: Duration,
}

/// What comes after an attempt that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Another one, after a pause.
    Again(Duration),
    /// Nothing.
    Final(Reason),
}

/// Why a call is not made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Because it would not help, or nobody wants it.
    Pointless,
    AttemptsUsed,
    TimeUp,
    DeadlineNear,
    BudgetEmpty,
}

impl Retries {
    pub(crate) fn new(
        policy: &RetryPolicy,
        is_documented: bool,
        budget: &RetryBudget,
        window: &ConsistencyWindow,
        deadline: Option<Instant>,
    ) -> Self {
        Self {
            repeats: policy.repeats(is_documented),
            window: policy.consistency.then(|| window.clone()),
            policy: policy.clone(),
            budget: budget.clone(),
            started: Instant::now(),
            deadline,
            attempts: 0,
            slept: Duration::ZERO,
        }
    }

    /// Whether the call may be made more than once.
    pub(crate) fn is_enabled(&self) -> bool {
        self.repeats
    }

    /// How long the call has paused between attempts.
    pub(crate) fn slept(&self) -> Duration {
        self.slept
    }

    /// The call has succeeded.
    pub(crate) fn succeeded(&mut self) {
        self.budget.give_back();
    }

    /// An attempt has failed: what now?
    pub(crate) fn next(&mut self, error: &Error) -> Verdict {
        self.attempts += 1;
        let verdict = self.judge(error);
        if let Verdict::Again(pause) = verdict {
            self.slept = self.slept.saturating_add(pause);
        }
        verdict
    }

    fn judge(&self, error: &Error) -> Verdict {
        let open = self.window.as_ref().and_then(ConsistencyWindow::remaining);
        let is_delayed = open.is_some() && consistency::may_cause(error);
        if !self.repeats || !(is_delayed || self.policy.conditions.apply_to(error)) {
            return Verdict::Final(Reason::Pointless);
        }
        let most = match open {
            Some(_) => self.policy.max_attempts.max(consistency::ATTEMPTS),
            None => self.policy.max_attempts,
        };
        if self.attempts >= most {
            return Verdict::Final(Reason::AttemptsUsed);
        }
        let now = Instant::now();
        let mut pause = self.pause(error, open);
        if let Some(limit) = self.policy.total_time {
            // The last pause is as long as there is time for, and the last attempt comes then.
            let left = limit.saturating_sub(now.saturating_duration_since(self.started));
            if left.is_zero() {
                return Verdict::Final(Reason::TimeUp);
            }
            pause = pause.min(left);
        }
        // There an attempt would have no time at all.
        let is_late = |deadline: Instant| deadline.saturating_duration_since(now) <= pause;
        if self.deadline.is_some_and(is_late) {
            return Verdict::Final(Reason::DeadlineNear);
        }
        // Last, so that only what is used is paid for.
        if !self.budget.take(error) {
            return Verdict::Final(Reason::BudgetEmpty);
        }
        Verdict::Again(pause)
    }

    /// As long as the policy says, or as the service asks for.
    fn pause(&self, error: &Error, open: Option<Duration>) -> Duration {
        let backoff: &Backoff = &self.policy.backoff;
        let random = backoff::random();
        let normal = backoff.pause(self.attempts, error.is_throttle(), random);
        let pause = match open {
            Some(remaining) => consistency::pause(self.attempts, remaining, normal, random),
            None => normal,
        };
        let asked = error.retry_after().unwrap_or_default();
        pause.max(asked.min(backoff.cap()))
    }
}

impl Reason {
    /// What an error says about it; nothing where there is nothing to say.
    pub(crate) fn text(self) -> Option<&'static str> {
        match self {
            Self::Pointless => None,
            Self::AttemptsUsed => Some("no attempt is left"),
            Self::TimeUp => Some("the time for repeating it is up"),
            Self::DeadlineNear => {
                Some("another attempt would start after the time limit of the call")
            }
            Self::BudgetEmpty => Some("too many calls are being repeated at the moment"),
        }
    }
}
