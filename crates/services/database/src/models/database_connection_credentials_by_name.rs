// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database connection credentials by name.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConnectionCredentialsByName {
    /// The name of the credential.
    pub credential_name: String,
}

model! {
    DatabaseConnectionCredentialsByName, "credentialType" = "NAME_REFERENCE" {
        required {
            credential_name = "credentialName", with_credential_name(String);
        }
    }
}
