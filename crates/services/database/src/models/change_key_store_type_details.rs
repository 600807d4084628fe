// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a key store type to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeKeyStoreTypeDetails {
    /// The OCID of the key store.
    pub key_store_id: String,
}

model! {
    ChangeKeyStoreTypeDetails {
        required {
            key_store_id = "keyStoreId", with_key_store_id(String);
        }
    }
}
