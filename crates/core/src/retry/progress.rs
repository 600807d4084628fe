//! Decides whether and when a call is retried.

use std::time::Duration;

use tokio::time::Instant;

use super::backoff::Backoff;
use super::budget::RetryBudget;
use super::consistency::ConsistencyWindow;
use super::{RetryPolicy, backoff, consistency};
use crate::error::{Error, ErrorKind};

/// The time for a trial of the circuit breaker to succeed.
const AFTER_TRIAL: Duration = Duration::from_secs(1);

/// The policy of one call, and how much of it is used up.
#[derive(Debug)]
pub(crate) struct Retries {
    pub(super) policy: RetryPolicy,
    is_enabled: bool,
    /// Whether Oracle's own SDKs retry the operation by default.
    is_documented: bool,
    pub(super) budget: RetryBudget,
    window: Option<ConsistencyWindow>,
    started: Instant,
    deadline: Option<Instant>,
    /// The number of attempts that were sent or skipped.
    attempts: u32,
    /// The end of a delay that was interrupted for a trial, which does not count as an attempt.
    interrupted: Option<Instant>,
    /// Whether the call has waited for the next trial of the circuit breaker after its last attempt
    /// was skipped.
    was_extended: bool,
    /// Whether a request was resent at once because it had not reached the service.
    was_resent: bool,
    /// The total time between attempts so far.
    pub(super) total_delay: Duration,
}

/// The decision after a failed attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Retry(Delay),
    Final(Reason),
}

/// The time between two attempts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Delay {
    /// The backoff.
    pub(crate) length: Duration,
    /// The part of it that the service requires by `Retry-After`: the delay does not end sooner,
    /// even if the service has recovered.
    pub(crate) least: Duration,
}

/// The condition under which a request may be sent twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Repetition {
    /// It has the same effect as once.
    Harmless,
    /// The service may process it twice.
    MayDuplicate,
    /// The body was read and cannot be read again.
    Impossible,
}

/// The reason why a call is not retried.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reason {
    /// A retry would not help, or is not wanted.
    Pointless,
    /// The service may have processed the request, and a retry would make it do so twice.
    MayBeProcessed,
    /// The body can be read only once.
    BodyIsGone,
    AttemptsUsed,
    TimeUp,
    DeadlineNear,
    BudgetEmpty,
    CircuitOpen,
}

