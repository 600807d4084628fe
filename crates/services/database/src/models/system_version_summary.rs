// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a system version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SystemVersionSummary {
    /// The shape.
    pub shape: String,
    /// The version of the Oracle Grid Infrastructure (GI) software.
    pub gi_version: String,
    /// The system versions.
    pub system_versions: Option<Vec<String>>,
    /// The system version details.
    pub system_version_details: Option<Vec<models::SystemVersionMinorVersionSummary>>,
}

model! {
    SystemVersionSummary {
        shape = "shape";
        gi_version = "giVersion";
        system_versions = "systemVersions";
        system_version_details = "systemVersionDetails";
    }
}
