// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the firmware update state of a compute GPU memory fabric.
    pub enum ComputeGpuMemoryFabricFirmwareUpdateState {
        WillUpdate = "WILL_UPDATE",
        NoUpdate = "NO_UPDATE",
        SkipRecycleEnabled = "SKIP_RECYCLE_ENABLED",
    }
}
