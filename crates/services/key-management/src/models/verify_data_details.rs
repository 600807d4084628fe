// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of data to verify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyDataDetails {
    /// The OCID of the key.
    pub key_id: String,
    /// The OCID of the key version.
    pub key_version_id: String,
    /// The signature.
    pub signature: String,
    /// The type of the message.
    pub message_type: Option<models::VerifyDataMessageType>,
    /// The message.
    pub message: String,
    /// The signing algorithm.
    pub signing_algorithm: models::VerifyDataSigningAlgorithm,
}

model! {
    VerifyDataDetails {
        required {
            key_id = "keyId", with_key_id(String);
            key_version_id = "keyVersionId", with_key_version_id(String);
            signature = "signature", with_signature(String);
            message = "message", with_message(String);
            signing_algorithm = "signingAlgorithm",
                with_signing_algorithm(models::VerifyDataSigningAlgorithm);
        }
        optional {
            message_type = "messageType", with_message_type(models::VerifyDataMessageType);
        }
    }
}
