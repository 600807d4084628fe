//! The API key of a profile, followed through the files that it is in.
//!
//! Keys are rotated: a new one is uploaded, written beside its fingerprint, and the old one
//! deleted. A program that runs for months gets to know of it here.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use futures_core::future::BoxFuture;
use tokio::time::Instant;

use super::check::Checked;
use super::{Profile, check};
use crate::auth::api_key::ApiKey;
use crate::auth::credentials::{Credentials, Principal};
use crate::error::Error;
use crate::files::file_stamp::{BETWEEN_LOOKS, FileStamp};
use crate::wait::turn::Turn;

/// Credentials of an API key that may be replaced by another of the same user.
pub(super) struct WatchedKey {
    state: Mutex<CachedKey>,
    /// Held by the one caller that looks at the files.
    turn: Turn,
}

#[derive(Clone)]
struct CachedKey {
    /// As it was when it was last read without a problem.
    profile: Profile,
    key: Arc<ApiKey>,
    stamps: Stamps,
    looked: Instant,
}

/// What tells whether the files have changed: the stamp of each that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamps(Vec<Option<FileStamp>>);

impl Stamps {
    /// Those of the files that the API key of `profile` comes from.
    pub(super) async fn take(profile: &Profile) -> Self {
        let files: [Option<PathBuf>; 2] = [profile.file.clone(), profile.path("key_file")];
        let mut stamps = Vec::new();
        for file in files.into_iter().flatten() {
            stamps.push(FileStamp::of(file).await.ok());
        }
        Self(stamps)
    }
}

impl WatchedKey {
    /// The key of `profile`, whose files had these stamps before it was read.
    pub(super) fn new(profile: &Profile, key: ApiKey, stamps: Stamps) -> Self {
        let (profile, key, looked) = (profile.clone(), Arc::new(key), Instant::now());
        Self {
            state: Mutex::new(CachedKey { profile, key, stamps, looked }),
            turn: Turn::default(),
        }
    }

    /// Looks at the files, and reads them when they have changed. Only for who has the turn.
    async fn look(&self) {
        let held = self.state().clone();
        let looked = Instant::now();
        let stamps = Stamps::take(&held.profile).await;
        let is_changed = stamps != held.stamps;
        let found = match is_changed {
            true => held.read_again().await,
            false => Ok((held.profile, held.key)),
        };
        // Also when they say nothing of use: what is written next is another change.
        let mut state = self.state();
        (state.stamps, state.looked) = (stamps, looked);
        match found {
            Ok((profile, key)) => {
                if key.key_id() != state.key.key_id() {
                    tracing::info!(fingerprint = key.fingerprint(), "another API key is used");
                }
                (state.profile, state.key) = (profile, key);
            }
            Err(error) => tracing::warn!(%error, "the API key that was there before is used"),
        }
    }

    fn state(&self) -> MutexGuard<'_, CachedKey> {
        // Nothing that is done under the lock can panic half way.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CachedKey {
    /// The profile as it is now, and its key if that is another.
    async fn read_again(&self) -> Result<(Profile, Arc<ApiKey>), Error> {
        let profile = self.profile.read_again().await?;
        let Checked::ApiKey(key) = check::check(&profile).await? else {
            return Err(Error::config(format!(
                "the profile {} is no longer one of an API key",
                profile.name()
            )));
        };
        let computed = key.fingerprint().to_owned();
        let key = profile.api_key(key);
        if (key.tenancy(), key.user()) != (self.key.tenancy(), self.key.user()) {
            return Err(Error::config(format!(
                "the profile {} is for another user now, which a running program does not follow",
                profile.name()
            )));
        }
        // Two files are not written at once.
        if key.fingerprint() != computed {
            return Err(Error::config(format!(
                "the profile {} has the fingerprint {}, and a key whose fingerprint is {computed}",
                profile.name(),
                key.fingerprint()
            )));
        }
        let is_same = key.key_id() == self.key.key_id();
        Ok((profile, if is_same { Arc::clone(&self.key) } else { Arc::new(key) }))
    }
}

impl Credentials for WatchedKey {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async {
            let is_due = self.state().looked.elapsed() >= BETWEEN_LOOKS;
            // Whoever has the turn is looking already; until then what is held is good.
            if is_due && let Some(_turn) = self.turn.try_take() {
                self.look().await;
            }
            let key = Arc::clone(&self.state().key);
            key.principal().await
        })
    }

    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        // The key may become another, but never one of another tenancy.
        let tenancy = self.state().key.tenancy().to_owned();
        Box::pin(async { Ok(Some(tenancy)) })
    }

    fn refresh<'a>(&'a self, refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            let _turn = self.turn.take().await;
            let key = Arc::clone(&self.state().key);
            if key.key_id() == refused.key_id() {
                self.look().await;
            }
            let key = Arc::clone(&self.state().key);
            match key.key_id() == refused.key_id() {
                true => key.refresh(refused).await,
                false => Ok(true),
            }
        })
    }
}

