//! Session files while a program runs.

use std::time::{Duration, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use tempfile::TempDir;

use super::*;
use crate::auth::key::test_key;
use crate::error::ErrorKind;
use crate::files::watched::CHECK_INTERVAL;

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

fn jwt_that_expires(seconds_from_now: i64) -> String {
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
async fn key_id_is_the_trimmed_token() {
    let files = Files::new(" test-session-token\r\n\n");
    let principal = files.session().principal().await.unwrap();
    assert_eq!(principal.key_id(), test_key::text("session_key_id"));

    let session = SessionToken::with_key(files.token(), test_key::key());
    assert_eq!(session.principal().await.unwrap().key_id(), test_key::text("session_key_id"));
}

#[tokio::test]
async fn encrypted_key_is_read_with_its_pass_phrase() {
    let files = Files::new("a");
    files.write_key(&test_key::pem("pkcs8_encrypted"));
    let session = files.session().with_pass_phrase(test_key::text("passphrase"));
    assert_eq!(session.principal().await.unwrap().key_id(), "ST$a");
    let error = files.session().principal().await.unwrap_err();
    assert!(error.to_string().ends_with("set pass_phrase in the profile"), "{error}");
}

#[tokio::test]
async fn changed_files_are_read_again() {
    tokio::time::pause();
    let files = Files::new("first");
    let session = files.session();
    assert_eq!(session.principal().await.unwrap().key_id(), "ST$first");
    files.write_token("the-second");
    tokio::time::advance(Duration::from_millis(999)).await;
    assert_eq!(
        session.principal().await.unwrap().key_id(),
        "ST$first",
        "the file has not been checked yet"
    );
    tokio::time::advance(Duration::from_millis(1)).await;
    assert_eq!(session.principal().await.unwrap().key_id(), "ST$the-second");
    assert_eq!(session.0.checks(), 2);
}

#[tokio::test]
async fn new_login_replaces_the_key() {
    tokio::time::pause();
    let files = Files::new("first");
    let session = files.session();
    let fingerprint = |principal: &Principal| format!("{:?}", principal.signer().unwrap());
    let before = session.principal().await.unwrap();
    let key = PrivateKey::generate().unwrap();
    files.write_key(&key.to_pem().unwrap());
    files.write_token("second-one");
    tokio::time::advance(CHECK_INTERVAL).await;
    let after = session.principal().await.unwrap();
    assert_eq!(after.key_id(), "ST$second-one");
    assert_eq!(fingerprint(&after), format!("{key:?}"));
    assert_ne!(fingerprint(&before), fingerprint(&after));
}

#[tokio::test]
async fn refresh_of_a_rejected_session_finds_a_new_login() {
    let files = Files::new("first");
    let session = files.session();
    assert!(session.load().await.unwrap(), "nothing was cached before");
    let first = session.principal().await.unwrap();
    assert!(!session.refresh(&first).await.unwrap(), "nothing has changed");
    files.write_token("second");
    assert!(session.refresh(&first).await.unwrap(), "for the first rejected call");
    assert!(session.refresh(&first).await.unwrap(), "for the next one");
    let second = session.principal().await.unwrap();
    assert_eq!(second.key_id(), "ST$second");
    assert!(!session.refresh(&second).await.unwrap(), "there is none after the second");
    files.write_key(&PrivateKey::generate().unwrap().to_pem().unwrap());
    assert!(session.refresh(&second).await.unwrap(), "a new key counts as well");
}

#[tokio::test]
async fn refresh_ignores_rewritten_files_with_the_same_content() {
    let files = Files::new("first");
    let session = files.session();
    let first = session.principal().await.unwrap();
    files.write_token("first\n");
    files.write_key(&test_key::pem("pkcs1"));
    assert!(!session.refresh(&first).await.unwrap());
}

/// Returns the results of 64 concurrent calls.
async fn all_at_once<T: Send + 'static>(
    session: &Arc<SessionToken>,
    call: fn(Arc<SessionToken>) -> BoxFuture<'static, Result<T, Error>>,
) -> Vec<Result<T, Error>> {
    let mut calls = tokio::task::JoinSet::new();
    let turn = session.0.turn().take().await;
    for _ in 0..64 {
        calls.spawn(call(Arc::clone(session)));
    }
    // Until all of them wait for the turn.
    for _ in 0..64 {
        tokio::task::yield_now().await;
    }
    drop(turn);
    calls.join_all().await
}

fn principal(session: Arc<SessionToken>) -> BoxFuture<'static, Result<Principal, Error>> {
    Box::pin(async move { session.principal().await })
}

