// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A database tools key store password secret ID generic JDBC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsKeyStorePasswordSecretIdGenericJdbc {
    /// The OCID of the secret.
    pub secret_id: Option<String>,
}

model! {
    DatabaseToolsKeyStorePasswordSecretIdGenericJdbc, "valueType" = "SECRETID" {
        secret_id = "secretId";
    }
}
