// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database tools key store PostgreSQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsKeyStorePostgresqlSummary {
    /// The type of the key store.
    pub key_store_type: Option<models::DatabaseToolsKeyStorePostgresqlKeyStoreType>,
    /// The content of the key store.
    pub key_store_content: Option<models::DatabaseToolsKeyStoreContentPostgresqlSummary>,
    /// The password of the key store.
    pub key_store_password: Option<models::DatabaseToolsKeyStorePasswordPostgresqlSummary>,
}

model! {
    DatabaseToolsKeyStorePostgresqlSummary {
        key_store_type = "keyStoreType";
        key_store_content = "keyStoreContent";
        key_store_password = "keyStorePassword";
    }
}
