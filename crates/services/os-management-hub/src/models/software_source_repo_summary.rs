// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a software source repository.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareSourceRepoSummary {
    /// The display name.
    pub display_name: String,
    /// The repository ID of the software source.
    pub repo_id: String,
    /// The type of the software source.
    pub software_source_type: models::SoftwareSourceRepoSoftwareSourceType,
    /// The operating system family.
    pub os_family: models::SoftwareSourceRepoOsFamily,
    /// The type of the CPU architecture.
    pub arch_type: models::SoftwareSourceRepoArchType,
    /// The description.
    pub description: Option<String>,
}

model! {
    SoftwareSourceRepoSummary {
        display_name = "displayName";
        repo_id = "repoId";
        software_source_type = "softwareSourceType";
        os_family = "osFamily";
        arch_type = "archType";
        description = "description";
    }
}
