// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a managed instance group available package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceGroupAvailablePackageSummary {
    /// The display name.
    pub display_name: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The version.
    pub version: String,
    /// The architecture.
    pub architecture: Option<models::ManagedInstanceGroupAvailablePackageArchitecture>,
    /// The software sources.
    pub software_sources: Option<Vec<models::SoftwareSourceDetails>>,
    /// Whether this is the latest version, or whether to include only the latest versions.
    pub is_latest: Option<bool>,
}

model! {
    ManagedInstanceGroupAvailablePackageSummary {
        display_name = "displayName";
        name = "name";
        type_ = "type";
        version = "version";
        architecture = "architecture";
        software_sources = "softwareSources";
        is_latest = "isLatest";
    }
}
