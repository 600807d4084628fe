//! Sessions of users who have logged in with a browser: `oci session authenticate`.
//!
//! The command line writes a key and a token that expires after an hour, and refreshes the token
//! with `oci session refresh`. Both files are watched, so running programs use the refreshed token.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;
use std::{fmt, io};

use futures_core::future::BoxFuture;

use super::claims::{Claims, trimmed};
use super::credentials::{Credentials, Principal};
use super::key::fault::KeyFault;
use super::key::private_key::PrivateKey;
use crate::environment::clock::Clock;
use crate::error::Error;
use crate::files::file_stamp::FileStamp;
use crate::files::small_file;
use crate::files::watched::{Watched, WatchedSource};

/// Credentials of a session: a token and the key that it was issued for.
///
/// Both files are checked once a second while calls are made, and read again when they have
/// changed. Token and key belong together; a new login replaces both.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::auth::SessionToken;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let sessions = std::path::Path::new("/home/opc/.oci/sessions/DEFAULT");
/// let (token, key) = (sessions.join("token"), sessions.join("oci_api_key.pem"));
/// let credentials = SessionToken::new(token, key).with_profile("DEFAULT");
/// credentials.load().await?; // reports problems of the files early
/// # Ok(())
/// # }
/// ```
pub struct SessionToken(Watched<SessionFiles>);

/// The files of a session.
struct SessionFiles {
    token_file: PathBuf,
    key: KeySource,
    profile: Option<String>,
    clock: Clock,
    /// The key that was read last, and the stamp that its file had before.
    cached_key: Mutex<Option<(FileStamp, Arc<PrivateKey>)>>,
}

#[derive(Clone)]
enum KeySource {
    File { path: PathBuf, pass_phrase: Option<String> },
    Given(Arc<PrivateKey>),
}

/// A session as it was read from the files.
#[derive(Clone)]
struct Session {
    principal: Principal,
    key: Arc<PrivateKey>,
    expires: Option<SystemTime>,
}

impl SessionToken {
    /// Creates credentials from the files of a token and its private key.
    pub fn new(token_file: impl Into<PathBuf>, key_file: impl Into<PathBuf>) -> Self {
        let key = KeySource::File { path: key_file.into(), pass_phrase: None };
        Self::from_source(token_file.into(), key)
    }

    /// Creates credentials from the file of a token, and its private key.
    pub fn with_key(token_file: impl Into<PathBuf>, key: PrivateKey) -> Self {
        let key = KeySource::Given(Arc::new(key));
        Self::from_source(token_file.into(), key)
    }

    fn from_source(token_file: PathBuf, key: KeySource) -> Self {
        let (profile, clock, cached_key) = (None, Clock::default(), Mutex::default());
        Self(Watched::new(SessionFiles { token_file, key, profile, clock, cached_key }))
    }

    /// Returns a session of the same files with an empty cache.
    pub(super) fn another(&self) -> Self {
        let SessionFiles { token_file, key, profile, clock, .. } = self.0.source();
        let mut another = Self::from_source(token_file.clone(), key.clone());
        let files = another.0.source_mut();
        (files.profile, files.clock) = (profile.clone(), *clock);
        another
    }

    /// Returns the files that the session is read from.
    pub(super) fn files(&self) -> Vec<&Path> {
        self.0.source().paths().collect()
    }

    /// Sets the pass phrase of the key file.
    #[must_use]
    pub fn with_pass_phrase(mut self, text: impl Into<String>) -> Self {
        if let KeySource::File { pass_phrase, .. } = &mut self.0.source_mut().key {
            *pass_phrase = Some(text.into());
        }
        self
    }

    /// Sets the profile that the session belongs to, which errors name in the command to log in
    /// again.
    #[must_use]
    pub fn with_profile(mut self, profile: impl Into<String>) -> Self {
        self.0.source_mut().profile = Some(profile.into());
        self
    }

    /// Sets the clock that the expiry of the token is judged by.
    pub(crate) fn with_clock(mut self, clock: Clock) -> Self {
        self.0.source_mut().clock = clock;
        self
    }

    /// Reads both files, changed or not. Concurrent callers share one reading.
    ///
    /// Returns whether the token or the key differs from the cached one.
    ///
    /// # Errors
    ///
    /// When a file is missing or unusable, or the session has expired.
    pub async fn load(&self) -> Result<bool, Error> {
        let before = self.0.cached();
        let session = self.0.reload().await?;
        self.0.source().check_not_expired(session.expires)?;
        Ok(before.is_none_or(|before| !before.principal.is_same(&session.principal)))
    }

    /// Reads the key now, so that [`load`](Self::load) does not.
    pub(crate) async fn read_key(&self) -> Result<(), KeyFault> {
        let files = self.0.source();
        if let KeySource::File { path, pass_phrase } = &files.key {
            let stamp = FileStamp::of(path).await?;
            let key = PrivateKey::read(path, pass_phrase.as_deref()).await?;
            *files.cached_key() = Some((stamp, Arc::new(key)));
        }
        Ok(())
    }

