//! Profiles of the configuration file that all of Oracle's tools share.
//!
//! A profile says who calls and where. [`Profile::load`] finds and reads it,
//! [`Profile::credentials`] checks it and makes credentials from it. To be touched when profiles
//! learn a new key or a new kind of credentials.

mod check;
pub(crate) mod file;
mod ini;
#[cfg(test)]
mod tests;
mod watched_key;

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use self::check::Checked;
use self::file::{ConfigFile, Precedence};
use self::watched_key::WatchedKey;
use crate::auth::api_key::ApiKey;
use crate::auth::credentials::Credentials;
use crate::auth::delegation::Delegated;
use crate::auth::instance_principal::InstancePrincipal;
use crate::auth::key::private_key::PrivateKey;
use crate::environment::Environment;
use crate::error::Error;
use crate::files::file_stamp::stamps;
use crate::net::transport::Transport;

/// The profile that the others inherit from.
const DEFAULT: &str = "DEFAULT";

/// A profile: keys and values, with those of `DEFAULT` where it has none of its own.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::config::{Environment, Profile};
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let profile = Profile::load(None, "PRODUCTION", &Environment::process()).await?;
/// println!("{:?} in {:?}", profile.get("tenancy"), profile.region());
/// let credentials = profile.credentials().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Profile {
    name: String,
    file: Option<PathBuf>,
    settings: BTreeMap<String, Setting>,
    environment: Environment,
}

/// A value, and where it was set.
#[derive(Clone)]
struct Setting {
    value: String,
    origin: Origin,
    inherited: bool,
}

/// Where a value was set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// This line of the file.
    Line(usize),
    /// What has this name: a variable, or a method of the configuration.
    Named(&'static str),
    Program,
}

/// What credentials a profile is for.
enum Kind {
    ApiKey,
    Session,
    InstancePrincipal,
}

impl Profile {
    /// Reads a profile from the file at `path`, or without one from where
    /// [`ConfigFile::locate`] finds it.
    ///
    /// What the profile says is not checked yet, only that it can be read: settings may still be
    /// replaced, see [`with`](Self::with).
    ///
    /// # Errors
    ///
    /// When there is no such file or profile, or when the file is malformed.
    pub async fn load(
        path: Option<&Path>,
        name: &str,
        environment: &Environment,
    ) -> Result<Self, Error> {
        let file = match path {
            Some(path) => ConfigFile::load(path, environment).await?,
            None => {
                let path = ConfigFile::locate(environment, Precedence::default()).await?;
                ConfigFile::load(path, environment).await?
            }
        };
        file.profile(name)
    }

    /// A profile that is in no file and has no settings yet; its name is for messages.
    pub fn new(name: impl Into<String>, environment: &Environment) -> Self {
        Self {
            name: name.into(),
            file: None,
            settings: BTreeMap::new(),
            environment: environment.clone(),
        }
    }

    /// Sets a value, over the one of the file.
    #[must_use]
    pub fn with(self, key: &str, value: impl Into<String>) -> Self {
        self.with_setting(key, value.into(), Origin::Program)
    }

    /// As [`with`](Self::with), which `name` has said.
    pub(crate) fn with_named(
        self,
        key: &str,
        value: impl Into<String>,
        name: &'static str,
    ) -> Self {
        self.with_setting(key, value.into(), Origin::Named(name))
    }

    fn with_setting(mut self, key: &str, value: String, origin: Origin) -> Self {
        let setting = Setting { value, origin, inherited: false };
        self.settings.insert(key.to_lowercase(), setting);
        self
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file that the profile was read from.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// The value of any key, such as `compartment-id`; keys are case-insensitive. An empty value
    /// counts as none.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.setting(key).map(|setting| setting.value.as_str())
    }

    /// The value of a key that is a path, with `~` expanded.
    pub fn path(&self, key: &str) -> Option<PathBuf> {
        self.get(key).map(|value| self.environment.expand(value))
    }

    /// The region, as it is written: the profile's, else that of `OCI_REGION`.
    pub fn region(&self) -> Option<&str> {
        self.get("region").or_else(|| self.environment.var("OCI_REGION").map(str::trim))
    }

    /// Whether requests are to be logged; `false` unless set.
    ///
    /// It switches on the wire log; see
    /// [`ConfigBuilder::with_wire_log`](crate::config::ConfigBuilder::with_wire_log). What else the SDK does
    /// it tells through [`tracing`], always.
    ///
    /// # Errors
    ///
    /// When the value is not one of those that mean yes or no.
    pub fn log_requests(&self) -> Result<bool, Error> {
        self.log_requests_setting().map_err(|text| check::problem(self, "log_requests", text))
    }

    /// Checks the profile and makes credentials from it: of a session if it has a
    /// `security_token_file`, else of an API key.
    ///
    /// A `security_token_file` that is merely inherited does not make a session of a profile that
    /// names a user of its own. `authentication_type` may say which it is: `api_key`,
    /// `security_token` or `instance_principal`. With a `delegation_token_file` calls are made on
    /// behalf of the user whose token is in it; one that is merely inherited counts with an instance
    /// principal.
    ///
    /// The files of an API key are looked at once a second while calls are made: when they have
    /// another key of the same user, and its fingerprint, that is used from then on.
    ///
    /// # Errors
    ///
    /// A [`Config`](crate::ErrorKind::Config) error with all problems of the profile, those of its
    /// key included. A [`Credentials`](crate::ErrorKind::Credentials) error when it is only the
    /// session that has ended, or its token that is unusable: a new login helps.
    pub async fn credentials(&self) -> Result<Arc<dyn Credentials>, Error> {
        self.credentials_through(None).await
    }

