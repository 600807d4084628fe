//! Credentials that end, and are renewed before they do.
//!
//! A [`Source`] knows how to get them; [`Renewing`] knows when. Nothing is renewed while nobody
//! makes calls, so that no task outlives the program's interest in it: the first call after half of
//! the lifetime starts the refresh, and does not wait for it.
//!
//! A refresh runs on the runtime of the caller that started it, as its timers and connections
//! belong to that. It gives signs of life; when these stop, a caller on another runtime starts a
//! refresh of its own, and the other one is aborted.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_core::future::BoxFuture;
use tokio::runtime::{Handle, Id};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout, timeout_at};

use crate::auth::claims::Claims;
use crate::auth::credentials::Principal;
use crate::auth::key::private_key::PrivateKey;
use crate::error::Error;
use crate::files::file_stamp::FileStamp;
use crate::retry::backoff::random;
use crate::wait::turn::STALLED;

/// How long before their end credentials are renewed at the latest.
const BEFORE_END: Duration = Duration::from_secs(300);

/// How long one refresh may take.
const LIMIT: Duration = Duration::from_secs(60);

/// How often a refresh shows that its runtime still runs it.
const SIGN_OF_LIFE: Duration = Duration::from_millis(250);

/// The delay after a refresh that failed, while what is held is still good: the first and the
/// longest.
const DELAYS: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(120));

/// The same while there is nothing good, and every call fails.
const SHORT_DELAYS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));

/// Where credentials come from.
pub(crate) trait Source: fmt::Debug + Send + Sync + 'static {
    /// Gets new ones.
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>>;

    /// The files that they are made from: when one has changed after a failure, the next attempt is
    /// made at once.
    fn files(&self) -> Vec<&Path> {
        Vec::new()
    }
}

/// Credentials as they were issued.
#[derive(Debug, Clone)]
pub(crate) struct Issued {
    pub(crate) principal: Principal,
    /// How long they are good for from now on; none if that is not known.
    pub(crate) lifetime: Option<Duration>,
    /// When they are renewed at the latest, however long they are good.
    pub(crate) renewed_after: Option<Duration>,
}

impl Issued {
    /// A token, and the key that it was issued for.
    pub(crate) fn new(token: &str, key: Arc<PrivateKey>) -> Self {
        let lifetime = Claims::read(token).and_then(|claims| claims.lifetime());
        Self::lasting(token, key, lifetime)
    }

    /// A token that was issued at some time before, and its key.
    pub(crate) fn before(token: &str, key: Arc<PrivateKey>) -> Self {
        let remaining = Claims::read(token).and_then(|claims| claims.remaining());
        Self::lasting(token, key, remaining)
    }

    /// A principal that was there before, with a token.
    pub(crate) fn found(principal: &Principal) -> Self {
        let claims = principal.key_id().strip_prefix("ST$").and_then(Claims::read);
        let lifetime = claims.and_then(|claims| claims.remaining());
        Self { principal: principal.clone(), lifetime, renewed_after: None }
    }

    /// A new token for the key that another principal has.
    pub(crate) fn of_same_key(token: &str, principal: &Principal) -> Self {
        let lifetime = Claims::read(token).and_then(|claims| claims.lifetime());
        let principal = principal.with_key_id(format!("ST${token}"));
        Self { principal, lifetime, renewed_after: None }
    }

    fn lasting(token: &str, key: Arc<PrivateKey>, lifetime: Option<Duration>) -> Self {
        let principal = Principal::new(format!("ST${token}"), key);
        Self { principal, lifetime, renewed_after: None }
    }
}

/// How often a refresh is started for one caller: each may be lost with the runtime that it ran on.
const STARTS: u32 = 3;

/// How long one caller waits: for a refresh that is lost at its end, and for the one after it.
const WAIT: Duration = LIMIT.saturating_mul(2);

/// Credentials of a source, renewed in time; clones share them.
pub(crate) struct Renewing<S>(Arc<Shared<S>>);

struct Shared<S> {
    source: S,
    state: Mutex<RenewalState>,
}

#[derive(Default)]
struct RenewalState {
    held: Option<Held>,
    /// The refresh that was started last.
    flight: Option<Flight>,
    /// How many refreshes have ended.
    rounds: u64,
    /// Of the last, if it has failed.
    failure: Option<Failure>,
}

struct Failure {
    error: Error,
    at: Instant,
    /// How many have failed since one succeeded.
    count: u32,
    /// What the files of the source were like.
    stamps: Stamps,
}

/// What files are like; none for one that is not there.
type Stamps = Vec<Option<FileStamp>>;

struct Held {
    principal: Principal,
    due: Option<Instant>,
    ends: Option<Instant>,
}

impl<S: Source> Renewing<S> {
    pub(crate) fn new(source: S) -> Self {
        Self(Arc::new(Shared { source, state: Mutex::default() }))
    }

    pub(crate) fn source(&self) -> &S {
        &self.0.source
    }

