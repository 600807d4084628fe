// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a key to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportKeyDetails {
    /// The OCID of the key.
    pub key_id: String,
    /// The OCID of the key version.
    pub key_version_id: Option<String>,
    /// The algorithm.
    pub algorithm: models::ExportKeyAlgorithm,
    /// The public key.
    pub public_key: String,
    /// The context for the audit logs, as keys and values.
    pub logging_context: Option<BTreeMap<String, String>>,
}

model! {
    ExportKeyDetails {
        required {
            key_id = "keyId", with_key_id(String);
            algorithm = "algorithm", with_algorithm(models::ExportKeyAlgorithm);
            public_key = "publicKey", with_public_key(String);
        }
        optional {
            key_version_id = "keyVersionId", with_key_version_id(String);
            logging_context = "loggingContext", with_logging_context({String});
        }
    }
}
