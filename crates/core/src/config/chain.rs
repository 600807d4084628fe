//! The default credential chain: the sources of credentials, in their order.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::cli_variables::{Auth, Override};
use super::profile::Profile;
use super::profile::file::{ConfigFile, Precedence};
use crate::auth::credentials::Credentials;
use crate::auth::delegation::Delegated;
use crate::auth::instance_principal::InstancePrincipal;
use crate::auth::metadata::MetadataService;
use crate::auth::resource_principal::ResourcePrincipal;
use crate::auth::workload_identity::WorkloadIdentity;
use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::Transport;

/// The time limit of the request that probes for the metadata service.
const PROBE: Duration = Duration::from_secs(1);

/// The variable that selects a resource principal.
const RESOURCE_PRINCIPAL: &str = "OCI_RESOURCE_PRINCIPAL_VERSION";

/// The settings that restrict or override the search.
pub(crate) struct Wanted {
    pub(crate) environment: Environment,
    /// The configuration file, if it is set.
    pub(crate) config_file: Option<PathBuf>,
    /// The profile, if it is set.
    pub(crate) profile: Option<String>,
    /// Overrides of the settings of the profile.
    pub(crate) settings: Vec<Override>,
    /// The kind of credentials, if it is set.
    pub(crate) auth: Option<Auth>,
    /// The transport of token requests, if it is set.
    pub(crate) transport: Option<Arc<dyn Transport>>,
}

impl Wanted {
    fn delegation_token_file(&self) -> Option<&str> {
        let setting = self.settings.iter().find(|over| over.key == "delegation_token_file");
        setting.map(|over| over.value.as_str())
    }

    /// Whether the user or the key is set without a file.
    fn names_a_user(&self) -> bool {
        const KEYS: [&str; 4] = ["user", "key_file", "key_content", "security_token_file"];
        self.settings.iter().any(|over| KEYS.contains(&over.key))
    }

    /// Overrides the settings of a profile.
    fn over(&self, profile: Profile) -> Profile {
        let over = |profile: Profile, over: &Override| {
            profile.with_named(over.key, over.value.as_str(), over.name)
        };
        self.settings.iter().fold(profile, over)
    }
}

/// The result of the search.
pub(crate) struct Found {
    pub(crate) credentials: Arc<dyn Credentials>,
    pub(crate) profile: Option<Profile>,
}

/// Searches for credentials: those of the resource or of the cluster that the program runs in, of
/// the configuration file, of the instance.
///
/// A source that exists but is invalid is an error. It is not skipped, as calls would then be made
/// as another principal.
pub(crate) async fn find(wanted: Wanted) -> Result<Found, Error> {
    if let Some(found) = wanted.of_named_kind()? {
        return Ok(found);
    }
    let mut tried = Vec::new();
    // A profile or file that is set takes precedence over the platform.
    if !wanted.is_named()
        && let Some(found) = wanted.of_platform(&mut tried).await?
    {
        return Ok(found);
    }
    if let Some(profile) = wanted.locate_profile(&mut tried).await? {
        return wanted.of_profile(profile).await;
    }
    match wanted.metadata().is_there(PROBE).await {
        Ok(()) => return Ok(found("the instance principal", Arc::new(wanted.instance()?))),
        Err(error) => tried.push(("instance principal", error.message().to_owned())),
    }
    let places: Vec<_> = tried.iter().map(|(what, why)| format!("{what}: {why}")).collect();
    Err(Error::config_list("no credentials found", &places))
}

