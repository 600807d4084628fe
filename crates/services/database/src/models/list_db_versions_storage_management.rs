// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `storageManagement` in `ListDbVersions`.
    pub enum ListDbVersionsStorageManagement {
        Asm = "ASM",
        Lvm = "LVM",
    }
}
