// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of data to decrypt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptDataDetails {
    /// The encryption context of the encrypted data.
    pub associated_data: Option<BTreeMap<String, String>>,
    /// The encrypted data.
    pub ciphertext: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The context for the audit logs, as keys and values.
    pub logging_context: Option<BTreeMap<String, String>>,
    /// The OCID of the key version.
    pub key_version_id: Option<String>,
    /// The encryption algorithm.
    pub encryption_algorithm: Option<models::DecryptDataEncryptionAlgorithm>,
}

model! {
    DecryptDataDetails {
        required {
            ciphertext = "ciphertext", with_ciphertext(String);
            key_id = "keyId", with_key_id(String);
        }
        optional {
            associated_data = "associatedData", with_associated_data({String});
            logging_context = "loggingContext", with_logging_context({String});
            key_version_id = "keyVersionId", with_key_version_id(String);
            encryption_algorithm = "encryptionAlgorithm",
                with_encryption_algorithm(models::DecryptDataEncryptionAlgorithm);
        }
    }
}
