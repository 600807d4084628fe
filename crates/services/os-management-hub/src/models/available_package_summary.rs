// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an available package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailablePackageSummary {
    /// The display name.
    pub display_name: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The version.
    pub version: String,
    /// The architecture.
    pub architecture: Option<models::PackageArchitecture>,
    /// The software sources.
    pub software_sources: Option<Vec<models::SoftwareSourceDetails>>,
}

model! {
    AvailablePackageSummary, "packageClassification" = "AVAILABLE" {
        display_name = "displayName";
        name = "name";
        type_ = "type";
        version = "version";
        architecture = "architecture";
        software_sources = "softwareSources";
    }
}
