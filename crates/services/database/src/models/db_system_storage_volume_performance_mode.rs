// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage volume performance mode of a DB system.
    pub enum DbSystemStorageVolumePerformanceMode {
        Balanced = "BALANCED",
        HighPerformance = "HIGH_PERFORMANCE",
    }
}
