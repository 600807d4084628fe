// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database tools key store password PostgreSQL.
    ///
    /// The field `valueType` selects the variant.
    pub enum DatabaseToolsKeyStorePasswordPostgresqlDetails by "valueType", sent {
        Secretid(models::DatabaseToolsKeyStorePasswordSecretIdPostgresqlDetails) = "SECRETID",
            as_secretid;
    }
}
