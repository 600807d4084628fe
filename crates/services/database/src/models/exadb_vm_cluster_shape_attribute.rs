// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the shape attribute of an ExaDB VM cluster.
    pub enum ExadbVmClusterShapeAttribute {
        SmartStorage = "SMART_STORAGE",
        BlockStorage = "BLOCK_STORAGE",
    }
}
