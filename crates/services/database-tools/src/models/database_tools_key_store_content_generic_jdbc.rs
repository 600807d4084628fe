// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A database tools key store content generic JDBC.
    ///
    /// The field `valueType` selects the variant.
    pub enum DatabaseToolsKeyStoreContentGenericJdbc by "valueType" {
        Secretid(models::DatabaseToolsKeyStoreContentSecretIdGenericJdbc) = "SECRETID", as_secretid;
    }
}
