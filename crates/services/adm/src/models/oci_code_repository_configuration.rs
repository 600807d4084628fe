// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCI code repository configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCodeRepositoryConfiguration {
    /// The branch.
    pub branch: String,
    /// The build file location.
    pub build_file_location: Option<String>,
    /// Whether the automerge is enabled.
    pub is_automerge_enabled: bool,
    /// The OCID of the OCI code repository.
    pub oci_code_repository_id: String,
}

model! {
    OciCodeRepositoryConfiguration, "scmType" = "OCI_CODE_REPOSITORY" {
        required {
            branch = "branch", with_branch(String);
            is_automerge_enabled = "isAutomergeEnabled", with_is_automerge_enabled(bool);
            oci_code_repository_id = "ociCodeRepositoryId", with_oci_code_repository_id(String);
        }
        optional {
            build_file_location = "buildFileLocation", with_build_file_location(String);
        }
    }
}
