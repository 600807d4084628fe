// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Cloud DB system connection information.
    ///
    /// The field `componentType` selects the variant.
    pub enum CloudDbSystemConnectionInfo by "componentType" {
        Asm(models::CloudAsmConnectionInfo) = "ASM", as_asm;
        Database(models::CloudDatabaseConnectionInfo) = "DATABASE", as_database;
    }
}
