// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A credential by IAM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CredentialByIam {
    /// The credential source name.
    pub credential_source_name: Option<String>,
}

model! {
    CredentialByIam, "credentialType" = "CREDENTIALS_BY_IAM" {
        optional {
            credential_source_name = "credentialSourceName", with_credential_source_name(String);
        }
    }
}
