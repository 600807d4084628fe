// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a disk group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiskGroupDetails {
    /// The diskgroup name.
    pub diskgroup_name: String,
    /// The ASM name.
    pub asm_name: String,
}

model! {
    DiskGroupDetails {
        diskgroup_name = "diskgroupName";
        asm_name = "asmName";
    }
}
