//! The API key of a profile, followed through the files that it is read from.
//!
//! Keys are rotated: a new key is uploaded, its file and its fingerprint are replaced, and the old
//! key is deleted. Long-running programs switch to the new key here.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::check::Checked;
use super::{Profile, check};
use crate::auth::api_key::ApiKey;
use crate::auth::credentials::{Credentials, Principal};
use crate::error::Error;
use crate::files::file_stamp::Stamps;
use crate::files::watched::{Watched, WatchedSource};

/// Credentials of an API key that may be replaced by another key of the same user.
pub(super) struct WatchedKey(Watched<KeySource>);

/// A profile as it was last read without a problem, and its key.
struct ProfileKey {
    profile: Profile,
    key: Arc<ApiKey>,
}

/// The profile and its key as they were when the credentials were created.
struct KeySource(Arc<ProfileKey>);

/// Returns the files that the API key of `profile` is read from.
pub(super) fn files(profile: &Profile) -> Vec<PathBuf> {
    [profile.file.clone(), profile.path("key_file")].into_iter().flatten().collect()
}

impl WatchedKey {
    /// Watches the key of `profile`, whose files had these stamps before it was read.
    pub(super) fn new(profile: &Profile, key: ApiKey, stamps: Stamps) -> Self {
        let first = Arc::new(ProfileKey { profile: profile.clone(), key: Arc::new(key) });
        Self(Watched::with_value(KeySource(Arc::clone(&first)), first, stamps))
    }

    fn key(&self) -> Arc<ApiKey> {
        let cached = self.0.cached();
        Arc::clone(&cached.as_ref().unwrap_or(&self.0.source().0).key)
    }
}

impl WatchedSource for KeySource {
    type Value = Arc<ProfileKey>;

    const NAME: &'static str = "the API key";

    fn files(&self, cached: Option<&Self::Value>) -> Vec<PathBuf> {
        files(&cached.unwrap_or(&self.0).profile)
    }

    /// Never fails: files that cannot be used are not read again before the next change.
    async fn read(&self, cached: Option<&Self::Value>, _: bool) -> Result<Self::Value, Error> {
        let cached = cached.unwrap_or(&self.0);
        let new = match cached.read_again().await {
            Ok(new) => new,
            Err(error) => {
                tracing::warn!(%error, "the previous API key is used");
                return Ok(Arc::clone(cached));
            }
        };
        if new.key.key_id() != cached.key.key_id() {
            tracing::info!(fingerprint = new.key.fingerprint(), "the API key was replaced");
        }
        Ok(Arc::new(new))
    }
}

impl ProfileKey {
    /// Reads the profile and its key again. A key that has not changed is reused.
    async fn read_again(&self) -> Result<Self, Error> {
        let profile = self.profile.read_again().await?;
        let Checked::ApiKey(key) = check::check(&profile).await? else {
            return Err(Error::config(format!(
                "the profile {} no longer has an API key",
                profile.name()
            )));
        };
        let computed = key.fingerprint().to_owned();
        let key = profile.api_key(key);
        if (key.tenancy(), key.user()) != (self.key.tenancy(), self.key.user()) {
            return Err(Error::config(format!(
                "the profile {} has a different user now; restart the program to use it",
                profile.name()
            )));
        }
        // The two files are not written at the same moment.
        if key.fingerprint() != computed {
            return Err(Error::config(format!(
                "the profile {} has the fingerprint {}, but the fingerprint of its key is {computed}",
                profile.name(),
                key.fingerprint()
            )));
        }
        let is_same = key.key_id() == self.key.key_id();
        Ok(Self { profile, key: if is_same { Arc::clone(&self.key) } else { Arc::new(key) } })
    }
}

impl Credentials for WatchedKey {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async { self.0.get().await?.key.principal().await })
    }

    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        // The key may be replaced, but never by a key of another tenancy.
        let tenancy = self.key().tenancy().to_owned();
        Box::pin(async { Ok(Some(tenancy)) })
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            let is_refused = |key: &ApiKey| key.key_id() == rejected.key_id();
            if !is_refused(&self.key()) {
                return Ok(true);
            }
            let key = Arc::clone(&self.0.reload().await?.key);
            match is_refused(&key) {
                true => key.refresh(rejected).await,
                false => Ok(true),
            }
        })
    }
}

impl fmt::Debug for WatchedKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.key().fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::key::private_key::PrivateKey;
    use crate::environment::Environment;
    use crate::files::watched::CHECK_INTERVAL;

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

    /// Waits until the files are checked again.
    async fn after_the_interval() {
        tokio::time::sleep(CHECK_INTERVAL * 2).await;
    }

    #[tokio::test(start_paused = true)]
    async fn new_key_is_used_once_it_matches_its_fingerprint() {
        let (old, new) = (PrivateKey::generate().unwrap(), PrivateKey::generate().unwrap());
        let files = Files::new();
        files.write_key(&old);
        files.write_profile(USER, old.fingerprint());
        let credentials = files.credentials().await;
        assert_eq!(fingerprint(&credentials).await, old.fingerprint());

        files.write_profile(USER, new.fingerprint());
        after_the_interval().await;
        assert_eq!(
            fingerprint(&credentials).await,
            old.fingerprint(),
            "only the fingerprint has changed"
        );
        files.write_key(&new);
        assert_eq!(
            fingerprint(&credentials).await,
            old.fingerprint(),
            "the files have not been checked"
        );
        after_the_interval().await;
        assert_eq!(fingerprint(&credentials).await, new.fingerprint());
    }

    #[tokio::test(start_paused = true)]
    async fn rejected_key_is_checked_at_once() {
        let (old, new) = (PrivateKey::generate().unwrap(), PrivateKey::generate().unwrap());
        let files = Files::new();
        files.write_key(&old);
        files.write_profile(USER, old.fingerprint());
        let credentials = files.credentials().await;
        let rejected = credentials.principal().await.unwrap();
        assert!(!credentials.refresh(&rejected).await.unwrap(), "nothing has changed");

        files.write_profile(USER, new.fingerprint());
        files.write_key(&new);
        assert!(credentials.refresh(&rejected).await.unwrap());
        assert_eq!(fingerprint(&credentials).await, new.fingerprint());
        assert!(credentials.refresh(&rejected).await.unwrap(), "it is still another key");
    }

    #[tokio::test(start_paused = true)]
    async fn key_of_another_user_is_ignored() {
        let key = PrivateKey::generate().unwrap();
        let files = Files::new();
        files.write_key(&key);
        files.write_profile(USER, key.fingerprint());
        let credentials = files.credentials().await;
        let before = credentials.principal().await.unwrap();
        for text in ["", "[DEFAULT]\n", "no configuration"] {
            std::fs::write(files.folder.path().join("config"), text).unwrap();
            after_the_interval().await;
            assert!(credentials.principal().await.unwrap().is_same(&before), "{text:?}");
        }
        files.write_profile("ocid1.user.oc1..c", key.fingerprint());
        after_the_interval().await;
        assert!(credentials.principal().await.unwrap().is_same(&before));
        std::fs::remove_file(files.folder.path().join("key.pem")).unwrap();
        after_the_interval().await;
        assert!(credentials.principal().await.unwrap().is_same(&before));
    }
}