    /// As [`credentials`](Self::credentials), which ask for tokens through this transport.
    pub(crate) async fn credentials_through(
        &self,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<dyn Credentials>, Error> {
        // Before they are read, so that a change in between is noticed at the next look.
        let stamps = stamps(watched_key::files(self)).await;
        let checked = check::check(self).await?;
        let is_instance = matches!(checked, Checked::InstancePrincipal);
        let credentials: Arc<dyn Credentials> = match checked {
            Checked::ApiKey(key) => Arc::new(WatchedKey::new(self, self.api_key(key), stamps)),
            Checked::Session(session) => {
                session.load().await?;
                session
            }
            Checked::InstancePrincipal => {
                let builder = InstancePrincipal::builder().with_shared_transport(transport);
                Arc::new(builder.with_environment(self.environment.clone()).build())
            }
        };
        let delegation = self.path("delegation_token_file");
        match delegation.filter(|_| self.is_delegated(is_instance)) {
            Some(path) => {
                let delegated = Delegated::over(credentials, path, self.environment.clock());
                Ok(Arc::new(delegated.with_tenancy(self.get("tenancy"))))
            }
            None => Ok(credentials),
        }
    }

    /// Whether the `delegation_token_file` is meant for this profile. The Cloud Shell has one in
    /// `DEFAULT`, for its instance principal: profiles that inherit that inherit both, and those
    /// with a key of their own neither.
    fn is_delegated(&self, is_instance: bool) -> bool {
        self.setting("delegation_token_file").is_some_and(|file| !file.inherited || is_instance)
    }

    /// What credentials the profile is for, or what is wrong with its own word on that.
    fn kind(&self) -> Result<Kind, String> {
        match self.get("authentication_type").map(str::to_ascii_lowercase).as_deref() {
            Some("api_key") => Ok(Kind::ApiKey),
            Some("security_token" | "session_token") => Ok(Kind::Session),
            Some("instance_principal") => Ok(Kind::InstancePrincipal),
            None => Ok(self.kind_by_keys()),
            Some(other) => Err(format!(
                "{} is none of api_key, security_token and instance_principal",
                check::shown(other)
            )),
        }
    }

    fn kind_by_keys(&self) -> Kind {
        let user_is_own = self.setting("user").is_some_and(|user| !user.inherited);
        match self.setting("security_token_file") {
            // As in the profile of an API key beside a DEFAULT that is logged in with a session.
            Some(file) if file.inherited && user_is_own => Kind::ApiKey,
            Some(_) => Kind::Session,
            None => Kind::ApiKey,
        }
    }

    /// What its file says by now, under what a program has set.
    async fn read_again(&self) -> Result<Self, Error> {
        let mut profile = match &self.file {
            Some(path) => Self::load(Some(path), &self.name, &self.environment).await?,
            None => Self::new(&self.name, &self.environment),
        };
        let is_set = |setting: &Setting| !matches!(setting.origin, Origin::Line(_));
        let set = self.settings.iter().filter(|(_, setting)| is_set(setting));
        profile.settings.extend(set.map(|(key, setting)| (key.clone(), setting.clone())));
        Ok(profile)
    }

    fn api_key(&self, key: PrivateKey) -> ApiKey {
        // The check has failed without either.
        let [tenancy, user] = ["tenancy", "user"].map(|key| self.get(key).unwrap_or_default());
        let credentials = ApiKey::new(tenancy, user, key);
        match self.get("fingerprint") {
            Some(fingerprint) => credentials.with_fingerprint(fingerprint),
            None => credentials,
        }
    }

    /// The pass phrase of the key, under either of its names; the profile's own goes first.
    fn pass_phrase(&self) -> Option<&str> {
        self.get(self.pass_phrase_key())
    }

    /// The name that the pass phrase goes by.
    fn pass_phrase_key(&self) -> &'static str {
        let is_own = |key| self.setting(key).map(|setting| !setting.inherited);
        match (is_own("pass_phrase"), is_own("passphrase")) {
            (None, Some(_)) | (Some(false), Some(true)) => "passphrase",
            _ => "pass_phrase",
        }
    }

    fn log_requests_setting(&self) -> Result<bool, String> {
        let value = self.get("log_requests").unwrap_or("false");
        match value.to_ascii_lowercase().as_str() {
            "1" | "yes" | "true" | "on" => Ok(true),
            "0" | "no" | "false" | "off" => Ok(false),
            _ => Err(format!("{} is neither true nor false", check::shown(value))),
        }
    }

    fn setting(&self, key: &str) -> Option<&Setting> {
        let setting = match self.settings.get(key) {
            Some(setting) => Some(setting),
            None => self.settings.get(&key.to_lowercase()),
        };
        setting.filter(|setting| !setting.value.is_empty())
    }
}

impl fmt::Debug for Profile {
    /// Values are shown of keys that are known not to be secret.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: [&str; 9] = [
            "authentication_type",
            "delegation_token_file",
            "fingerprint",
            "key_file",
            "log_requests",
            "region",
            "security_token_file",
            "tenancy",
            "user",
        ];
        let settings: BTreeMap<&str, String> = self
            .settings
            .iter()
            .map(|(key, setting)| {
                let is_shown = SHOWN.contains(&key.as_str());
                (
                    key.as_str(),
                    if is_shown { check::shown(&setting.value) } else { "REDACTED".to_owned() },
                )
            })
            .collect();
        formatter
            .debug_struct("Profile")
            .field("name", &self.name)
            .field("file", &self.file)
            .field("settings", &format_args!("{settings:?}"))
            .finish_non_exhaustive()
    }
}
