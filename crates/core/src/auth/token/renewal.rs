//! Credentials that expire, and are refreshed before they do.
//!
//! A [`Source`] fetches them; [`Renewing`] decides when. Credentials that are not used are not
//! refreshed, so that no task is left behind: the first call after half of the lifetime starts the
//! refresh in the background.
//!
//! A refresh runs on the runtime of the caller that started it, to which its timers and connections
//! belong. It reports regularly that it is running; when the reports stop, a caller on another
//! runtime starts a refresh of its own, and the first one is aborted.

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
use crate::sync::turn::STALLED;

/// Credentials are refreshed at least this long before they expire.
const BEFORE_END: Duration = Duration::from_secs(300);

/// The timeout of one refresh.
const LIMIT: Duration = Duration::from_secs(60);

/// The interval at which a refresh reports that its runtime still runs it.
const SIGN_OF_LIFE: Duration = Duration::from_millis(250);

/// The delay after a failed refresh while the cached credentials are valid: the first and the
/// longest.
const DELAYS: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(120));

/// The same while there are no valid credentials, and every call fails.
const SHORT_DELAYS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));

/// A source of credentials that expire.
pub(crate) trait Source: fmt::Debug + Send + Sync + 'static {
    /// Fetches new credentials.
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>>;

    /// Returns the files that the credentials depend on: when one of them changes after a failure,
    /// the next attempt starts at once.
    fn files(&self) -> Vec<&Path> {
        Vec::new()
    }
}

/// Credentials as they were issued.
#[derive(Debug, Clone)]
pub(crate) struct Issued {
    pub(crate) principal: Principal,
    /// The time until they expire, if it is known.
    pub(crate) lifetime: Option<Duration>,
    /// The time after which they are refreshed at the latest, however long they are valid.
    pub(crate) renewed_after: Option<Duration>,
}

impl Issued {
    /// Creates the credentials of a new token and the key that it was issued for.
    pub(crate) fn new(token: &str, key: Arc<PrivateKey>) -> Self {
        let lifetime = Claims::read(token).and_then(|claims| claims.lifetime());
        Self::lasting(token, key, lifetime)
    }

    /// Creates the credentials of a token that was issued some time ago, and its key.
    pub(crate) fn before(token: &str, key: Arc<PrivateKey>) -> Self {
        let remaining = Claims::read(token).and_then(|claims| claims.remaining());
        Self::lasting(token, key, remaining)
    }

    /// Creates the credentials of a principal that has a token.
    pub(crate) fn found(principal: &Principal) -> Self {
        let claims = principal.key_id().strip_prefix("ST$").and_then(Claims::read);
        let lifetime = claims.and_then(|claims| claims.remaining());
        Self { principal: principal.clone(), lifetime, renewed_after: None }
    }

    /// Creates the credentials of a new token for the key of another principal.
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

/// The maximum number of refreshes that one caller starts: each may be lost with its runtime.
const STARTS: u32 = 3;

/// The longest time that one caller waits: for a refresh that is lost at its end, and for the next.
const WAIT: Duration = LIMIT.saturating_mul(2);

/// Credentials of a source, refreshed in time; clones share them.
pub(crate) struct Renewing<S>(Arc<Shared<S>>);

struct Shared<S> {
    source: S,
    state: Mutex<RenewalState>,
}

#[derive(Default)]
struct RenewalState {
    cached: Option<Cached>,
    /// The refresh that was started last.
    flight: Option<Flight>,
    /// The number of refreshes that have ended.
    rounds: u64,
    /// The failure of the last refresh.
    failure: Option<Failure>,
}

struct Failure {
    error: Error,
    at: Instant,
    /// The number of failures since the last success.
    count: u32,
    /// The state of the files of the source.
    stamps: Stamps,
}

/// The state of files; `None` for a missing one.
type Stamps = Vec<Option<FileStamp>>;

struct Cached {
    principal: Principal,
    due: Option<Instant>,
    expires: Option<Instant>,
}

impl Cached {
    fn is_valid(&self, now: Instant) -> bool {
        self.expires.is_none_or(|expires| now < expires)
    }
}

impl<S: Source> Renewing<S> {
    pub(crate) fn new(source: S) -> Self {
        Self(Arc::new(Shared { source, state: Mutex::default() }))
    }

    pub(crate) fn source(&self) -> &S {
        &self.0.source
    }

    /// Returns the current principal.
    pub(crate) async fn principal(&self) -> Result<Principal, Error> {
        let round = {
            let mut state = self.state();
            let now = Instant::now();
            match state.cached.as_ref().filter(|cached| cached.is_valid(now)) {
                Some(cached) => {
                    let principal = cached.principal.clone();
                    let is_delayed =
                        state.failure.as_ref().is_some_and(|failure| now < failure.until(DELAYS));
                    let is_due = cached.due.is_some_and(|due| now >= due) && !is_delayed;
                    if is_due {
                        // It cannot start without a runtime, but the principal is still valid.
                        _ = self.start(&mut state);
                    }
                    return Ok(principal);
                }
                None => state.rounds,
            }
        };
        self.renewed_since(round).await
    }

