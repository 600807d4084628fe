// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an OS patch package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsPatchPackageSummary {
    /// The name of the package.
    pub package_name: String,
    /// The target version.
    pub target_version: Option<String>,
    /// The type of the update.
    pub update_type: models::OsPatchPackageUpdateType,
    /// The related CVEs.
    pub related_cves: Vec<String>,
    /// The type of the package.
    pub package_type: Option<models::OsPatchPackagePackageType>,
}

model! {
    OsPatchPackageSummary {
        package_name = "packageName";
        target_version = "targetVersion";
        update_type = "updateType";
        related_cves = "relatedCVEs";
        package_type = "packageType";
    }
}