    /// The principal to sign with now.
    pub(crate) async fn principal(&self) -> Result<Principal, Error> {
        let round = {
            let mut state = self.state();
            let now = Instant::now();
            match state.held.as_ref().filter(|held| held.ends.is_none_or(|end| now < end)) {
                Some(held) => {
                    let principal = held.principal.clone();
                    let is_delayed =
                        state.failure.as_ref().is_some_and(|failure| now < failure.until(DELAYS));
                    let is_due = held.due.is_some_and(|due| now >= due) && !is_delayed;
                    if is_due {
                        // Without a runtime there is none, and the principal is good still.
                        _ = self.start(&mut state);
                    }
                    return Ok(principal);
                }
                None => state.rounds,
            }
        };
        self.renewed_since(round).await
    }

    /// Renews what is held unless it is another than what was refused. Says whether it is another
    /// now.
    pub(crate) async fn refresh(&self, refused: &Principal) -> Result<bool, Error> {
        let round = {
            let state = self.state();
            if state.held.as_ref().is_some_and(|held| !held.principal.is_same(refused)) {
                return Ok(true);
            }
            state.rounds
        };
        Ok(!self.renewed_since(round).await?.is_same(refused))
    }

    /// Returns the result of the first refresh that ends after `round`. One that is under way
    /// counts, else one is started; callers that wait at the same time share it.
    async fn renewed_since(&self, round: u64) -> Result<Principal, Error> {
        if let Some(error) = self.delayed().await {
            return Err(error);
        }
        let deadline = Instant::now() + WAIT;
        let mut ended = 0;
        while ended < STARTS && Instant::now() < deadline {
            let mut signs_of_life = {
                let mut state = self.state();
                if state.rounds != round {
                    return state.outcome();
                }
                self.start(&mut state)?
            };
            // A sign of life, its absence and the end are all reasons to look again.
            if let Ok(Err(_)) = timeout(STALLED, signs_of_life.changed()).await {
                ended += 1;
            }
        }
        let state = self.state();
        if state.rounds != round {
            return state.outcome();
        }
        Err(Error::credentials(match ended {
            STARTS => {
                "refreshing the credentials was aborted; is the runtime shutting down?".to_owned()
            }
            _ => format!("refreshing the credentials timed out after {WAIT:?}"),
        }))
    }

    /// The error of a refresh that has just failed, unless it may succeed by now. An endpoint that
    /// rejects the credentials is not requested by every call.
    async fn delayed(&self) -> Option<Error> {
        let before = {
            let state = self.state();
            let failure = state.failure.as_ref()?;
            let runtime = Handle::try_current().ok()?.id();
            if Instant::now() >= failure.until(SHORT_DELAYS)
                || state.flight.as_ref().is_some_and(|flight| flight.goes_on(runtime))
            {
                return None;
            }
            failure.stamps.clone()
        };
        if self.stamps().await != before {
            return None;
        }
        let state = self.state();
        let failure = state.failure.as_ref()?;
        let delay = failure.until(SHORT_DELAYS).saturating_duration_since(Instant::now());
        Some(failure.error.retold().next_attempt_in(delay))
    }

    async fn stamps(&self) -> Stamps {
        let mut stamps = Vec::new();
        for file in self.source().files() {
            stamps.push(FileStamp::of(file).await.ok());
        }
        stamps
    }

    /// Starts a refresh on the runtime of the caller, unless one is under way.
    fn start(&self, state: &mut RenewalState) -> Result<watch::Receiver<Instant>, Error> {
        let runtime = Handle::try_current().map_err(|source| {
            Error::credentials("refreshing credentials needs a tokio runtime").with_source(source)
        })?;
        let previous = state.flight.as_ref();
        if let Some(flight) = previous.filter(|flight| flight.goes_on(runtime.id())) {
            return Ok(flight.signs_of_life());
        }
        let number = previous.map_or(1, |flight| flight.number + 1);
        let (alive, signs_of_life) = watch::channel(Instant::now());
        let refresh =
            Refresh { of: self.clone(), number, is_kept: false, stamps: Vec::new(), alive };
        // In a task of its own, so that a caller that gives up does not end it for the others.
        let task = runtime.spawn(refresh.run()).abort_handle();
        let flight = Flight { number, runtime: runtime.id(), task, signs_of_life };
        let signs_of_life = flight.signs_of_life();
        if let Some(stalled) = state.flight.replace(flight) {
            stalled.task.abort();
        }
        Ok(signs_of_life)
    }

