// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of data to encrypt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EncryptDataDetails {
    /// The OCID of the key.
    pub key_id: Option<String>,
    /// The key generation type.
    pub key_generation_type: models::EncryptDataKeyGenerationType,
}

model! {
    EncryptDataDetails {
        required {
            key_generation_type = "keyGenerationType",
                with_key_generation_type(models::EncryptDataKeyGenerationType);
        }
        optional {
            key_id = "keyId", with_key_id(String);
        }
    }
}
