//! The session of a user who has logged in with a browser: `oci session authenticate`.
//!
//! The command line writes a token that lives for an hour and a key, and renews the token with
//! `oci session refresh`. Both files are watched, so a renewal by it reaches a running program.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{BoxFuture, Credentials, Principal, PrivateKey};
use crate::Error;

/// Credentials of a session: a token and the key that it was issued for.
///
/// Both files are read again when they have changed. Token and key belong together, and a new login
/// replaces both.
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
    session: Mutex<Option<Session>>,
}

enum KeySource {
    File { path: PathBuf, pass_phrase: Option<String> },
    Given(Arc<PrivateKey>),
}

/// What the files said when they were read.
#[derive(Clone)]
struct Session {
    principal: Principal,
    expires: Option<SystemTime>,
    stamps: Stamps,
}

/// Tells whether the files have changed.
#[derive(Clone, PartialEq, Eq)]
struct Stamps {
    token: Stamp,
    key: Option<Stamp>,
}

/// The modification time of a file, and its length.
type Stamp = (Option<SystemTime>, u64);

impl SessionToken {
    /// The session whose token and private key are in these files.
    pub fn new(token_file: impl Into<PathBuf>, key_file: impl Into<PathBuf>) -> Self {
        let key = KeySource::File { path: key_file.into(), pass_phrase: None };
        Self { token_file: token_file.into(), key, profile: None, session: Mutex::new(None) }
    }

