// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A database tools key store password.
    ///
    /// The field `valueType` selects the variant.
    pub enum DatabaseToolsKeyStorePassword by "valueType" {
        Secretid(models::DatabaseToolsKeyStorePasswordSecretId) = "SECRETID", as_secretid;
    }
}
