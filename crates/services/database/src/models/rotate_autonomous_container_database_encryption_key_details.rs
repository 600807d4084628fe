// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an autonomous container database encryption key to rotate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RotateAutonomousContainerDatabaseEncryptionKeyDetails {
    /// The OCID of the key version.
    pub key_version_id: Option<String>,
}

model! {
    RotateAutonomousContainerDatabaseEncryptionKeyDetails {
        optional {
            key_version_id = "keyVersionId", with_key_version_id(String);
        }
    }
}
