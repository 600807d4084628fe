// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database tools user password secret ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsUserPasswordSecretIdDetails {
    /// The OCID of the secret.
    pub secret_id: String,
}

model! {
    DatabaseToolsUserPasswordSecretIdDetails, "valueType" = "SECRETID" {
        required {
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
