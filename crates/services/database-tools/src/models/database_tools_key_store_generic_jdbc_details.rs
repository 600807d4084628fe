// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database tools key store generic JDBC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsKeyStoreGenericJdbcDetails {
    /// The type of the key store.
    pub key_store_type: Option<models::DatabaseToolsKeyStoreGenericJdbcKeyStoreType>,
    /// The content of the key store.
    pub key_store_content: Option<models::DatabaseToolsKeyStoreContentGenericJdbcDetails>,
    /// The password of the key store.
    pub key_store_password: Option<models::DatabaseToolsKeyStorePasswordGenericJdbcDetails>,
}

model! {
    DatabaseToolsKeyStoreGenericJdbcDetails {
        optional {
            key_store_type = "keyStoreType",
                with_key_store_type(models::DatabaseToolsKeyStoreGenericJdbcKeyStoreType);
            key_store_content = "keyStoreContent",
                with_key_store_content(models::DatabaseToolsKeyStoreContentGenericJdbcDetails);
            key_store_password = "keyStorePassword",
                with_key_store_password(models::DatabaseToolsKeyStorePasswordGenericJdbcDetails);
        }
    }
}
