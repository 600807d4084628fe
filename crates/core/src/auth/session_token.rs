//! The session of a user who has logged in with a browser: `oci session authenticate`.
//!
//! The command line writes a token that lives for an hour and a key, and renews the token with
//! `oci session refresh`. Both files are watched, so a renewal by it reaches a running program.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;
use std::{fmt, io};

use futures_core::future::BoxFuture;
use tokio::time::Instant;

use super::claims::Claims;
use super::credentials::{Credentials, Principal};
use super::key::private_key::{KeyFault, PrivateKey};
use crate::error::Error;
use crate::files::file_stamp::{BETWEEN_LOOKS, FileStamp};
use crate::files::small_file;
use crate::wait::turn::Turn;

/// Credentials of a session: a token and the key that it was issued for.
///
/// Both files are looked at once a second while calls are made, and read again when they have
/// changed. Token and key belong together, and a new login replaces both.
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
/// credentials.load().await?; // says early what is wrong with the files
/// # Ok(())
/// # }
/// ```
pub struct SessionToken {
    token_file: PathBuf,
    key: KeySource,
    profile: Option<String>,
    state: Mutex<SessionCache>,
    /// Held by the one caller that looks at the files.
    turn: Turn,
}

enum KeySource {
    File { path: PathBuf, pass_phrase: Option<String> },
    Given(Arc<PrivateKey>),
}

/// What is known of the files.
#[derive(Default)]
struct SessionCache {
    session: Option<CachedSession>,
    /// The key that was read last, and what its file was like then.
    key: Option<(FileStamp, Arc<PrivateKey>)>,
    /// When the last look at the files began, unless it failed.
    looked: Option<Instant>,
    /// How many looks there were, so that who waited for one can tell.
    looks: u64,
    /// How many of them went on to read the files.
    readings: u64,
    /// What came of the last look: whether the session was another one, or why there is none.
    outcome: Outcome,
}

enum Outcome {
    Found { is_new: bool },
    Failed(String),
}

/// What the files said when they were read.
#[derive(Clone)]
struct CachedSession {
    principal: Principal,
    fingerprint: String,
    expires: Option<SystemTime>,
    stamps: Stamps,
}

/// Tells whether the files have changed.
#[derive(Clone, PartialEq, Eq)]
struct Stamps {
    token: FileStamp,
    key: Option<FileStamp>,
}

impl SessionToken {
    /// The session whose token and private key are in these files.
    pub fn new(token_file: impl Into<PathBuf>, key_file: impl Into<PathBuf>) -> Self {
        let key = KeySource::File { path: key_file.into(), pass_phrase: None };
        Self::from_source(token_file.into(), key)
    }

    /// The session whose token is in this file and whose private key is known.
    pub fn with_key(token_file: impl Into<PathBuf>, key: PrivateKey) -> Self {
        let key = KeySource::Given(Arc::new(key));
        Self::from_source(token_file.into(), key)
    }

    fn from_source(token_file: PathBuf, key: KeySource) -> Self {
        Self { token_file, key, profile: None, state: Mutex::default(), turn: Turn::default() }
    }

    /// A session of the same files, of which nothing has been read.
    pub(super) fn another(&self) -> Self {
        let key = match &self.key {
            KeySource::Given(key) => KeySource::Given(Arc::clone(key)),
            KeySource::File { path, pass_phrase } => {
                KeySource::File { path: path.clone(), pass_phrase: pass_phrase.clone() }
            }
        };
        let profile = self.profile.clone();
        Self { profile, ..Self::from_source(self.token_file.clone(), key) }
    }

    /// The files that it is read from.
    pub(super) fn files(&self) -> Vec<&Path> {
        match &self.key {
            KeySource::File { path, .. } => vec![&self.token_file, path],
            KeySource::Given(_) => vec![&self.token_file],
        }
    }

    /// The pass phrase of the key file.
    #[must_use]
    pub fn with_pass_phrase(mut self, text: impl Into<String>) -> Self {
        if let KeySource::File { pass_phrase, .. } = &mut self.key {
            *pass_phrase = Some(text.into());
        }
        self
    }

