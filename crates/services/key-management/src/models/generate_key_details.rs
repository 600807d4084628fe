// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a key to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateKeyDetails {
    /// The encryption context of the encrypted data.
    pub associated_data: Option<BTreeMap<String, String>>,
    /// Whether to include plaintext key.
    pub include_plaintext_key: bool,
    /// The OCID of the key.
    pub key_id: String,
    /// The cryptographic properties of the key, such as its algorithm and length.
    pub key_shape: models::KeyShape,
    /// The context for the audit logs, as keys and values.
    pub logging_context: Option<BTreeMap<String, String>>,
}

model! {
    GenerateKeyDetails {
        required {
            include_plaintext_key = "includePlaintextKey", with_include_plaintext_key(bool);
            key_id = "keyId", with_key_id(String);
            key_shape = "keyShape", with_key_shape(models::KeyShape);
        }
        optional {
            associated_data = "associatedData", with_associated_data({String});
            logging_context = "loggingContext", with_logging_context({String});
        }
    }
}
