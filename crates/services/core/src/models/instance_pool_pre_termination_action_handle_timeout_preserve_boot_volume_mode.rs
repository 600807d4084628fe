// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the preserve boot volume mode of an instance pool pre termination
    /// action handle timeout.
    pub enum InstancePoolPreTerminationActionHandleTimeoutPreserveBootVolumeMode {
        PreserveAlways = "PRESERVE_ALWAYS",
        PreserveOnTimeout = "PRESERVE_ON_TIMEOUT",
        DeleteAlways = "DELETE_ALWAYS",
    }
}