fn refresh(session: Arc<SessionToken>) -> BoxFuture<'static, Result<bool, Error>> {
    Box::pin(async move {
        // The rejected principal is not cached any more.
        let rejected = Principal::new("ST$rejected", Arc::new(test_key::key()));
        session.refresh(&rejected).await
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn concurrent_first_calls_read_the_files_once() {
    let files = Files::new("first");
    let session = Arc::new(files.session());
    for result in all_at_once(&session, principal).await {
        assert_eq!(result.unwrap().key_id(), "ST$first");
    }
    assert_eq!(session.0.reads(), 1);
}

#[tokio::test]
async fn concurrent_refreshes_read_the_files_once() {
    let files = Files::new("first");
    let session = Arc::new(files.session());
    session.load().await.unwrap();
    files.write_token("second");
    for result in all_at_once(&session, refresh).await {
        assert!(result.unwrap(), "all of them were rejected, and all may be retried");
    }
    assert_eq!(session.0.reads(), 2);
}

#[tokio::test]
async fn concurrent_calls_share_a_failure() {
    let files = Files::new("");
    let session = Arc::new(files.session());
    for result in all_at_once(&session, principal).await {
        is_logged_out(result, "token is empty");
    }
    assert_eq!(session.0.checks(), 1);
    for result in all_at_once(&session, refresh).await {
        assert!(result.unwrap_err().to_string().contains("token is empty"));
    }
    assert_eq!(session.0.checks(), 2);
}

#[tokio::test]
async fn cached_principal_is_returned_during_a_check() {
    tokio::time::pause();
    let files = Files::new("first");
    let session = files.session();
    session.load().await.unwrap();
    tokio::time::advance(CHECK_INTERVAL).await;
    let turn = session.0.turn().take().await;
    files.write_token("second");
    assert_eq!(session.principal().await.unwrap().key_id(), "ST$first");
    drop(turn);
    assert_eq!(session.principal().await.unwrap().key_id(), "ST$second");
}

#[tokio::test]
async fn unchanged_key_is_reused() {
    tokio::time::pause();
    let files = Files::new("first");
    let session = files.session();
    session.read_key().await.unwrap();
    let read =
        |session: &SessionToken| Arc::as_ptr(&session.0.source().cached_key().as_ref().unwrap().1);
    let first = read(&session);
    session.load().await.unwrap();
    assert_eq!(read(&session), first);

    files.write_token("second");
    tokio::time::advance(CHECK_INTERVAL).await;
    assert_eq!(session.principal().await.unwrap().key_id(), "ST$second");
    assert_eq!(read(&session), first, "only the token has changed");
    let second = session.principal().await.unwrap();
    session.refresh(&second).await.unwrap();
    assert_ne!(read(&session), first, "a forced reading reads both files");
}

#[tokio::test]
async fn missing_and_empty_files_explain_how_to_log_in() {
    let files = Files::new(" \n");
    is_logged_out(files.session().principal().await, "token is empty");
    files.write_token("two words");
    is_logged_out(files.session().principal().await, "token does not contain a token");
    std::fs::remove_file(files.token()).unwrap();
    is_logged_out(files.session().principal().await, "token cannot be read: ");
    files.write_token("a");
    std::fs::remove_file(files.key()).unwrap();
    is_logged_out(files.session().principal().await, "the private key file ");
}

#[tokio::test]
async fn expired_session_is_an_error() {
    let files = Files::new(&jwt(r#"{"exp":1672954300}"#));
    let session = files.session();
    for _ in 0..2 {
        is_logged_out(
            session.principal().await,
            "the session expired Thu, 05 Jan 2023 21:31:40 GMT (security token file ",
        );
    }
    files.write_token(&jwt_that_expires(600));
    assert!(session.principal().await.is_ok(), "after a new login");
}

#[tokio::test]
async fn cached_session_that_expires_is_not_used() {
    tokio::time::pause();
    let files = Files::new(&jwt_that_expires(600));
    let session = files.session().with_clock(Clock::tokio());
    tokio::time::advance(Duration::from_secs(598)).await;
    assert!(session.principal().await.is_ok());
    tokio::time::advance(Duration::from_secs(2)).await;
    is_logged_out(session.principal().await, "the session expired ");
}

#[tokio::test]
async fn valid_token_is_kept_while_the_file_is_written() {
    tokio::time::pause();
    let files = Files::new(&jwt_that_expires(600));
    let session = files.session();
    let held = session.principal().await.unwrap();
    let principal = async || {
        tokio::time::advance(CHECK_INTERVAL).await;
        session.principal().await
    };
    files.write_token("");
    assert_eq!(principal().await.unwrap().key_id(), held.key_id());
    files.write_token("opaque");
    assert_eq!(principal().await.unwrap().key_id(), "ST$opaque");
    files.write_token("");
    is_logged_out(principal().await, "token is empty");
    is_logged_out(session.principal().await, "token is empty");
}

#[track_caller]
fn expires(token: &str, expected: Option<u64>) {
    let seconds = expiry(token).map(|time| time.duration_since(UNIX_EPOCH).unwrap().as_secs());
    assert_eq!(seconds, expected, "{token}");
}

#[test]
fn expiry_is_read_from_a_jwt() {
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
