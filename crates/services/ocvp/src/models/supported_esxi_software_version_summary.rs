// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a supported ESXi software version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedEsxiSoftwareVersionSummary {
    /// The version.
    pub version: String,
    /// The description.
    pub description: String,
    /// The supported host shape names.
    pub supported_host_shape_names: Vec<String>,
}

model! {
    SupportedEsxiSoftwareVersionSummary {
        version = "version";
        description = "description";
        supported_host_shape_names = "supportedHostShapeNames";
    }
}
