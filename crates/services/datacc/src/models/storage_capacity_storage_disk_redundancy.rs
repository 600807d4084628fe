// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage disk redundancy of a storage capacity.
    pub enum StorageCapacityStorageDiskRedundancy {
        High = "HIGH",
        Mirror = "MIRROR",
        Flex = "FLEX",
    }
}