/// The condition that skips an attempt when its delay is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Skip {
    BudgetEmpty,
    CircuitOpen,
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
            is_enabled: policy.repeats(is_documented),
            is_documented,
            window: policy.consistency.then(|| window.clone()),
            policy: policy.clone(),
            budget: budget.clone(),
            started: Instant::now(),
            deadline,
            attempts: 0,
            interrupted: None,
            was_extended: false,
            was_resent: false,
            total_delay: Duration::ZERO,
        }
    }

    /// Whether the call may be attempted more than once.
    pub(crate) fn is_enabled(&self) -> bool {
        self.is_enabled
    }

    /// Returns the longest time that the next attempt may be delayed by pacing.
    pub(crate) fn time_left(&self) -> Duration {
        let limit = self.policy.total_time.unwrap_or(Duration::MAX);
        limit.saturating_sub(self.started.elapsed())
    }

    /// Adds the actual length of a delay.
    pub(crate) fn delayed(&mut self, time: Duration) {
        // Timers count in milliseconds: a shorter time was spent on the code around them.
        if time >= Duration::from_millis(1) {
            self.total_delay = self.total_delay.saturating_add(time);
        }
    }

    /// Records that a delay until `end` was interrupted for a trial.
    pub(crate) fn interrupted(&mut self, end: Instant) {
        self.interrupted = Some(end);
    }

    /// Decides what follows an attempt that failed with `error`.
    pub(crate) fn next(
        &mut self,
        error: &Error,
        is_retry: bool,
        repetition: Repetition,
    ) -> Verdict {
        if is_retry {
            self.budget.pay(error);
        }
        let rest = self.interrupted.take().map(|end| end.saturating_duration_since(Instant::now()));
        let rest = rest.filter(|rest| !rest.is_zero());
        if rest.is_none() {
            self.attempts += 1;
        }
        let open = self.window.as_ref().and_then(ConsistencyWindow::remaining);
        if let Some(reason) = self.objection(error, open, repetition) {
            return Verdict::Final(reason);
        }
        if error.was_never_sent() && error.kind() == ErrorKind::Transport && !self.was_resent {
            // The cause was an idle connection, which is not used again.
            self.was_resent = true;
            return self.within_limits(Delay::default(), open);
        }
        let least = error.retry_after().unwrap_or_default().min(self.policy.backoff.cap());
        let backoff = rest.unwrap_or_else(|| self.backoff(error.is_throttle(), open));
        self.within_limits(Delay { length: backoff.max(least), least }, open)
    }

    /// Whether the call may send the trial of a circuit breaker before its delay is over, having
    /// sent so many requests: in the place of an attempt that was skipped.
    pub(crate) fn allows_trial(&self, sent: u32) -> bool {
        sent < self.attempts
    }

    /// Decides what follows an attempt that was skipped, which would have taken so much `time`: the
    /// call has as long as if it had been sent.
    pub(crate) fn skip(&mut self, skip: Skip, time: Duration) -> Verdict {
        self.attempts += 1;
        let length = self.backoff(false, None).saturating_add(time);
        match self.within_limits(Delay { length, least: Duration::ZERO }, None) {
            Verdict::Final(Reason::AttemptsUsed) => Verdict::Final(match skip {
                Skip::BudgetEmpty => Reason::BudgetEmpty,
                Skip::CircuitOpen => Reason::CircuitOpen,
            }),
            verdict => verdict,
        }
    }

    /// Returns the delay of a call whose last attempt was skipped, until shortly after the next
    /// `trial` of the circuit breaker: the service may have recovered since the previous trial.
    /// Once only, and not longer than another backoff.
    pub(crate) fn extend(&mut self, trial: Option<Instant>) -> Option<Delay> {
        if std::mem::replace(&mut self.was_extended, true) {
            return None;
        }
        let now = Instant::now();
        let length = trial?.saturating_duration_since(now).saturating_add(AFTER_TRIAL);
        let is_near = |end: Instant| end.saturating_duration_since(now) <= length;
        let is_long = length > self.backoff(false, None)
            || length >= self.time_left()
            || self.deadline.is_some_and(is_near);
        (!is_long).then_some(Delay { length, least: Duration::ZERO })
    }

    /// Returns the reason against a retry, if there is one, apart from the limits.
    fn objection(
        &self,
        error: &Error,
        open: Option<Duration>,
        repetition: Repetition,
    ) -> Option<Reason> {
        let is_delayed = open.is_some() && consistency::may_cause(error);
        if !self.is_enabled {
            return Some(Reason::Pointless);
        }
        let decision = self.policy.conditions.decide(error);
        if !(is_delayed || decision.retries) {
            return Some(Reason::Pointless);
        }
        if repetition == Repetition::Impossible {
            return Some(Reason::BodyIsGone);
        }
        let may_duplicate = repetition == Repetition::MayDuplicate
            && !decision.allows_duplicates
            && self.may_be_processed(error);
        may_duplicate.then_some(Reason::MayBeProcessed)
    }

    /// Whether the service may have processed the request although the attempt failed.
    fn may_be_processed(&self, error: &Error) -> bool {
        match error.kind() {
            ErrorKind::Timeout | ErrorKind::Transport => !error.was_never_sent(),
            ErrorKind::Service => match error.status().map_or(0, |status| status.as_u16()) {
                503 if error.retry_after().is_some() => false,
                500.. => !self.is_documented,
                _ => false,
            },
            _ => false,
        }
    }

    /// Returns the delay, unless a limit does not allow it.
    fn within_limits(&self, delay: Delay, open: Option<Duration>) -> Verdict {
        let most = match open {
            Some(_) => self.policy.max_attempts.max(consistency::ATTEMPTS),
            None => self.policy.max_attempts,
        };
        if self.attempts >= most {
            return Verdict::Final(Reason::AttemptsUsed);
        }
        let now = Instant::now();
        let Delay { mut length, mut least } = delay;
        if let Some(limit) = self.policy.total_time {
            // The last delay is as long as there is time for, and the last attempt comes then.
            let left = limit.saturating_sub(now.saturating_duration_since(self.started));
            if left.is_zero() {
                return Verdict::Final(Reason::TimeUp);
            }
            (length, least) = (length.min(left), least.min(left));
        }
        // An attempt at the deadline would have no time at all.
        let is_late = |deadline: Instant| deadline.saturating_duration_since(now) <= length;
        if self.deadline.is_some_and(is_late) {
            return Verdict::Final(Reason::DeadlineNear);
        }
        Verdict::Retry(Delay { length, least })
    }

    fn backoff(&self, is_throttle: bool, open: Option<Duration>) -> Duration {
        let backoff: &Backoff = &self.policy.backoff;
        let random = backoff::random();
        let normal = backoff.delay(self.attempts, is_throttle, random);
        match open {
            Some(remaining) => consistency::delay(self.attempts, remaining, normal, random),
            None => normal,
        }
    }
}

impl Reason {
    /// Returns the explanation for an error, if there is one.
    pub(crate) fn text(self) -> Option<&'static str> {
        match self {
            Self::Pointless => None,
            Self::MayBeProcessed => Some(
                "not retried: the service may have processed the request, and the operation has \
                 no retry token; check before you call it again",
            ),
            Self::BodyIsGone => Some(
                "not retried: the request body is a stream that can be read only once; \
                 use Body::from_file or Body::reopenable",
            ),
            Self::AttemptsUsed => Some("retries exhausted"),
            Self::TimeUp => Some("retries exhausted: total time reached"),
            Self::DeadlineNear => Some("the next retry would start after the timeout of the call"),
            Self::BudgetEmpty => {
                Some("retry budget exhausted: too many retries of this client have failed recently")
            }
            Self::CircuitOpen => Some("the circuit breaker is open"),
        }
    }
}
