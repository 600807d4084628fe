// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of data to sign.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SignDataDetails {
    /// The message.
    pub message: String,
    /// The OCID of the key.
    pub key_id: String,
    /// The OCID of the key version.
    pub key_version_id: Option<String>,
    /// The type of the message.
    pub message_type: Option<models::SignDataMessageType>,
    /// The signing algorithm.
    pub signing_algorithm: models::SignDataSigningAlgorithm,
    /// The context for the audit logs, as keys and values.
    pub logging_context: Option<BTreeMap<String, String>>,
}

model! {
    SignDataDetails {
        required {
            message = "message", with_message(String);
            key_id = "keyId", with_key_id(String);
            signing_algorithm = "signingAlgorithm",
                with_signing_algorithm(models::SignDataSigningAlgorithm);
        }
        optional {
            key_version_id = "keyVersionId", with_key_version_id(String);
            message_type = "messageType", with_message_type(models::SignDataMessageType);
            logging_context = "loggingContext", with_logging_context({String});
        }
    }
}