impl fmt::Debug for WatchedKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.state().key.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::key::private_key::PrivateKey;
    use crate::environment::Environment;

    struct Files {
        folder: tempfile::TempDir,
    }

    impl Files {
        fn new() -> Self {
            Self { folder: tempfile::tempdir().unwrap() }
        }

        fn write_key(&self, key: &PrivateKey) {
            std::fs::write(self.folder.path().join("key.pem"), key.to_pem().unwrap()).unwrap();
        }

        fn write_profile(&self, user: &str, fingerprint: &str) {
            let text = format!(
                "[DEFAULT]\ntenancy=ocid1.tenancy.oc1..a\nuser={user}\nfingerprint={fingerprint}\n\
                 key_file={}\n",
                self.folder.path().join("key.pem").display()
            );
            std::fs::write(self.folder.path().join("config"), text).unwrap();
        }

        async fn credentials(&self) -> Arc<dyn Credentials> {
            let path = self.folder.path().join("config");
            let environment = Environment::from_vars([("", ""); 0]);
            let profile = Profile::load(Some(&path), "DEFAULT", &environment).await.unwrap();
            profile.with("region", "phx").credentials().await.unwrap()
        }
    }

    const USER: &str = "ocid1.user.oc1..b";

    async fn fingerprint(credentials: &Arc<dyn Credentials>) -> String {
        let principal = credentials.principal().await.unwrap();
        principal.key_id().rsplit('/').next().unwrap().to_owned()
    }

    /// Until the files are looked at again.
    async fn a_while() {
        tokio::time::sleep(BETWEEN_LOOKS * 2).await;
    }

    #[tokio::test(start_paused = true)]
    async fn another_key_is_used_when_it_is_complete() {
        let (old, new) = (PrivateKey::generate().unwrap(), PrivateKey::generate().unwrap());
        let files = Files::new();
        files.write_key(&old);
        files.write_profile(USER, old.fingerprint());
        let credentials = files.credentials().await;
        assert_eq!(fingerprint(&credentials).await, old.fingerprint());

        files.write_profile(USER, new.fingerprint());
        a_while().await;
        assert_eq!(fingerprint(&credentials).await, old.fingerprint(), "half of it");
        files.write_key(&new);
        assert_eq!(fingerprint(&credentials).await, old.fingerprint(), "nobody has looked");
        a_while().await;
        assert_eq!(fingerprint(&credentials).await, new.fingerprint());
    }

    #[tokio::test(start_paused = true)]
    async fn a_refusal_is_a_reason_to_look() {
        let (old, new) = (PrivateKey::generate().unwrap(), PrivateKey::generate().unwrap());
        let files = Files::new();
        files.write_key(&old);
        files.write_profile(USER, old.fingerprint());
        let credentials = files.credentials().await;
        let refused = credentials.principal().await.unwrap();
        assert!(!credentials.refresh(&refused).await.unwrap(), "nothing has changed");

        files.write_profile(USER, new.fingerprint());
        files.write_key(&new);
        assert!(credentials.refresh(&refused).await.unwrap());
        assert_eq!(fingerprint(&credentials).await, new.fingerprint());
        assert!(credentials.refresh(&refused).await.unwrap(), "it is another still");
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_becomes_another_user() {
        let key = PrivateKey::generate().unwrap();
        let files = Files::new();
        files.write_key(&key);
        files.write_profile(USER, key.fingerprint());
        let credentials = files.credentials().await;
        let before = credentials.principal().await.unwrap();
        for text in ["", "[DEFAULT]\n", "no configuration"] {
            std::fs::write(files.folder.path().join("config"), text).unwrap();
            a_while().await;
            assert!(credentials.principal().await.unwrap().is_same(&before), "{text:?}");
        }
        files.write_profile("ocid1.user.oc1..c", key.fingerprint());
        a_while().await;
        assert!(credentials.principal().await.unwrap().is_same(&before));
        std::fs::remove_file(files.folder.path().join("key.pem")).unwrap();
        a_while().await;
        assert!(credentials.principal().await.unwrap().is_same(&before));
    }
}