    /// The profile that the session belongs to, so that errors can say how to log in again.
    #[must_use]
    pub fn with_profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Reads both files, changed or not. Callers that ask at the same time share one reading.
    ///
    /// Says whether token or key are others than before.
    ///
    /// # Errors
    ///
    /// When a file is missing or unusable, or the session has ended.
    pub async fn load(&self) -> Result<bool, Error> {
        let readings = self.state().readings;
        let _turn = self.turn.take().await;
        let shared = Some(self.state()).filter(|state| state.readings != readings);
        let shared = shared.map(|state| state.outcome());
        let is_new = match shared {
            Some(outcome) => outcome?,
            None => self.look(true).await?,
        };
        let expires = self.state().session.as_ref().and_then(|session| session.expires);
        self.check_not_ended(expires)?;
        Ok(is_new)
    }

    /// Reads the key now, so that [`load`](Self::load) need not.
    pub(crate) async fn read_key(&self) -> Result<(), KeyFault> {
        if let KeySource::File { path, pass_phrase } = &self.key {
            let stamp = FileStamp::of(path).await?;
            let key = PrivateKey::read(path, pass_phrase.as_deref()).await?;
            self.state().key = Some((stamp, Arc::new(key)));
        }
        Ok(())
    }

    /// Checks the token, but not the key.
    pub(crate) async fn check_token(&self) -> Result<(), Error> {
        self.check_not_ended(expiry(&self.read_token().await?))
    }

    async fn current(&self) -> Result<Principal, Error> {
        let (held, looks) = {
            let state = self.state();
            let held = state.session.as_ref().filter(|session| !session.has_ended());
            if let Some(session) = held
                && state.looked.is_some_and(|at| at.elapsed() < BETWEEN_LOOKS)
            {
                return Ok(session.principal.clone());
            }
            (held.cloned(), state.looks)
        };
        match held {
            Some(held) => {
                // Whoever has the turn is looking already; until then what is held is good.
                let Some(_turn) = self.turn.try_take() else { return Ok(held.principal) };
                match self.look(false).await {
                    Ok(_) => {}
                    // Such as in the middle of a renewal by another process.
                    Err(error) if held.is_known_to_last() => tracing::warn!(
                        %error,
                        "the session token cannot be read again; the one held is used"
                    ),
                    Err(error) => return Err(error),
                }
            }
            None => {
                let _turn = self.turn.take().await;
                let shared = Some(self.state()).filter(|state| state.looks != looks);
                let shared = shared.map(|state| state.outcome());
                match shared {
                    Some(outcome) => outcome?,
                    None => self.look(false).await?,
                };
            }
        }
        let session = self.state().session.clone();
        let session =
            session.ok_or_else(|| Error::credentials("the session token was not read"))?;
        self.check_not_ended(session.expires)?;
        Ok(session.principal)
    }

    /// Looks at the files, and reads them when they have changed or when it is `forced`. Says
    /// whether token or key are others than before. Only for who has the turn.
    async fn look(&self, forced: bool) -> Result<bool, Error> {
        let began = Instant::now();
        let result = self.read_changed(forced).await;
        let mut state = self.state();
        state.looks += 1;
        state.readings += u64::from(forced || !matches!(result, Ok(None)));
        let result = result.map(|session| session.is_some_and(|session| state.keep(session)));
        let lasts = state.session.as_ref().is_some_and(CachedSession::is_known_to_last);
        state.looked = Some(began).filter(|_| result.is_ok() || lasts);
        state.outcome = match &result {
            Ok(is_new) => Outcome::Found { is_new: *is_new },
            Err(error) => Outcome::Failed(error.to_string()),
        };
        result
    }

