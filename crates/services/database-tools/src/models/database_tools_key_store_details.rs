// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database tools key store.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsKeyStoreDetails {
    /// The type of the key store.
    pub key_store_type: Option<models::DatabaseToolsKeyStoreKeyStoreType>,
    /// The content of the key store.
    pub key_store_content: Option<models::DatabaseToolsKeyStoreContentDetails>,
    /// The password of the key store.
    pub key_store_password: Option<models::DatabaseToolsKeyStorePasswordDetails>,
}

model! {
    DatabaseToolsKeyStoreDetails {
        optional {
            key_store_type = "keyStoreType",
                with_key_store_type(models::DatabaseToolsKeyStoreKeyStoreType);
            key_store_content = "keyStoreContent",
                with_key_store_content(models::DatabaseToolsKeyStoreContentDetails);
            key_store_password = "keyStorePassword",
                with_key_store_password(models::DatabaseToolsKeyStorePasswordDetails);
        }
    }
}