/// A source without credentials, and the reason.
type Tried = (&'static str, String);

impl Wanted {
    /// Whether the kind of credentials, a profile, or a file is set.
    fn is_named(&self) -> bool {
        self.needs_file() || self.auth.is_some()
    }

    /// Whether a profile or a file is set. An instance principal needs neither.
    fn needs_file(&self) -> bool {
        self.config_file.is_some() || self.profile.is_some()
    }

    fn instance(&self) -> Result<InstancePrincipal, Error> {
        let builder = InstancePrincipal::builder().with_shared_transport(self.transport.clone());
        builder.with_environment(self.environment.clone()).build_if_enabled()
    }

    fn resource(&self) -> Result<ResourcePrincipal, Error> {
        match &self.transport {
            Some(transport) => {
                ResourcePrincipal::with_transport(&self.environment, Arc::clone(transport))
            }
            None => ResourcePrincipal::from_environment(&self.environment),
        }
    }

    fn metadata(&self) -> MetadataService {
        match &self.transport {
            Some(transport) => {
                MetadataService::with_transport(&self.environment, Arc::clone(transport))
            }
            None => MetadataService::new(&self.environment),
        }
    }

    /// Returns credentials of the kind that is set, unless they need a profile.
    fn of_named_kind(&self) -> Result<Option<Found>, Error> {
        let found = match self.auth {
            Some(Auth::ResourcePrincipal) => {
                found("a resource principal", Arc::new(self.resource()?))
            }
            Some(Auth::WorkloadIdentity) => {
                let credentials = WorkloadIdentity::from_environment(&self.environment)?;
                found("a workload identity", Arc::new(credentials))
            }
            Some(Auth::Profile("instance_principal")) if !self.needs_file() => {
                found("the instance principal", Arc::new(self.instance()?))
            }
            Some(Auth::OnBehalfOf) if !self.needs_file() => {
                let Some(path) = self.delegation_token_file() else { return Ok(None) };
                let path = self.environment.expand(path);
                let clock = self.environment.clock();
                let credentials = Delegated::over(Arc::new(self.instance()?), path, clock);
                found("a user for whom the instance acts", Arc::new(credentials))
            }
            Some(Auth::Profile(_) | Auth::OnBehalfOf) | None => return Ok(None),
        };
        Ok(Some(found))
    }

    /// Returns the credentials of the resource or of the cluster that the program runs in.
    async fn of_platform(&self, tried: &mut Vec<Tried>) -> Result<Option<Found>, Error> {
        let environment = &self.environment;
        let pod = WorkloadIdentity::is_there(environment).await;
        if environment.var(RESOURCE_PRINCIPAL).is_some() && !(pod.is_ok() && is_bare(environment)) {
            return Ok(Some(found("a resource principal", Arc::new(self.resource()?))));
        }
        tried.push(("resource principal", format!("{RESOURCE_PRINCIPAL} is not set")));
        match pod {
            Ok(()) => {
                let credentials = WorkloadIdentity::from_environment(environment)?;
                Ok(Some(found("a workload identity", Arc::new(credentials))))
            }
            Err(reason) => {
                tried.push(("workload identity", reason));
                Ok(None)
            }
        }
    }

    /// Returns the profile of the configuration file, or the one that variables describe.
    async fn locate_profile(&self, tried: &mut Vec<Tried>) -> Result<Option<Profile>, Error> {
        let environment = &self.environment;
        let name = self.profile.as_deref().unwrap_or("DEFAULT");
        let located = match &self.config_file {
            Some(path) => Ok(path.clone()),
            None => ConfigFile::locate(environment, Precedence::default()).await,
        };
        let error = match located {
            Ok(path) => {
                return Ok(Some(ConfigFile::load(path, environment).await?.profile(name)?));
            }
            Err(error) => error,
        };
        let is_file_named = environment.var("OCI_CONFIG_FILE").is_some();
        // Variables may replace the whole profile.
        if !self.needs_file() && self.names_a_user() && !is_file_named {
            return Ok(Some(Profile::new("OCI_CLI_*", environment)));
        }
        // A file that is set and missing is not skipped.
        if self.is_named() || is_file_named {
            return Err(error);
        }
        tried.push(("profile", error.message().to_owned()));
        Ok(None)
    }

    /// Returns the credentials of a profile.
    async fn of_profile(self, profile: Profile) -> Result<Found, Error> {
        // Before validation, as settings that are overridden may be missing in the profile.
        let profile = self.over(profile);
        if self.auth == Some(Auth::OnBehalfOf) && profile.get("delegation_token_file").is_none() {
            return Err(Error::config(
                "no delegation token: OCI_CLI_AUTH `instance_obo_user` requires one; set \
                 OCI_CLI_DELEGATION_TOKEN_FILE, or `delegation_token_file` in the profile",
            ));
        }
        let credentials = profile.credentials_through(self.transport).await?;
        tracing::debug!(profile = profile.name(), "credentials of a profile");
        Ok(Found { credentials, profile: Some(profile) })
    }
}

/// Whether the version of a resource principal is its only variable: the Go SDK requires that in
/// pods, which use a workload identity.
fn is_bare(environment: &Environment) -> bool {
    let needed = match environment.var(RESOURCE_PRINCIPAL).map(str::trim) {
        Some("2.2") => ["OCI_RESOURCE_PRINCIPAL_RPST", "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM"],
        Some("1.1") => ["OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT", "OCI_RESOURCE_PRINCIPAL_RPT_ID"],
        _ => return false,
    };
    needed.iter().all(|name| environment.var(name).is_none())
}

fn found(what: &str, credentials: Arc<dyn Credentials>) -> Found {
    tracing::debug!("credentials of {what}");
    Found { credentials, profile: None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn version_without_other_variables_is_bare() {
        const KEY: &str = "OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM";
        const ENDPOINT: &str = "OCI_RESOURCE_PRINCIPAL_RPT_ENDPOINT";
        for (version, more, expected) in [
            ("2.2", "OCI_RESOURCE_PRINCIPAL_REGION", true),
            ("1.1", "OCI_RESOURCE_PRINCIPAL_REGION", true),
            ("2.2", KEY, false),
            ("1.1", ENDPOINT, false),
            ("2.1", KEY, false),
            ("3.0", ENDPOINT, false),
        ] {
            let environment = Environment::from_vars([(RESOURCE_PRINCIPAL, version), (more, "x")]);
            assert_eq!(is_bare(&environment), expected, "{version} {more}");
        }
        assert!(!is_bare(&Environment::from_vars([("", ""); 0])));
    }
}
