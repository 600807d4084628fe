// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionSummary {
    /// The version family.
    pub version_family: Option<String>,
    /// The versions.
    pub versions: Vec<models::Version>,
}

model! {
    VersionSummary {
        version_family = "versionFamily";
        versions = "versions";
    }
}
