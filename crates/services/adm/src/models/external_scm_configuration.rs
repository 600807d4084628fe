// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external scm configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalScmConfiguration {
    /// The branch.
    pub branch: String,
    /// The build file location.
    pub build_file_location: Option<String>,
    /// Whether the automerge is enabled.
    pub is_automerge_enabled: bool,
    /// The external scm type.
    pub external_scm_type: models::ExternalScmConfigurationExternalScmType,
    /// The URL of the repository.
    pub repository_url: String,
    /// The user name.
    pub username: Option<String>,
    /// The OCID of the secret with the access token for authentication with the source code
    /// management system.
    pub pat_secret_id: String,
}

model! {
    ExternalScmConfiguration, "scmType" = "EXTERNAL_SCM" {
        required {
            branch = "branch", with_branch(String);
            is_automerge_enabled = "isAutomergeEnabled", with_is_automerge_enabled(bool);
            external_scm_type = "externalScmType",
                with_external_scm_type(models::ExternalScmConfigurationExternalScmType);
            repository_url = "repositoryUrl", with_repository_url(String);
            pat_secret_id = "patSecretId", with_pat_secret_id(String);
        }
        optional {
            build_file_location = "buildFileLocation", with_build_file_location(String);
            username = "username", with_username(String);
        }
    }
}
