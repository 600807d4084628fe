//! Credentials that end, and are renewed before they do.
//!
//! A [`Source`] knows how to get them; [`Renewing`] knows when. Nothing is renewed while nobody
//! makes calls, so that no task outlives the program's interest in it: the first call after half of
//! the lifetime sets the renewal off, and does not wait for it.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use super::token::Claims;
use super::{BoxFuture, Principal, PrivateKey};
use crate::Error;
use crate::retry::random;

/// How long before their end credentials are renewed at the latest.
const BEFORE_END: Duration = Duration::from_secs(300);

/// How long one renewal may take.
const LIMIT: Duration = Duration::from_secs(60);

/// The pause after a renewal that failed, while what is held is still good: the first and the
/// longest.
const PAUSES: (Duration, Duration) = (Duration::from_secs(5), Duration::from_secs(120));

/// Where credentials come from.
pub(crate) trait Source: fmt::Debug + Send + Sync + 'static {
    /// Gets new ones.
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>>;
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

/// How often a renewal is started for one caller: one may be lost with the runtime that it ran on.
const STARTS: u32 = 3;

/// Credentials of a source, renewed in time; clones share them.
pub(crate) struct Renewing<S>(Arc<Shared<S>>);

struct Shared<S> {
    source: S,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// Closed when the renewal that is under way has ended, or was lost with its runtime.
    running: Option<watch::Receiver<()>>,
    /// How many renewals have ended.
    rounds: u64,
    /// Why the last has failed.
    failure: Option<Error>,
    /// How many have failed since one succeeded.
    failures: u32,
    /// Until then what is held is good enough.
    pause_until: Option<Instant>,
}

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
                    let is_due = held.due.is_some_and(|due| now >= due)
                        && state.pause_until.is_none_or(|until| now >= until);
                    if is_due {
                        self.start(&mut state);
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

    /// What the first renewal that ends after `round` brings. One that is under way counts, else
    /// one is started; callers that ask at the same time share it.
    async fn renewed_since(&self, round: u64) -> Result<Principal, Error> {
        for _ in 0..STARTS {
            let mut running = {
                let mut state = self.state();
                if state.rounds != round {
                    return state.outcome();
                }
                self.start(&mut state)
            };
            // Never sent to: it closes at the end.
            while running.changed().await.is_ok() {}
        }
        let state = self.state();
        if state.rounds != round {
            return state.outcome();
        }
        Err(Error::credentials(
            "the renewal of the credentials was broken off; is the runtime shutting down?",
        ))
    }

    /// Starts a renewal unless one is under way.
    fn start(&self, state: &mut State) -> watch::Receiver<()> {
        if let Some(running) =
            state.running.as_ref().filter(|running| running.has_changed().is_ok())
        {
            return running.clone();
        }
        let (running, receiver) = watch::channel(());
        state.running = Some(receiver.clone());
        let renewal = Renewal { of: self.clone(), is_kept: false, _running: running };
        // On its own, so that a caller who gives up does not end it for the others.
        tokio::spawn(async move {
            let source = &renewal.of.0.source;
            let result = match tokio::time::timeout(LIMIT, source.fetch()).await {
                Ok(result) => result,
                Err(_) => Err(Error::credentials(format!(
                    "new credentials were not to be had within {LIMIT:?}"
                ))),
            };
            renewal.keep(result);
        });
        receiver
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that is done under the lock can panic half way.
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A renewal that is under way.
struct Renewal<S: Source> {
    of: Renewing<S>,
    is_kept: bool,
    /// Its end is seen by those who wait, after what has come of it was noted.
    _running: watch::Sender<()>,
}

impl<S: Source> Renewal<S> {
    fn keep(mut self, result: Result<Issued, Error>) {
        self.is_kept = true;
        self.of.state().keep(result);
    }
}

impl<S: Source> Drop for Renewal<S> {
    /// A source may be made of code of the user's, which may panic. Those who wait are told.
    fn drop(&mut self) {
        if !self.is_kept && std::thread::panicking() {
            let error = "what new credentials come from has panicked";
            self.of.state().keep(Err(Error::credentials(error)));
        }
    }
}

impl State {
    fn keep(&mut self, result: Result<Issued, Error>) {
        let now = Instant::now();
        self.rounds += 1;
        match result {
            Ok(Issued { principal, lifetime, renewed_after }) => {
                let ends = lifetime.and_then(|lifetime| now.checked_add(usable(lifetime)));
                let due = lifetime.map(|lifetime| until_due(lifetime, random()));
                let due = [due, renewed_after].into_iter().flatten().min();
                let due = due.and_then(|due| now.checked_add(due));
                self.held = Some(Held { principal, due, ends });
                (self.failures, self.failure, self.pause_until) = (0, None, None);
                tracing::debug!(?lifetime, "new credentials");
            }
            Err(error) => {
                let (first, longest) = PAUSES;
                let pause = first.saturating_mul(1 << self.failures.min(10)).min(longest);
                self.failures = self.failures.saturating_add(1);
                self.pause_until = Some(now + pause);
                let is_good =
                    self.held.as_ref().is_some_and(|held| held.ends.is_none_or(|end| now < end));
                tracing::warn!(%error, is_good, "the credentials could not be renewed");
                self.failure = Some(error);
            }
        }
    }

    /// What the last renewal has brought.
    fn outcome(&self) -> Result<Principal, Error> {
        match (&self.failure, &self.held) {
            (Some(error), _) => Err(error.retold()),
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