    /// Checks the token, but not the key.
    pub(crate) async fn check_token(&self) -> Result<(), Error> {
        let files = self.0.source();
        files.check_not_expired(expiry(&files.read_token().await?))
    }
}

impl SessionFiles {
    fn paths(&self) -> impl Iterator<Item = &Path> {
        let key = match &self.key {
            KeySource::File { path, .. } => Some(path.as_path()),
            KeySource::Given(_) => None,
        };
        [Some(self.token_file.as_path()), key].into_iter().flatten()
    }

    async fn read_token(&self) -> Result<String, Error> {
        let file = &self.token_file;
        let text = small_file::read_text(file)
            .await
            .map_err(|error| self.unreadable(file, "security token", error))?;
        trimmed(&text).map(str::to_owned).ok_or_else(|| {
            let problem =
                if text.trim().is_empty() { "is empty" } else { "does not contain a token" };
            self.logged_out(&format!("the security token file {} {problem}", file.display()))
        })
    }

    /// Returns the cached key if its file has not changed and reading is not `forced`.
    async fn read_key(&self, forced: bool) -> Result<Arc<PrivateKey>, Error> {
        let (path, pass_phrase) = match &self.key {
            KeySource::Given(key) => return Ok(Arc::clone(key)),
            KeySource::File { path, pass_phrase } => (path, pass_phrase.as_deref()),
        };
        let stamp = FileStamp::of(path)
            .await
            .map_err(|error| self.unreadable(path, "private key", error))?;
        let cached = self.cached_key().clone();
        if let Some((_, key)) = cached.filter(|(of, _)| !forced && *of == stamp) {
            return Ok(key);
        }
        let key = Arc::new(PrivateKey::from_file(path, pass_phrase).await?);
        *self.cached_key() = Some((stamp, Arc::clone(&key)));
        Ok(key)
    }

    fn cached_key(&self) -> MutexGuard<'_, Option<(FileStamp, Arc<PrivateKey>)>> {
        // Nothing that is done under the lock can panic half way.
        self.cached_key.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_expired(&self, session: &Session) -> bool {
        session.expires.is_some_and(|time| time <= self.clock.now())
    }

    fn check_not_expired(&self, expires: Option<SystemTime>) -> Result<(), Error> {
        match expires {
            Some(time) if time <= self.clock.now() => Err(self.logged_out(&format!(
                "the session expired {} (security token file {})",
                httpdate::fmt_http_date(time),
                self.token_file.display(),
            ))),
            _ => Ok(()),
        }
    }

    fn unreadable(&self, file: &Path, what: &str, error: io::Error) -> Error {
        let problem = format!("the {what} file {} cannot be read: {error}", file.display());
        self.logged_out(&problem).with_source(error)
    }

    fn logged_out(&self, problem: &str) -> Error {
        let profile = self.profile.as_deref().unwrap_or("<profile>");
        Error::credentials(format!(
            "{problem}; log in again with `oci session authenticate --profile-name {profile}`"
        ))
    }
}

impl WatchedSource for SessionFiles {
    type Value = Session;

    const NAME: &'static str = "the session token";

    fn files(&self, _cached: Option<&Session>) -> Vec<PathBuf> {
        self.paths().map(Path::to_owned).collect()
    }

    async fn read(&self, cached: Option<&Session>, forced: bool) -> Result<Session, Error> {
        let token = self.read_token().await?;
        // Before the first session, the key has just been read.
        let key = self.read_key(forced && cached.is_some()).await?;
        let (key_id, expires) = (format!("ST${token}"), expiry(&token));
        let same = cached.filter(|cached| {
            cached.principal.key_id() == key_id && cached.key.fingerprint() == key.fingerprint()
        });
        let principal = match same {
            Some(same) => same.principal.clone(),
            None => Principal::new(key_id, Arc::clone(&key) as _),
        };
        Ok(Session { principal, key, expires })
    }

    fn is_usable(&self, session: &Session) -> bool {
        !self.is_expired(session)
    }

    fn survives_failure(&self, session: &Session) -> bool {
        session.expires.is_some() && !self.is_expired(session)
    }
}

impl Credentials for SessionToken {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async {
            let session = self.0.get().await?;
            self.0.source().check_not_expired(session.expires)?;
            Ok(session.principal)
        })
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            self.load().await?;
            Ok(self.0.cached().is_some_and(|session| !session.principal.is_same(rejected)))
        })
    }
}

impl fmt::Debug for SessionToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let files = self.0.source();
        formatter
            .debug_struct("SessionToken")
            .field("token_file", &files.token_file)
            .field("key", &files.key)
            .field("profile", &files.profile)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for KeySource {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, .. } => path.fmt(formatter),
            Self::Given(key) => key.fmt(formatter),
        }
    }
}

/// Returns the expiry of a token that is a JWT and has one. Nothing is verified.
fn expiry(token: &str) -> Option<SystemTime> {
    Claims::read(token)?.expires()
}
