// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A GitLab pipeline configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitLabPipelineConfiguration {
    /// The URL of the repository.
    pub repository_url: String,
    /// The user name.
    pub username: String,
    /// The OCID of the secret with the access token for authentication with the source code
    /// management system.
    pub pat_secret_id: String,
    /// The OCID of the trigger secret.
    pub trigger_secret_id: String,
    /// The additional parameters, as keys and values.
    pub additional_parameters: Option<BTreeMap<String, String>>,
}

model! {
    GitLabPipelineConfiguration, "buildServiceType" = "GITLAB_PIPELINE" {
        required {
            repository_url = "repositoryUrl", with_repository_url(String);
            username = "username", with_username(String);
            pat_secret_id = "patSecretId", with_pat_secret_id(String);
            trigger_secret_id = "triggerSecretId", with_trigger_secret_id(String);
        }
        optional {
            additional_parameters = "additionalParameters", with_additional_parameters({String});
        }
    }
}
