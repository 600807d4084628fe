//! Sessions of users that refresh themselves.

use std::time::Duration;

use oci_sdk_core::auth::{Credentials, RenewedSession, SessionToken};
use oci_sdk_core::config::Profile;
use oci_sdk_emulator::{Emulator, Fault};

use crate::local::Local;
use crate::providers::{DAY, Shared, transport};

#[tokio::test]
async fn session_is_refreshed_with_the_same_key() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    auth.set_token_lifetime(Duration::from_secs(120));
    let files = auth.issue_token(local.folder.path()).unwrap();
    let session = SessionToken::new(&files.token, &files.key);
    let before = std::fs::read_to_string(&files.token).unwrap();
    let session = RenewedSession::at(session, local.emulator.endpoint(), transport());
    let client = local.client(session).await;
    for renewals in 0..3 {
        local.call(&client).await.unwrap();
        assert_eq!(local.asked("RefreshSession"), renewals);
        let before = local.last_signer();
        // More than half of the lifetime; the new token is used once it is there.
        local.skip(Duration::from_secs(65)).await;
        while local.signer_of("GetWorkRequest") == before {
            local.call(&client).await.unwrap();
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    assert_eq!(std::fs::read_to_string(&files.token).unwrap(), before, "writing is not enabled");
}

#[tokio::test]
async fn refreshed_token_is_written_if_enabled() {
    let local = Local::start().await;
    let files = local.emulator.auth().issue_token(local.folder.path()).unwrap();
    let session = SessionToken::new(&files.token, &files.key);
    let session = RenewedSession::at(session, local.emulator.endpoint(), transport())
        .with_write_back(&files.token);
    let held = session.principal().await.unwrap();
    assert!(session.refresh(&held).await.unwrap());
    let written = std::fs::read_to_string(&files.token).unwrap();
    let now = session.principal().await.unwrap();
    assert_eq!(now.key_id(), format!("ST${written}"));
    assert_ne!(now.key_id(), held.key_id());
    local.call_as(session).await.unwrap();
}

#[tokio::test]
async fn new_login_takes_precedence_over_a_refresh() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    let files = auth.issue_token(local.folder.path()).unwrap();
    let session = SessionToken::new(&files.token, &files.key);
    let session = RenewedSession::at(session, local.emulator.endpoint(), transport());
    let client = local.client(session).await;
    local.call(&client).await.unwrap();
    auth.revoke_tokens();
    let error = local.call(&client).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert!(error.to_string().contains("failed"), "the reason why the refresh failed: {error}");
    auth.issue_token(local.folder.path()).unwrap();
    local.skip(Duration::from_secs(1)).await;
    local.call(&client).await.unwrap();
}

#[tokio::test]
async fn failed_refresh_is_ignored_while_the_token_is_valid() {
    for fault in [Fault::status(403), Fault::hang()] {
        let local = Local::start().await;
        let auth = local.emulator.auth();
        // Due after a quarter of the lifetime.
        auth.set_token_lifetime(Duration::from_secs(100));
        let files = auth.issue_token(local.folder.path()).unwrap();
        let session = SessionToken::new(&files.token, &files.key);
        let session = RenewedSession::at(session, local.emulator.endpoint(), transport());
        let client = local.client(session).await;
        local.call(&client).await.unwrap();
        local.emulator.fail_next(fault.operation("RefreshSession"));
        local.skip(Duration::from_secs(25)).await;
        while local.emulator.pending_faults() > 0 {
            local.call(&client).await.unwrap();
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        local.call(&client).await.unwrap();
        assert_eq!(local.refused(), 0);
        assert_eq!(local.asked("RefreshSession"), 1);
    }
}

#[tokio::test]
async fn token_lifetime_does_not_depend_on_the_clock_of_this_machine() {
    let local = Local::with(Emulator::builder().max_skew(2 * DAY)).await;
    let auth = local.emulator.auth();
    let files = auth.issue_token(local.folder.path()).unwrap();
    let session = SessionToken::new(&files.token, &files.key);
    let session = RenewedSession::at(session, local.emulator.endpoint(), transport());
    let held = session.principal().await.unwrap();
    // By the clock of this machine, new tokens have expired.
    auth.set_clock_offset(-i64::try_from(DAY.as_secs()).unwrap());
    assert!(session.refresh(&held).await.unwrap());
    let client = local.client(session).await;
    for _ in 0..3 {
        local.call(&client).await.unwrap();
    }
    assert_eq!(local.asked("RefreshSession"), 1);
    assert_eq!(local.refused(), 0);
}

#[tokio::test]
async fn expired_session_works_again_after_a_login() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    auth.set_token_lifetime(Duration::from_secs(60));
    let files = auth.issue_token(local.folder.path()).unwrap();
    // The session uses the clock of the environment.
    let profile = Profile::new("WORK", &local.environment(&[]).with_tokio_clock())
        .with("security_token_file", files.token.to_str().unwrap())
        .with("key_file", files.key.to_str().unwrap())
        .with("tenancy", auth.tenancy())
        .with("region", "phx");
    let client = local.client(Shared(profile.credentials().await.unwrap())).await;
    local.call(&client).await.unwrap();
    local.skip(Duration::from_secs(60)).await;
    let error = local.call(&client).await.unwrap_err();
    assert!(error.to_string().contains("authenticate --profile-name WORK"), "{error}");
    auth.issue_token(local.folder.path()).unwrap();
    local.call(&client).await.unwrap();
    assert_eq!(local.refused(), 0, "the expired token was not sent");
}
