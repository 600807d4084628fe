// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NFS version of storage.
    pub enum StorageNfsVersion {
        Auto = "AUTO",
        V3 = "V3",
        V4 = "V4",
        V4_0 = "V4_0",
        V4_1 = "V4_1",
        V4_2 = "V4_2",
    }
}
