// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database tools key store content secret ID PostgreSQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsKeyStoreContentSecretIdPostgresqlDetails {
    /// The OCID of the secret.
    pub secret_id: Option<String>,
}

model! {
    DatabaseToolsKeyStoreContentSecretIdPostgresqlDetails, "valueType" = "SECRETID" {
        optional {
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