    /// The session as the files have it now, if they have changed or if it is `forced`.
    async fn read_changed(&self, forced: bool) -> Result<Option<CachedSession>, Error> {
        let stamps = Stamps {
            token: FileStamp::of(&self.token_file)
                .await
                .map_err(|error| self.unreadable(&self.token_file, "security token", error))?,
            key: match &self.key {
                KeySource::File { path, .. } => Some(
                    FileStamp::of(path)
                        .await
                        .map_err(|error| self.unreadable(path, "private key", error))?,
                ),
                KeySource::Given(_) => None,
            },
        };
        let held_key = {
            let state = self.state();
            let held = state.session.as_ref();
            if !forced && held.is_some_and(|held| held.stamps == stamps) {
                return Ok(None);
            }
            // Before the first session, the key has just been read.
            let is_good = !forced || held.is_none();
            state.key.clone().filter(|(stamp, _)| is_good && Some(*stamp) == stamps.key)
        };
        let token = self.read_token().await?;
        let key = match (&self.key, held_key, stamps.key) {
            (KeySource::Given(key), ..) => Arc::clone(key),
            (KeySource::File { .. }, Some((_, key)), _) => key,
            (KeySource::File { path, pass_phrase }, None, stamp) => {
                let key = Arc::new(PrivateKey::from_file(path, pass_phrase.as_deref()).await?);
                self.state().key = stamp.map(|stamp| (stamp, Arc::clone(&key)));
                key
            }
        };
        Ok(Some(CachedSession {
            fingerprint: key.fingerprint().to_owned(),
            expires: expiry(&token),
            principal: Principal::new(format!("ST${token}"), key),
            stamps,
        }))
    }

    async fn read_token(&self) -> Result<String, Error> {
        let file = &self.token_file;
        let text = small_file::read_text(file)
            .await
            .map_err(|error| self.unreadable(file, "security token", error))?;
        let token = text.trim();
        if token.is_empty() {
            let problem = format!("the security token file {} is empty", file.display());
            return Err(self.logged_out(&problem));
        }
        if !token.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"') {
            let problem =
                format!("the security token file {} does not hold a token", file.display());
            return Err(self.logged_out(&problem));
        }
        Ok(token.to_owned())
    }

    fn check_not_ended(&self, expires: Option<SystemTime>) -> Result<(), Error> {
        match expires {
            Some(time) if time <= SystemTime::now() => Err(self.logged_out(&format!(
                "the session ended {} (security token file {})",
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

    fn state(&self) -> MutexGuard<'_, SessionCache> {
        // Nothing that is done under the lock can panic half way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl SessionCache {
    /// Keeps the session, and says whether it is another one.
    fn keep(&mut self, mut session: CachedSession) -> bool {
        let same = self.session.as_ref().filter(|held| held.is_same(&session));
        let is_new = same.is_none();
        if let Some(same) = same {
            session.principal = same.principal.clone();
        }
        self.session = Some(session);
        is_new
    }

    fn outcome(&self) -> Result<bool, Error> {
        match &self.outcome {
            Outcome::Found { is_new } => Ok(*is_new),
            Outcome::Failed(message) => Err(Error::credentials(message)),
        }
    }
}

impl Default for Outcome {
    fn default() -> Self {
        Self::Found { is_new: false }
    }
}

impl CachedSession {
    fn is_same(&self, other: &Self) -> bool {
        self.principal.key_id() == other.principal.key_id() && self.fingerprint == other.fingerprint
    }

    fn has_ended(&self) -> bool {
        self.expires.is_some_and(|time| time <= SystemTime::now())
    }

    /// Whether the token says that it is still good.
    fn is_known_to_last(&self) -> bool {
        self.expires.is_some() && !self.has_ended()
    }
}

impl Credentials for SessionToken {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.current())
    }

    fn refresh<'a>(&'a self, refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            self.load().await?;
            let state = self.state();
            let held = state.session.as_ref();
            Ok(held.is_some_and(|held| !held.principal.is_same(refused)))
        })
    }
}

impl fmt::Debug for SessionToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SessionToken")
            .field("token_file", &self.token_file)
            .field("key", &self.key)
            .field("profile", &self.profile)
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

/// The time at which a token ends, if it is a JWT that says so. Nothing is verified.
fn expiry(token: &str) -> Option<SystemTime> {
    Claims::read(token)?.expires()
}
