// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the block size in KBs of a non ADB auto create tablespace.
    pub enum NonADBAutoCreateTablespaceBlockSizeInKbs {
        Size2k = "SIZE_2K",
        Size8k = "SIZE_8K",
        Size16k = "SIZE_16K",
        Size32k = "SIZE_32K",
    }
}
