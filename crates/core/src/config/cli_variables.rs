//! The variables of Oracle's command line.

use std::path::PathBuf;

use crate::environment::Environment;
use crate::error::Error;
use crate::error::quoted::Quoted;

/// The values of the variables `OCI_CLI_*`.
#[derive(Default)]
pub(crate) struct CliVariables {
    pub(crate) auth: Option<Auth>,
    pub(crate) config_file: Option<PathBuf>,
    pub(crate) profile: Option<String>,
    pub(crate) region: Option<String>,
    /// Overrides of the settings of the profile.
    pub(crate) settings: Vec<Override>,
}

/// An override of a setting of the profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Override {
    pub(crate) key: &'static str,
    pub(crate) value: String,
    /// The name of the variable or method that has set it.
    pub(crate) name: &'static str,
}

/// The kind of credentials that is selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Auth {
    /// Those of a profile, of this kind.
    Profile(&'static str),
    /// Those of an instance that acts on behalf of a user.
    OnBehalfOf,
    ResourcePrincipal,
    WorkloadIdentity,
}

/// The variables that override settings of the profile.
const SETTINGS: [(&str, &str); 8] = [
    ("OCI_CLI_TENANCY", "tenancy"),
    ("OCI_CLI_USER", "user"),
    ("OCI_CLI_FINGERPRINT", "fingerprint"),
    ("OCI_CLI_KEY_FILE", "key_file"),
    ("OCI_CLI_KEY_CONTENT", "key_content"),
    ("OCI_CLI_PASSPHRASE", "pass_phrase"),
    ("OCI_CLI_SECURITY_TOKEN_FILE", "security_token_file"),
    ("OCI_CLI_DELEGATION_TOKEN_FILE", "delegation_token_file"),
];

impl CliVariables {
    pub(crate) fn read(environment: &Environment) -> Result<Self, Error> {
        let text = |name| environment.var(name).map(|text| text.trim().to_owned());
        let auth = match environment.var("OCI_CLI_AUTH").map(str::trim) {
            None => None,
            Some("api_key") => Some(Auth::Profile("api_key")),
            Some("security_token") => Some(Auth::Profile("security_token")),
            Some("instance_principal") => Some(Auth::Profile("instance_principal")),
            Some("instance_obo_user") => Some(Auth::OnBehalfOf),
            Some("resource_principal") => Some(Auth::ResourcePrincipal),
            Some("oke_workload_identity") => Some(Auth::WorkloadIdentity),
            Some(other) => {
                return Err(Error::config(format!(
                    "invalid OCI_CLI_AUTH {}: expected `api_key`, `security_token`, \
                     `instance_principal`, `instance_obo_user`, `resource_principal` or \
                     `oke_workload_identity`",
                    Quoted(other)
                )));
            }
        };
        let settings = SETTINGS
            .iter()
            .filter_map(|(name, key)| Some(Override { key, value: text(name)?, name }));
        Ok(Self {
            auth,
            config_file: environment.path("OCI_CLI_CONFIG_FILE"),
            profile: text("OCI_CLI_PROFILE"),
            region: text("OCI_CLI_REGION"),
            settings: settings.collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_read_as_by_the_command_line() {
        let environment = Environment::from_vars([
            ("OCI_CLI_AUTH", "security_token"),
            ("OCI_CLI_PROFILE", "WORK"),
            ("OCI_CLI_REGION", " fra "),
            ("OCI_CLI_CONFIG_FILE", "~/other"),
            ("OCI_CLI_KEY_FILE", "/k.pem"),
            ("OCI_CLI_USER", ""),
        ])
        .with_home("/home/opc");
        let read = CliVariables::read(&environment).unwrap();
        assert_eq!(read.auth, Some(Auth::Profile("security_token")));
        assert_eq!(read.profile.as_deref(), Some("WORK"));
        assert_eq!(read.region.as_deref(), Some("fra"));
        assert_eq!(read.config_file, Some(PathBuf::from("/home/opc/other")));
        let (key, value, name) = ("key_file", "/k.pem".to_owned(), "OCI_CLI_KEY_FILE");
        assert_eq!(read.settings, [Override { key, value, name }]);
    }

    #[test]
    fn unknown_kind_is_an_error() {
        let environment = Environment::from_vars([("OCI_CLI_AUTH", "magic")]);
        let error = CliVariables::read(&environment).map(|_| ()).unwrap_err();
        assert!(
            error.to_string().starts_with("invalid OCI_CLI_AUTH `magic`: expected `api_key`"),
            "{error}"
        );
    }
}
