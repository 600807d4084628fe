// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database named credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseNamedCredentialDetails {
    /// The OCID of the named credential.
    pub named_credential_id: String,
}

model! {
    DatabaseNamedCredentialDetails, "credentialType" = "NAMED_CREDENTIAL" {
        required {
            named_credential_id = "namedCredentialId", with_named_credential_id(String);
        }
    }
}
