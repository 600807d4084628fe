//! Tokens that expire or are revoked.

use std::sync::Arc;
use std::time::Duration;

use crate::local::skip;
use crate::providers::{DAY, HOUR, PROVIDERS, Provider, each};

#[test]
fn token_lifetime_does_not_depend_on_the_clock_of_this_machine() {
    let day = i64::try_from(DAY.as_secs()).unwrap();
    each(&PROVIDERS, move |started| async move {
        let auth = started.local.emulator.auth();
        let held = started.credentials.principal().await.unwrap();
        // By the clock of this machine it would be valid until tomorrow.
        auth.set_clock_offset(day);
        auth.set_token_lifetime(Duration::from_secs(60));
        assert!(started.credentials.refresh(&held).await.unwrap());
        skip(Duration::from_secs(60)).await;
        // This one would have expired yesterday.
        auth.set_clock_offset(-day);
        auth.set_token_lifetime(HOUR);
        started.local.emulator.clear_requests();
        let tasks: Vec<_> = (0..1000)
            .map(|_| {
                let credentials = Arc::clone(&started.credentials);
                tokio::spawn(async move { credentials.principal().await.map(|_| ()) })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        for _ in 0..3 {
            started.call().await.unwrap();
        }
        assert_eq!(started.renewals(), 1, "one refresh for all callers");
        assert_eq!(started.local.refused(), 0);
    });
}

#[test]
fn rejected_token_is_refreshed() {
    // The token of the user is revoked as well, and cannot be refreshed.
    let acts_for_itself = |provider: &Provider| provider.name != "an instance for a user";
    let providers: Vec<_> = PROVIDERS.into_iter().filter(acts_for_itself).collect();
    each(&providers, |started| async move {
        started.call().await.unwrap();
        started.local.emulator.auth().revoke_tokens();
        started.call().await.unwrap();
        assert_eq!(started.local.refused(), 1);
    });
}
