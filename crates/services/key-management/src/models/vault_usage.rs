// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Vault usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VaultUsage {
    /// The number of keys.
    pub key_count: i64,
    /// The number of key versions.
    pub key_version_count: i64,
    /// The number of software keys.
    pub software_key_count: Option<i64>,
    /// The number of software key versions.
    pub software_key_version_count: Option<i64>,
}

model! {
    VaultUsage {
        key_count = "keyCount";
        key_version_count = "keyVersionCount";
        software_key_count = "softwareKeyCount";
        software_key_version_count = "softwareKeyVersionCount";
    }
}
