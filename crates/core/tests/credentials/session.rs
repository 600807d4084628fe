//! Sessions of users, which renew themselves if they are asked to.

use std::time::Duration;

use oci_sdk_core::auth::{Credentials, RenewedSession, SessionToken};
use oci_sdk_core::config::Profile;
use oci_sdk_emulator::{Emulator, Fault};

use crate::local::Local;
use crate::providers::{DAY, Shared, transport};

#[tokio::test]
async fn a_session_is_renewed_with_the_same_key() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    auth.set_token_lifetime(Duration::from_secs(15));
    let files = auth.issue_token(local.folder.path()).unwrap();
    let session = SessionToken::new(&files.token, &files.key);
    let before = std::fs::read_to_string(&files.token).unwrap();
    let session = RenewedSession::at(session, local.emulator.endpoint(), transport());
    let client = local.client(session).await;
    for _ in 0..12 {
        local.call(&client).await.unwrap();
        local.skip(Duration::from_secs(2)).await;
    }
    assert!(local.asked("RefreshSession") >= 2, "{}", local.asked("RefreshSession"));
    assert_eq!(std::fs::read_to_string(&files.token).unwrap(), before, "nobody asked to write");
}

#[tokio::test]
async fn a_renewed_token_is_written_if_asked_for() {
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
async fn a_new_login_goes_over_a_renewal() {
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
    assert!(error.to_string().contains("failed"), "what is in the way of a new one: {error}");
    auth.issue_token(local.folder.path()).unwrap();
    local.skip(Duration::from_secs(1)).await;
    local.call(&client).await.unwrap();
}

#[tokio::test]
async fn a_renewal_that_fails_or_hangs_is_not_noticed_while_the_token_is_good() {
    for fault in [Fault::status(403), Fault::hang()] {
        let local = Local::start().await;
        let auth = local.emulator.auth();
        // Due after a quarter of it.
        auth.set_token_lifetime(Duration::from_secs(10));
        let files = auth.issue_token(local.folder.path()).unwrap();
        let session = SessionToken::new(&files.token, &files.key);
        let session = RenewedSession::at(session, local.emulator.endpoint(), transport());
        let client = local.client(session).await;
        local.call(&client).await.unwrap();
        local.emulator.fail_next(fault.operation("RefreshSession"));
        local.skip(Duration::from_millis(2500)).await;
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
async fn a_renewed_token_lives_as_long_as_it_says_whatever_the_clock_of_this_machine_says() {
    let local = Local::with(Emulator::builder().max_skew(2 * DAY)).await;
    let auth = local.emulator.auth();
    let files = auth.issue_token(local.folder.path()).unwrap();
    let session = SessionToken::new(&files.token, &files.key);
    let session = RenewedSession::at(session, local.emulator.endpoint(), transport());
    let held = session.principal().await.unwrap();
    // By the clock of this machine, what is issued now has ended.
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
async fn a_session_that_has_ended_goes_on_after_the_next_login() {
    let local = Local::start().await;
    let auth = local.emulator.auth();
    auth.set_token_lifetime(Duration::from_secs(2));
    let files = auth.issue_token(local.folder.path()).unwrap();
    // The clock of the profile is that of its environment.
    let profile = Profile::new("WORK", &local.environment(&[]).with_tokio_clock())
        .with("security_token_file", files.token.to_str().unwrap())
        .with("key_file", files.key.to_str().unwrap())
        .with("tenancy", auth.tenancy())
        .with("region", "phx");
    let client = local.client(Shared(profile.credentials().await.unwrap())).await;
    local.call(&client).await.unwrap();
    local.skip(Duration::from_secs(2)).await;
    let error = local.call(&client).await.unwrap_err();
    assert!(error.to_string().contains("authenticate --profile-name WORK"), "{error}");
    auth.issue_token(local.folder.path()).unwrap();
    local.call(&client).await.unwrap();
    assert_eq!(local.refused(), 0, "it was known to have ended");
}
