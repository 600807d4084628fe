// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of database tools key store content.
    ///
    /// The field `valueType` selects the variant.
    pub enum DatabaseToolsKeyStoreContentSummary by "valueType" {
        Secretid(models::DatabaseToolsKeyStoreContentSecretIdSummary) = "SECRETID", as_secretid;
    }
}
