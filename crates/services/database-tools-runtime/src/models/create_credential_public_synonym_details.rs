// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a credential public synonym to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCredentialPublicSynonymDetails {
    /// The key.
    pub key: String,
}

model! {
    CreateCredentialPublicSynonymDetails {
        required {
            key = "key", with_key(String);
        }
    }
}
