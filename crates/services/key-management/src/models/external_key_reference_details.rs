// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external key reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalKeyReferenceDetails {
    /// The ID of the key in the external key manager.
    pub external_key_id: String,
    /// The ID of the key version in the external key manager.
    pub external_key_version_id: String,
}

model! {
    ExternalKeyReferenceDetails {
        external_key_id = "externalKeyId";
        external_key_version_id = "externalKeyVersionId";
    }
}
