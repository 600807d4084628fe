// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attached shape attribute of an exascale DB storage vault.
    pub enum ExascaleDbStorageVaultAttachedShapeAttribute {
        SmartStorage = "SMART_STORAGE",
        BlockStorage = "BLOCK_STORAGE",
    }
}
