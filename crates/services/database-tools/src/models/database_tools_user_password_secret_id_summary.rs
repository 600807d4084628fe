// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a database tools user password secret ID.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsUserPasswordSecretIdSummary {
    /// The OCID of the secret.
    pub secret_id: Option<String>,
}

model! {
    DatabaseToolsUserPasswordSecretIdSummary, "valueType" = "SECRETID" {
        secret_id = "secretId";
    }
}
