// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A credentials by source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialsBySource {
    /// The credential source name.
    pub credential_source_name: Option<String>,
}

model! {
    CredentialsBySource, "credentialType" = "CREDENTIALS_BY_SOURCE" {
        optional {
            credential_source_name = "credentialSourceName", with_credential_source_name(String);
        }
    }
}
