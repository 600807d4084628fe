// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM template version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmTemplateVersion {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The version number.
    pub version_number: Option<i64>,
}

model! {
    OlvmTemplateVersion {
        version_name = "versionName";
        version_number = "versionNumber";
    }
}
