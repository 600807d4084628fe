//! Profiles of the configuration file that Oracle's tools share.
//!
//! A profile contains the credentials and the region of calls. [`Profile::load`] reads it,
//! [`Profile::credentials`] validates it and creates credentials from it.

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

/// A profile: keys and values, which override those of the profile `DEFAULT`.
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

/// A value and its origin.
#[derive(Clone)]
struct Setting {
    value: String,
    origin: Origin,
    inherited: bool,
}

/// The origin of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// This line of the file.
    Line(usize),
    /// The variable or method of this name.
    Named(&'static str),
    Program,
}

/// The kind of credentials that a profile configures.
enum Kind {
    ApiKey,
    Session,
    InstancePrincipal,
}

impl Profile {
    /// Reads a profile from the file at `path`, or from the file that [`ConfigFile::locate`] finds.
    ///
    /// The settings are not validated yet, as [`with`](Self::with) may override them.
    ///
    /// # Errors
    ///
    /// If the file or the profile does not exist, or the file is malformed.
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

    /// Creates an empty profile that is in no file. Error messages contain its name.
    pub fn new(name: impl Into<String>, environment: &Environment) -> Self {
        Self {
            name: name.into(),
            file: None,
            settings: BTreeMap::new(),
            environment: environment.clone(),
        }
    }

    /// Sets a value, which overrides that of the file.
    #[must_use]
    pub fn with(self, key: &str, value: impl Into<String>) -> Self {
        self.with_setting(key, value.into(), Origin::Program)
    }

    /// As [`with`](Self::with), with the variable or method that has set the value.
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

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the path of the file that the profile was read from.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Returns the value of a key, such as `compartment-id`. Keys are case-insensitive. Empty values
    /// are ignored.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.setting(key).map(|setting| setting.value.as_str())
    }

    /// Returns the value of a key as a path, with `~` expanded.
    pub fn path(&self, key: &str) -> Option<PathBuf> {
        self.get(key).map(|value| self.environment.expand(value))
    }

    /// Returns the unvalidated region: that of the profile, else `OCI_REGION`.
    pub fn region(&self) -> Option<&str> {
        self.get("region").or_else(|| self.environment.var("OCI_REGION").map(str::trim))
    }

    /// Returns `log_requests`, which enables the wire log; the default is `false`. See
    /// [`ConfigBuilder::with_wire_log`](crate::config::ConfigBuilder::with_wire_log).
    ///
    /// # Errors
    ///
    /// If the value is none of `true`, `yes`, `on`, `1`, `false`, `no`, `off`, `0`.
    pub fn log_requests(&self) -> Result<bool, Error> {
        self.log_requests_setting().map_err(|text| check::problem(self, "log_requests", text))
    }

    /// Validates the profile and creates credentials from it: a session token if the profile has a
    /// `security_token_file`, else an API key.
    ///
    /// A `security_token_file` inherited from `DEFAULT` is ignored if the profile has its own
    /// `user`. `authentication_type` selects the kind explicitly: `api_key`, `security_token` or
    /// `instance_principal`. With a `delegation_token_file`, calls are made on behalf of the user
    /// whose token is in it; an inherited one is used with an instance principal only.
    ///
    /// While calls are made, the files of an API key are checked once a second. If they contain
    /// another key of the same user with its fingerprint, later calls use it.
    ///
    /// # Errors
    ///
    /// A [`Config`](crate::ErrorKind::Config) error with all problems of the profile and its key. A
    /// [`Credentials`](crate::ErrorKind::Credentials) error if the only problem is that the session
    /// has expired or its token is invalid, so that logging in again helps.
    pub async fn credentials(&self) -> Result<Arc<dyn Credentials>, Error> {
        self.credentials_through(None).await
    }

    /// As [`credentials`](Self::credentials), with the transport of token requests.
    pub(crate) async fn credentials_through(
        &self,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<dyn Credentials>, Error> {
        // Before the files are read, so that a change in between is noticed at the next check.
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
                let builder = builder.with_environment(self.environment.clone());
                Arc::new(builder.build_if_enabled()?)
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

    /// Whether the `delegation_token_file` applies to this profile. The Cloud Shell has one in
    /// `DEFAULT`, together with an instance principal: a profile inherits both, or neither if it
    /// has its own key.
    fn is_delegated(&self, is_instance: bool) -> bool {
        self.setting("delegation_token_file").is_some_and(|file| !file.inherited || is_instance)
    }

    /// Returns the kind of credentials, or the problem with `authentication_type`.
    fn kind(&self) -> Result<Kind, String> {
        match self.get("authentication_type").map(str::to_ascii_lowercase).as_deref() {
            Some("api_key") => Ok(Kind::ApiKey),
            Some("security_token" | "session_token") => Ok(Kind::Session),
            Some("instance_principal") => Ok(Kind::InstancePrincipal),
            None => Ok(self.kind_by_keys()),
            Some(other) => Err(format!(
                "invalid value {}: expected `api_key`, `security_token` or `instance_principal`",
                check::shown(other)
            )),
        }
    }

    fn kind_by_keys(&self) -> Kind {
        let user_is_own = self.setting("user").is_some_and(|user| !user.inherited);
        match self.setting("security_token_file") {
            // A profile with an API key, beside a DEFAULT with a session.
            Some(file) if file.inherited && user_is_own => Kind::ApiKey,
            Some(_) => Kind::Session,
            None => Kind::ApiKey,
        }
    }

    /// Reads the file again, and keeps the overrides.
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
        // The validation has failed without either.
        let [tenancy, user] = ["tenancy", "user"].map(|key| self.get(key).unwrap_or_default());
        let credentials = ApiKey::new(tenancy, user, key);
        match self.get("fingerprint") {
            Some(fingerprint) => credentials.with_fingerprint(fingerprint),
            None => credentials,
        }
    }

    /// Returns the pass phrase of the key. The profile's own takes precedence over an inherited one.
    fn pass_phrase(&self) -> Option<&str> {
        self.get(self.pass_phrase_key())
    }

    /// Returns the key under which the pass phrase is set.
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
            _ => Err(format!("invalid value {}: expected `true` or `false`", check::shown(value))),
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
    /// Shows the values of keys that are known not to be secret.
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
