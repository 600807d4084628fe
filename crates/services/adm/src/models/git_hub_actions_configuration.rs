// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A GitHub actions configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitHubActionsConfiguration {
    /// The URL of the repository.
    pub repository_url: String,
    /// The OCID of the secret with the access token for authentication with the source code
    /// management system.
    pub pat_secret_id: String,
    /// The user name.
    pub username: String,
    /// The workflow name.
    pub workflow_name: String,
    /// The additional parameters, as keys and values.
    pub additional_parameters: Option<BTreeMap<String, String>>,
}

model! {
    GitHubActionsConfiguration, "buildServiceType" = "GITHUB_ACTIONS" {
        required {
            repository_url = "repositoryUrl", with_repository_url(String);
            pat_secret_id = "patSecretId", with_pat_secret_id(String);
            username = "username", with_username(String);
            workflow_name = "workflowName", with_workflow_name(String);
        }
        optional {
            additional_parameters = "additionalParameters", with_additional_parameters({String});
        }
    }
}
