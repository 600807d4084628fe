// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a supported VMware software version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedVmwareSoftwareVersionSummary {
    /// The version.
    pub version: String,
    /// The description.
    pub description: String,
    /// The ESXi software versions.
    pub esxi_software_versions: Option<Vec<models::SupportedEsxiSoftwareVersionSummary>>,
}

model! {
    SupportedVmwareSoftwareVersionSummary {
        version = "version";
        description = "description";
        esxi_software_versions = "esxiSoftwareVersions";
    }
}
