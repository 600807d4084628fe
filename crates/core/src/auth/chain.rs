//! Who calls when nobody says: the places where credentials are looked for, one after the other.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use super::{Credentials, InstancePrincipal, ResourcePrincipal, WorkloadIdentity, authority};
use crate::cli_variables::Auth;
use crate::{ConfigFile, Environment, Error, MetadataService, Precedence, Profile};

/// How long the metadata service has to say that it is there.
const PROBE: Duration = Duration::from_secs(1);

/// The variable that makes a resource of the program.
const RESOURCE_PRINCIPAL: &str = "OCI_RESOURCE_PRINCIPAL_VERSION";

/// What is known before anything is looked for.
pub(crate) struct Wanted {
    pub(crate) environment: Environment,
    /// The configuration file, where one was named.
    pub(crate) config_file: Option<PathBuf>,
    /// The profile, where one was named.
    pub(crate) profile: Option<String>,
    /// What goes over the settings of the profile.
    pub(crate) settings: Vec<(&'static str, String)>,
    /// The kind of credentials, where one was named.
    pub(crate) auth: Option<Auth>,
}

/// What was found.
pub(crate) struct Found {
    pub(crate) credentials: Arc<dyn Credentials>,
    pub(crate) profile: Option<Profile>,
}

/// Looks for credentials: of the resource or of the cluster that the program runs in, in the
/// configuration file, of the instance.
///
/// What is there but broken is an error. It is not passed over, as calls would then be made in
/// the name of somebody else.
pub(crate) async fn find(wanted: Wanted) -> Result<Found, Error> {
    let mut tried = Vec::new();
    let environment = &wanted.environment;
    match wanted.auth {
        Some(Auth::ResourcePrincipal) => {
            let credentials = ResourcePrincipal::from_environment(environment)?;
            return Ok(found("a resource principal", Arc::new(credentials)));
        }
        Some(Auth::WorkloadIdentity) => {
            let credentials = WorkloadIdentity::from_environment(environment)?;
            return Ok(found("a workload identity", Arc::new(credentials)));
        }
        // That of an instance needs no file.
        Some(Auth::Profile("instance_principal")) if wanted.config_file.is_none() => {
            let builder = InstancePrincipal::builder().with_environment(environment.clone());
            return Ok(found("the instance principal", Arc::new(builder.build())));
        }
        Some(Auth::Profile(_)) | None => {}
    }
    // Who names a profile or a file wants that.
    let is_named =
        wanted.profile.is_some() || wanted.config_file.is_some() || wanted.auth.is_some();
    if !is_named {
        if environment.var(RESOURCE_PRINCIPAL).is_some() {
            let credentials = ResourcePrincipal::from_environment(environment)?;
            return Ok(found("a resource principal", Arc::new(credentials)));
        }
        tried.push(("resource principal", format!("{RESOURCE_PRINCIPAL} is not set")));
        match WorkloadIdentity::is_there(environment).await {
            Ok(()) => {
                let credentials = WorkloadIdentity::from_environment(environment)?;
                return Ok(found("a workload identity", Arc::new(credentials)));
            }
            Err(reason) => tried.push(("workload identity", reason)),
        }
    }
    let file = match &wanted.config_file {
        Some(path) => ConfigFile::load(path, environment).await.map(Some)?,
        None => match ConfigFile::locate(environment, Precedence::default()).await {
            Ok(path) => Some(ConfigFile::load(path, environment).await?),
            // A file that is named and missing is no reason to go on.
            Err(error) if is_named || environment.var("OCI_CONFIG_FILE").is_some() => {
                return Err(error);
            }
            Err(error) => {
                tried.push(("configuration file", error.message().to_owned()));
                None
            }
        },
    };
    if let Some(file) = file {
        let mut profile = file.profile(wanted.profile.as_deref().unwrap_or("DEFAULT"))?;
        // Before the profile is checked: what is set elsewhere it need not have.
        for (key, value) in &wanted.settings {
            profile = profile.with(key, value);
        }
        let credentials = profile.credentials().await?;
        tracing::debug!(profile = profile.name(), "credentials of a profile");
        return Ok(Found { credentials, profile: Some(profile) });
    }
    let metadata = MetadataService::with_transport(environment, authority::transport());
    match metadata.is_there(PROBE).await {
        Ok(()) => {
            let builder = InstancePrincipal::builder().with_environment(environment.clone());
            return Ok(found("the instance principal", Arc::new(builder.build())));
        }
        Err(error) => tried.push(("instance principal", error.message().to_owned())),
    }
    let lines: Vec<_> = tried.iter().map(|(what, why)| format!("\n  {what}: {why}")).collect();
    Err(Error::config(format!(
        "there are no credentials; these places were looked at:{}",
        lines.concat()
    )))
}

fn found(what: &str, credentials: Arc<dyn Credentials>) -> Found {
    tracing::debug!("credentials of {what}");
    Found { credentials, profile: None }
}
