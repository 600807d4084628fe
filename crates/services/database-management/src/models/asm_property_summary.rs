// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an ASM property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AsmPropertySummary {
    /// The name of the disk group.
    pub disk_group: String,
}

model! {
    AsmPropertySummary {
        disk_group = "diskGroup";
    }
}
