// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// External DB system connection information.
    ///
    /// The field `componentType` selects the variant.
    pub enum ExternalDbSystemConnectionInfo by "componentType" {
        Asm(models::ExternalAsmConnectionInfo) = "ASM", as_asm;
        Database(models::ExternalDatabaseConnectionInfo) = "DATABASE", as_database;
    }
}