    /// The session whose token is in this file and whose private key is known.
    pub fn with_key(token_file: impl Into<PathBuf>, key: PrivateKey) -> Self {
        let key = KeySource::Given(Arc::new(key));
        Self { token_file: token_file.into(), key, profile: None, session: Mutex::new(None) }
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

    /// Reads both files, changed or not.
    ///
    /// Says whether token or key are others than before.
    ///
    /// # Errors
    ///
    /// When a file is missing or unusable, or the session has ended.
    pub async fn load(&self) -> Result<bool, Error> {
        let stamps = self.stamps().await?;
        let session = self.read(stamps).await?;
        let is_new = self.held().as_ref().is_none_or(|held| {
            held.principal.key_id() != session.principal.key_id()
                || held.stamps.key != session.stamps.key
        });
        let expires = session.expires;
        *self.held() = Some(session);
        self.check_not_ended(expires)?;
        Ok(is_new)
    }

    async fn current(&self) -> Result<Principal, Error> {
        let held = self.held().clone();
        let Some(held) = held else {
            self.load().await?;
            let session = self.held().clone();
            return session
                .map(|session| session.principal)
                .ok_or_else(|| Error::credentials("the session token was not read"));
        };
        let session = match self.renewed(&held).await {
            Ok(None) => held,
            Ok(Some(session)) => {
                *self.held() = Some(session.clone());
                session
            }
            // Such as in the middle of a renewal by another process: what is held still works.
            Err(error) if held.expires.is_some_and(|time| time > SystemTime::now()) => {
                tracing::warn!(%error, "the session token cannot be read again; the one held is used");
                held
            }
            Err(error) => return Err(error),
        };
        self.check_not_ended(session.expires)?;
        Ok(session.principal)
    }

    /// The session as the files have it now, if they have changed.
    async fn renewed(&self, held: &Session) -> Result<Option<Session>, Error> {
        let stamps = self.stamps().await?;
        if stamps == held.stamps {
            return Ok(None);
        }
        self.read(stamps).await.map(Some)
    }

    async fn stamps(&self) -> Result<Stamps, Error> {
        Ok(Stamps {
            token: self.stamp(&self.token_file, "security token").await?,
            key: match &self.key {
                KeySource::File { path, .. } => Some(self.stamp(path, "private key").await?),
                KeySource::Given(_) => None,
            },
        })
    }

    async fn stamp(&self, file: &Path, what: &str) -> Result<Stamp, Error> {
        let metadata =
            tokio::fs::metadata(file).await.map_err(|error| self.unreadable(file, what, error))?;
        Ok((metadata.modified().ok(), metadata.len()))
    }

    async fn read(&self, stamps: Stamps) -> Result<Session, Error> {
        let file = &self.token_file;
        let text = tokio::fs::read_to_string(file)
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
        let key = match &self.key {
            KeySource::File { path, pass_phrase } => {
                Arc::new(PrivateKey::from_file(path, pass_phrase.as_deref()).await?)
            }
            KeySource::Given(key) => Arc::clone(key),
        };
        Ok(Session {
            principal: Principal::new(format!("ST${token}"), key),
            expires: expiry(token),
            stamps,
        })
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

    fn unreadable(&self, file: &Path, what: &str, error: std::io::Error) -> Error {
        let problem = format!("the {what} file {} cannot be read: {error}", file.display());
        self.logged_out(&problem).with_source(error)
    }

    fn logged_out(&self, problem: &str) -> Error {
        let profile = self.profile.as_deref().unwrap_or("<profile>");
        Error::credentials(format!(
            "{problem}; log in again with `oci session authenticate --profile-name {profile}`"
        ))
    }

    fn held(&self) -> MutexGuard<'_, Option<Session>> {
        // Nothing that is done under the lock can panic half way.
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Credentials for SessionToken {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.current())
    }

    fn refresh(&self) -> BoxFuture<'_, Result<bool, Error>> {
        Box::pin(self.load())
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
    /// The last second of the year 9999; later dates cannot be printed.
    const LAST: u64 = 253_402_300_799;

    let mut parts = token.split('.');
    let (_header, claims, _signature) = (parts.next()?, parts.next()?, parts.next()?);
    let claims = URL_SAFE_NO_PAD.decode(claims.trim_end_matches('=')).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&claims).ok()?;
    let exp = claims.get("exp")?;
    let seconds = exp.as_u64().or_else(|| exp.as_f64().map(|seconds| seconds as u64))?;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds.min(LAST)))
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;
    use crate::ErrorKind;
    use crate::auth::test_key;

    /// The two files of a session, as the command line writes them.
    struct Files(TempDir);

    impl Files {
        fn new(token: &str) -> Self {
            let files = Self(tempfile::tempdir().unwrap());
            files.write_token(token);
            files.write_key(&test_key::pem("pkcs8_with_trailing_label"));
            files
        }

        fn token(&self) -> PathBuf {
            self.0.path().join("token")
        }

        fn key(&self) -> PathBuf {
            self.0.path().join("key")
        }

        fn write_token(&self, text: &str) {
            std::fs::write(self.token(), text).unwrap();
        }

        fn write_key(&self, text: &str) {
            std::fs::write(self.key(), text).unwrap();
        }

        fn session(&self) -> SessionToken {
            SessionToken::new(self.token(), self.key()).with_profile("DEV")
        }
    }

    fn jwt(claims: &str) -> String {
        format!("eyJhbGciOiJSUzI1NiJ9.{}.c2lnbmF0dXJl", URL_SAFE_NO_PAD.encode(claims))
    }

    fn jwt_that_ends(seconds_from_now: i64) -> String {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        jwt(&format!(r#"{{"exp":{}}}"#, now.saturating_add_signed(seconds_from_now)))
    }

    #[track_caller]
    fn is_logged_out(result: Result<Principal, Error>, problem: &str) {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credentials);
        let message = error.to_string();
        assert!(message.contains(problem), "{message}");
        let advice = "; log in again with `oci session authenticate --profile-name DEV`";
        assert!(message.ends_with(advice), "{message}");
    }

    #[tokio::test]
    async fn the_key_id_is_the_trimmed_token() {
        let files = Files::new(" test-session-token\r\n\n");
        let principal = files.session().principal().await.unwrap();
        assert_eq!(principal.key_id(), test_key::text("session_key_id"));

        let session = SessionToken::with_key(files.token(), test_key::key());
        assert_eq!(session.principal().await.unwrap().key_id(), test_key::text("session_key_id"));
    }

    #[tokio::test]
    async fn an_encrypted_key_is_read_with_its_pass_phrase() {
        let files = Files::new("a");
        files.write_key(&test_key::pem("pkcs8_encrypted"));
        let session = files.session().with_pass_phrase(test_key::text("passphrase"));
        assert_eq!(session.principal().await.unwrap().key_id(), "ST$a");
        let error = files.session().principal().await.unwrap_err();
        assert!(error.to_string().ends_with("it is encrypted; set pass_phrase"), "{error}");
    }

    #[tokio::test]
    async fn files_are_read_again_when_they_change() {
        let files = Files::new("first");
        let session = files.session();
        assert_eq!(session.principal().await.unwrap().key_id(), "ST$first");
        files.write_token("the-second");
        assert_eq!(session.principal().await.unwrap().key_id(), "ST$the-second");
    }

    #[tokio::test]
    async fn a_new_key_comes_with_a_new_login() {
        let files = Files::new("first");
        let session = files.session();
        let fingerprint = |principal: &Principal| format!("{:?}", principal.signer());
        let before = session.principal().await.unwrap();
        let key = PrivateKey::generate().unwrap();
        files.write_key(&key.to_pem().unwrap());
        files.write_token("second-one");
        let after = session.principal().await.unwrap();
        assert_eq!(after.key_id(), "ST$second-one");
        assert_eq!(fingerprint(&after), format!("{key:?}"));
        assert_ne!(fingerprint(&before), fingerprint(&after));
    }

    #[tokio::test]
    async fn a_forced_reading_says_whether_it_helps() {
        let files = Files::new("first");
        let session = files.session();
        assert!(session.load().await.unwrap(), "nothing was held before");
        assert!(!session.refresh().await.unwrap(), "nothing has changed");
        files.write_token("second");
        assert!(session.refresh().await.unwrap());
        assert_eq!(session.principal().await.unwrap().key_id(), "ST$second");
    }

    #[tokio::test]
    async fn missing_and_empty_files_say_how_to_log_in() {
        let files = Files::new(" \n");
        is_logged_out(files.session().principal().await, "token is empty");
        files.write_token("two words");
        is_logged_out(files.session().principal().await, "token does not hold a token");
        std::fs::remove_file(files.token()).unwrap();
        is_logged_out(files.session().principal().await, "token cannot be read: ");
        files.write_token("a");
        std::fs::remove_file(files.key()).unwrap();
        is_logged_out(files.session().principal().await, "the private key file ");
    }

    #[tokio::test]
    async fn a_session_that_has_ended_says_so() {
        let files = Files::new(&jwt(r#"{"exp":1672954300}"#));
        let session = files.session();
        for _ in 0..2 {
            is_logged_out(
                session.principal().await,
                "the session ended Thu, 05 Jan 2023 21:31:40 GMT (security token file ",
            );
        }
        files.write_token(&jwt_that_ends(600));
        assert!(session.principal().await.is_ok(), "after a new login");
    }

    #[tokio::test]
    async fn a_session_that_ends_while_it_is_held_is_not_used() {
        let files = Files::new(&jwt_that_ends(1));
        let session = files.session();
        assert!(session.principal().await.is_ok());
        session.held().as_mut().unwrap().expires = Some(SystemTime::now());
        is_logged_out(session.principal().await, "the session ended ");
    }

    #[tokio::test]
    async fn a_valid_token_is_kept_while_the_file_is_being_written() {
        let files = Files::new(&jwt_that_ends(600));
        let session = files.session();
        let held = session.principal().await.unwrap();
        files.write_token("");
        assert_eq!(session.principal().await.unwrap().key_id(), held.key_id());
        files.write_token("opaque");
        assert_eq!(session.principal().await.unwrap().key_id(), "ST$opaque");
        files.write_token("");
        is_logged_out(session.principal().await, "token is empty");
    }

    #[track_caller]
    fn expires(token: &str, expected: Option<u64>) {
        let seconds = expiry(token).map(|time| time.duration_since(UNIX_EPOCH).unwrap().as_secs());
        assert_eq!(seconds, expected, "{token}");
    }

    #[test]
    fn the_end_is_read_from_what_is_a_jwt() {
        expires(&jwt(r#"{"exp":1672954300,"iat":1}"#), Some(1_672_954_300));
        expires(&jwt(r#"{"exp":1672954300.5}"#), Some(1_672_954_300));
        expires(&jwt(r#"{"exp":1e300}"#), Some(253_402_300_799));
        expires(&jwt(r#"{"exp":"soon"}"#), None);
        expires(&jwt(r#"{"iat":1}"#), None);
        expires(&jwt("not JSON"), None);
        for token in ["", "opaque", "a.b.c", "a.b", "..", "a.***.c"] {
            expires(token, None);
        }
    }
}
