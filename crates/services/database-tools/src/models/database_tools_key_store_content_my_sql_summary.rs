// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a database tools key store content MySQL.
    ///
    /// The field `valueType` selects the variant.
    pub enum DatabaseToolsKeyStoreContentMySqlSummary by "valueType" {
        Secretid(models::DatabaseToolsKeyStoreContentSecretIdMySqlSummary) = "SECRETID",
            as_secretid;
    }
}
