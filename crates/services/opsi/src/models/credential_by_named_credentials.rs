// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Credential by named credentials.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialByNamedCredentials {
    /// The credential source name.
    pub credential_source_name: Option<String>,
    /// The OCID of the named credential.
    pub named_credential_id: Option<String>,
}

model! {
    CredentialByNamedCredentials, "credentialType" = "CREDENTIALS_BY_NAMED_CREDS" {
        optional {
            credential_source_name = "credentialSourceName", with_credential_source_name(String);
            named_credential_id = "namedCredentialId", with_named_credential_id(String);
        }
    }
}
