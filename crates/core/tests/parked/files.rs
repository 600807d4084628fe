//! Waits for files, and for what is made of them.

use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use oci_sdk_core::auth::{Credentials, NoAuth, PrivateKey, ResourcePrincipal, SessionToken};
use oci_sdk_core::config::{Environment, Profile};
use oci_sdk_core::{Config, Error};
use tempfile::TempDir;
use tokio::runtime::Builder;

use crate::scene::{elsewhere, elsewhere_later, park, park_later};

/// The interval after which files are checked again.
const CHECK_INTERVAL: Duration = Duration::from_secs(1);

/// A folder with a token and its key.
struct Files(TempDir);

impl Files {
    fn new() -> Self {
        let this = Self(tempfile::tempdir().unwrap());
        this.write("token", "first.first.first");
        this.write_key();
        this
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path().join(name), text).unwrap();
    }

    /// Replaces the key, and returns its fingerprint.
    fn write_key(&self) -> String {
        let key = PrivateKey::generate().unwrap();
        self.write("key", &key.to_pem().unwrap());
        key.fingerprint().to_owned()
    }

    fn session(&self) -> SessionToken {
        SessionToken::new(self.path().join("token"), self.path().join("key"))
    }

    /// The API key of a profile.
    fn api_key(&self) -> Arc<dyn Credentials> {
        let fingerprint = self.write_key();
        self.write_profile(&fingerprint);
        let path = self.path().join("config");
        let load =
            async { Profile::load(Some(&path), "DEFAULT", &nothing()).await?.credentials().await };
        elsewhere(load).unwrap()
    }

    fn write_profile(&self, fingerprint: &str) {
        let key = self.path().join("key");
        let text = format!(
            "[DEFAULT]\ntenancy=ocid1.tenancy.oc1..a\nuser=ocid1.user.oc1..b\nregion=phx\n\
             fingerprint={fingerprint}\nkey_file={}\n",
            key.display()
        );
        self.write("config", &text);
    }
}

fn nothing() -> Environment {
    Environment::from_vars([("", ""); 0])
}

/// Waits until the credentials have another key id than this.
async fn another(credentials: &dyn Credentials, than: &str) -> String {
    loop {
        let principal = credentials.principal().await.unwrap();
        if principal.key_id() != than {
            return principal.key_id().to_owned();
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

pub(crate) fn refresh_rests() {
    let files = Files::new();
    let (token, key) = (files.path().join("token"), files.path().join("key"));
    let resource = ResourcePrincipal::from_files(token, key);
    let _parked = park(resource.principal());
    assert_eq!(elsewhere(resource.principal()).unwrap().key_id(), "ST$first.first.first");
}

pub(crate) fn first_look_at_a_session_rests() {
    let files = Files::new();
    let session = files.session();
    let _parked = park(session.principal());
    assert_eq!(elsewhere(session.principal()).unwrap().key_id(), "ST$first.first.first");
}

pub(crate) fn reading_of_a_session_rests() {
    let files = Files::new();
    let session = files.session();
    assert!(elsewhere(session.load()).unwrap());
    let _parked = park(session.load());
    files.write("token", "second.second.second");
    assert!(elsewhere(session.load()).unwrap());
}

pub(crate) fn look_at_a_session_rests() {
    let files = Files::new();
    let session = files.session();
    let before = elsewhere(session.principal()).unwrap();
    let _parked = park_later(CHECK_INTERVAL, session.principal());
    files.write("token", "second.second.second");
    let key_id = elsewhere_later(CHECK_INTERVAL, another(&session, before.key_id()));
    assert_eq!(key_id, "ST$second.second.second");
}

pub(crate) fn look_at_a_key_rests() {
    let files = Files::new();
    let credentials = files.api_key();
    let before = elsewhere(credentials.principal()).unwrap();
    let _parked = park_later(CHECK_INTERVAL, credentials.principal());
    let fingerprint = files.write_key();
    files.write_profile(&fingerprint);
    let key_id = elsewhere_later(CHECK_INTERVAL, another(&*credentials, before.key_id()));
    assert!(key_id.ends_with(&fingerprint));
}

pub(crate) fn refresh_of_a_key_rests() {
    let files = Files::new();
    let credentials = files.api_key();
    let before = elsewhere(credentials.principal()).unwrap();
    let _parked = park(credentials.refresh(&before));
    assert!(!elsewhere(credentials.refresh(&before)).unwrap(), "nothing has changed");
}

pub(crate) fn regions_are_read() {
    let environment = nothing().with_home(tempfile::tempdir().unwrap().path());
    let load = || {
        let builder = Config::builder().with_environment(environment.clone());
        builder.with_credentials(NoAuth).with_region("phx").load()
    };
    let _parked = park(load());
    assert_eq!(elsewhere(load()).unwrap().region().unwrap().id(), "us-phoenix-1");
}

/// All threads that may block do so for ever.
pub(crate) fn threads_are_all_busy() {
    let files = Files::new();
    let path = files.path().join("key");
    let runtime = Builder::new_current_thread()
        .enable_all()
        .start_paused(true)
        .max_blocking_threads(1)
        .build()
        .unwrap();
    let (release, blocked) = channel::<()>();
    runtime.block_on(async {
        tokio::task::spawn_blocking(move || blocked.recv());
        let calls = [
            tokio::spawn(async { Config::load().await.map(|_| ()) }),
            tokio::spawn(async move { PrivateKey::from_file(path, None).await.map(|_| ()) }),
        ];
        tokio::task::yield_now().await;
        tokio::time::advance(Duration::from_secs(31)).await;
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
        for call in calls {
            assert!(call.is_finished(), "it waits for ever");
            let error: Error = call.await.unwrap().unwrap_err();
            assert!(error.to_string().contains("timed out after 30s"), "{error}");
        }
    });
    release.send(()).unwrap();
}
