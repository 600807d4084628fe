// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an installed package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledPackageSummary {
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
    /// The time when it was installed.
    pub time_installed: DateTime<Utc>,
    /// The time of issue.
    pub time_issued: Option<DateTime<Utc>>,
}

model! {
    InstalledPackageSummary, "packageClassification" = "INSTALLED" {
        display_name = "displayName";
        name = "name";
        type_ = "type";
        version = "version";
        architecture = "architecture";
        software_sources = "softwareSources";
        time_installed = "timeInstalled";
        time_issued = "timeIssued";
    }
}
