// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an updatable package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatablePackageSummary {
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
    /// The installed version.
    pub installed_version: Option<String>,
    /// The type of the update.
    pub update_type: models::UpdatablePackageUpdateType,
    /// The erratas.
    pub errata: Option<Vec<String>>,
    /// The CVEs that apply to the erratum.
    pub related_cves: Option<Vec<String>>,
    /// The severity of the advisory.
    pub advisory_severity: Option<models::UpdatablePackageAdvisorySeverity>,
}

model! {
    UpdatablePackageSummary, "packageClassification" = "UPDATABLE" {
        display_name = "displayName";
        name = "name";
        type_ = "type";
        version = "version";
        architecture = "architecture";
        software_sources = "softwareSources";
        installed_version = "installedVersion";
        update_type = "updateType";
        errata = "errata";
        related_cves = "relatedCves";
        advisory_severity = "advisorySeverity";
    }
}
