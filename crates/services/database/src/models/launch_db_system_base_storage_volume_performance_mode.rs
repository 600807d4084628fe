// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the storage volume performance mode of a launch DB system base.
    pub enum LaunchDbSystemBaseStorageVolumePerformanceMode {
        Balanced = "BALANCED",
        HighPerformance = "HIGH_PERFORMANCE",
    }
}
