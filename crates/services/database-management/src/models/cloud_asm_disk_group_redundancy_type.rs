// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the redundancy type of a cloud ASM disk group.
    pub enum CloudAsmDiskGroupRedundancyType {
        Extend = "EXTEND",
        Extern = "EXTERN",
        Flex = "FLEX",
        High = "HIGH",
        Normal = "NORMAL",
    }
}
