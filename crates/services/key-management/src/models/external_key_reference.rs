// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An external key reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalKeyReference {
    /// The ID of the key in the external key manager.
    pub external_key_id: String,
}

model! {
    ExternalKeyReference {
        required {
            external_key_id = "externalKeyId", with_external_key_id(String);
        }
    }
}