    fn state(&self) -> MutexGuard<'_, RenewalState> {
        // Nothing that is done under the lock can panic half way.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A refresh, as those who wait for it see it.
struct Flight {
    number: u64,
    /// Where it runs.
    runtime: Id,
    task: AbortHandle,
    /// When it ran last; closed when it has ended, or was lost with its runtime.
    signs_of_life: watch::Receiver<Instant>,
}

impl Flight {
    /// Whether it is worth waiting for, on this runtime.
    ///
    /// A runtime of one thread rests while nobody blocks on it, and with it all that was started
    /// there. The runtime of the caller itself does not rest, so there it goes on at once.
    fn goes_on(&self, runtime: Id) -> bool {
        let has_ended = self.signs_of_life.has_changed().is_err();
        let is_stalled =
            self.runtime != runtime && self.signs_of_life.borrow().elapsed() >= STALLED;
        !has_ended && !is_stalled
    }

    /// Changes with the next sign of life.
    fn signs_of_life(&self) -> watch::Receiver<Instant> {
        let mut receiver = self.signs_of_life.clone();
        receiver.mark_unchanged();
        receiver
    }
}

/// A refresh, as it runs.
struct Refresh<S: Source> {
    of: Renewing<S>,
    number: u64,
    is_kept: bool,
    stamps: Stamps,
    /// Dropped last: whoever waits finds the result then.
    alive: watch::Sender<Instant>,
}

impl<S: Source> Refresh<S> {
    async fn run(mut self) {
        let deadline = Instant::now() + LIMIT;
        // Before they are read, so that a change in between is noticed.
        self.stamps = self.of.stamps().await;
        let result = {
            let mut fetch = self.of.0.source.fetch();
            loop {
                let next = deadline.min(Instant::now() + SIGN_OF_LIFE);
                match timeout_at(next, fetch.as_mut()).await {
                    Ok(result) => break result,
                    Err(_) if Instant::now() >= deadline => {
                        let message =
                            format!("refreshing the credentials timed out after {LIMIT:?}");
                        break Err(Error::credentials(message));
                    }
                    Err(_) => _ = self.alive.send_replace(Instant::now()),
                }
            }
        };
        self.keep(result);
    }

    /// Keeps the result, unless another refresh has taken over.
    fn keep(&mut self, result: Result<Issued, Error>) {
        self.is_kept = true;
        let mut state = self.of.state();
        if state.flight.as_ref().is_some_and(|flight| flight.number == self.number) {
            state.keep(result, std::mem::take(&mut self.stamps));
        }
    }
}

impl<S: Source> Drop for Refresh<S> {
    /// A source may contain code of the user, which may panic. Those who wait get an error.
    fn drop(&mut self) {
        if !self.is_kept && std::thread::panicking() {
            self.keep(Err(Error::credentials("the credential source panicked")));
        }
    }
}

impl Failure {
    /// Until when there is no other attempt.
    fn until(&self, (first, longest): (Duration, Duration)) -> Instant {
        self.at + first.saturating_mul(1 << (self.count - 1).min(10)).min(longest)
    }
}

impl RenewalState {
    fn keep(&mut self, result: Result<Issued, Error>, stamps: Stamps) {
        let now = Instant::now();
        self.rounds += 1;
        match result {
            Ok(Issued { principal, lifetime, renewed_after }) => {
                let ends = lifetime.and_then(|lifetime| now.checked_add(usable(lifetime)));
                let due = lifetime.map(|lifetime| until_due(lifetime, random()));
                let due = [due, renewed_after].into_iter().flatten().min();
                let due = due.and_then(|due| now.checked_add(due));
                self.held = Some(Held { principal, due, ends });
                self.failure = None;
                tracing::debug!(?lifetime, "new credentials");
            }
            Err(error) => {
                let count = self.failure.as_ref().map_or(0, |failure| failure.count);
                let count = count.saturating_add(1);
                let is_good =
                    self.held.as_ref().is_some_and(|held| held.ends.is_none_or(|end| now < end));
                tracing::warn!(%error, is_good, "the credentials could not be renewed");
                self.failure = Some(Failure { error, at: now, count, stamps });
            }
        }
    }

    /// What the last renewal has brought.
    fn outcome(&self) -> Result<Principal, Error> {
        match (&self.failure, &self.held) {
            (Some(failure), _) => Err(failure.error.retold()),
            (None, Some(held)) => Ok(held.principal.clone()),
            (None, None) => Err(Error::credentials("the credentials have not been read")),
        }
    }
}

/// For how much of their lifetime credentials are used: a call takes a moment to arrive.
fn usable(lifetime: Duration) -> Duration {
    lifetime.saturating_sub((lifetime / 20).min(Duration::from_secs(30)))
}

/// When credentials are renewed: after half of their lifetime or five minutes before their end,
/// whichever is earlier; up to a tenth earlier still, so that many programs do not come at once.
/// Those that live for less than ten minutes are kept for a quarter of it at least.
fn until_due(lifetime: Duration, random: f64) -> Duration {
    let due = (lifetime / 2).min(lifetime.saturating_sub(BEFORE_END)).max(lifetime / 4);
    due.mul_f64(1.0 - random / 10.0)
}

impl<S> Clone for Renewing<S> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<S: Source> fmt::Debug for Renewing<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.source.fmt(formatter)
    }
}

#[cfg(test)]
mod tests;
