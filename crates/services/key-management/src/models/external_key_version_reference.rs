// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An external key version reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalKeyVersionReference {
    /// The ID of the key version in the external key manager.
    pub external_key_version_id: Option<String>,
}

model! {
    ExternalKeyVersionReference {
        optional {
            external_key_version_id = "externalKeyVersionId", with_external_key_version_id(String);
        }
    }
}
