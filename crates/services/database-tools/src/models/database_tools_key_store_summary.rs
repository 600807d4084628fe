// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a database tools key store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsKeyStoreSummary {
    /// The type of the key store.
    pub key_store_type: Option<models::DatabaseToolsKeyStoreKeyStoreType>,
    /// The content of the key store.
    pub key_store_content: Option<models::DatabaseToolsKeyStoreContentSummary>,
    /// The password of the key store.
    pub key_store_password: Option<models::DatabaseToolsKeyStorePasswordSummary>,
}

model! {
    DatabaseToolsKeyStoreSummary {
        key_store_type = "keyStoreType";
        key_store_content = "keyStoreContent";
        key_store_password = "keyStorePassword";
    }
}
