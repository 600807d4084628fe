// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vulnerable artifact version range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VulnerableArtifactVersionRange {
    /// The version end excluding.
    pub version_end_excluding: Option<String>,
    /// The version end including.
    pub version_end_including: Option<String>,
    /// The version start including.
    pub version_start_including: Option<String>,
    /// The version start excluding.
    pub version_start_excluding: Option<String>,
}

model! {
    VulnerableArtifactVersionRange {
        version_end_excluding = "versionEndExcluding";
        version_end_including = "versionEndIncluding";
        version_start_including = "versionStartIncluding";
        version_start_excluding = "versionStartExcluding";
    }
}
