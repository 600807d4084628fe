// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ASM property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsmProperty {
    /// The name of the disk group.
    pub disk_group: String,
}

model! {
    AsmProperty {
        disk_group = "diskGroup";
    }
}
