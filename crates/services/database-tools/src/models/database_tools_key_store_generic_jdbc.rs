// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tools key store generic JDBC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsKeyStoreGenericJdbc {
    /// The type of the key store.
    pub key_store_type: Option<models::DatabaseToolsKeyStoreGenericJdbcKeyStoreType>,
    /// The content of the key store.
    pub key_store_content: Option<models::DatabaseToolsKeyStoreContentGenericJdbc>,
    /// The password of the key store.
    pub key_store_password: Option<models::DatabaseToolsKeyStorePasswordGenericJdbc>,
}

model! {
    DatabaseToolsKeyStoreGenericJdbc {
        key_store_type = "keyStoreType";
        key_store_content = "keyStoreContent";
        key_store_password = "keyStorePassword";
    }
}