    /// Refreshes the credentials, unless they have changed since the service rejected `rejected`.
    /// Returns whether they differ from it now.
    pub(crate) async fn refresh(&self, rejected: &Principal) -> Result<bool, Error> {
        let round = {
            let state = self.state();
            if state.cached.as_ref().is_some_and(|cached| !cached.principal.is_same(rejected)) {
                return Ok(true);
            }
            state.rounds
        };
        Ok(!self.renewed_since(round).await?.is_same(rejected))
    }

    /// Returns the result of the first refresh that ends after `round`. Starts one unless one is
    /// running; callers that wait at the same time share it.
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
            // A report, its absence and the end of the refresh are all reasons to check again.
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

    /// Returns the error of a refresh that has just failed, unless another attempt is due: an
    /// endpoint that rejects the credentials does not receive a request for each call.
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

    /// Starts a refresh on the runtime of the caller, unless one is running.
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
        // In its own task, so that a caller that is cancelled does not end it for the others.
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

/// A refresh, as its waiters see it.
struct Flight {
    number: u64,
    /// The runtime that it runs on.
    runtime: Id,
    task: AbortHandle,
    /// The time of the last report; closed when the refresh has ended, or was lost with its
    /// runtime.
    signs_of_life: watch::Receiver<Instant>,
}

impl Flight {
    /// Whether a caller on this runtime should wait for it.
    ///
    /// A single-threaded runtime stops while no thread blocks on it, together with all of its
    /// tasks. The runtime of the caller is running, so a refresh there continues at once.
    fn goes_on(&self, runtime: Id) -> bool {
        let has_ended = self.signs_of_life.has_changed().is_err();
        let is_stalled =
            self.runtime != runtime && self.signs_of_life.borrow().elapsed() >= STALLED;
        !has_ended && !is_stalled
    }

    /// Returns a receiver that changes with the next report.
    fn signs_of_life(&self) -> watch::Receiver<Instant> {
        let mut receiver = self.signs_of_life.clone();
        receiver.mark_unchanged();
        receiver
    }
}

/// A running refresh.
struct Refresh<S: Source> {
    of: Renewing<S>,
    number: u64,
    is_kept: bool,
    stamps: Stamps,
    /// Dropped last, so that waiters find the result.
    alive: watch::Sender<Instant>,
}

impl<S: Source> Refresh<S> {
    async fn run(mut self) {
        let deadline = Instant::now() + LIMIT;
        // Before the source reads the files, so that a change in between is noticed.
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
    /// Reports a panic of the source, which may be code of the user, to the waiters.
    fn drop(&mut self) {
        if !self.is_kept && std::thread::panicking() {
            self.keep(Err(Error::credentials("the credential source panicked")));
        }
    }
}

impl Failure {
    /// Returns the time of the next attempt.
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
                let expires = lifetime.and_then(|lifetime| now.checked_add(usable(lifetime)));
                let due = lifetime.map(|lifetime| until_due(lifetime, random()));
                let due = [due, renewed_after].into_iter().flatten().min();
                let due = due.and_then(|due| now.checked_add(due));
                self.cached = Some(Cached { principal, due, expires });
                self.failure = None;
                tracing::debug!(?lifetime, "credentials refreshed");
            }
            Err(error) => {
                let count = self.failure.as_ref().map_or(0, |failure| failure.count);
                let count = count.saturating_add(1);
                let is_valid = self.cached.as_ref().is_some_and(|cached| cached.is_valid(now));
                tracing::warn!(%error, is_valid, "refreshing the credentials failed");
                self.failure = Some(Failure { error, at: now, count, stamps });
            }
        }
    }

    /// Returns the result of the last refresh.
    fn outcome(&self) -> Result<Principal, Error> {
        match (&self.failure, &self.cached) {
            (Some(failure), _) => Err(failure.error.retold()),
            (None, Some(cached)) => Ok(cached.principal.clone()),
            (None, None) => Err(Error::credentials("the credentials have not been fetched")),
        }
    }
}

/// Returns the part of a lifetime in which credentials are used: a request takes a moment to
/// arrive.
fn usable(lifetime: Duration) -> Duration {
    lifetime.saturating_sub((lifetime / 20).min(Duration::from_secs(30)))
}

/// Returns the time until credentials are refreshed: half of their lifetime, or until five minutes
/// before they expire, whichever is earlier; minus up to a tenth, so that many programs do not
/// refresh at once. A quarter of the lifetime at least.
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
