// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the reboot status of reboot event data.
    pub enum RebootEventDataRebootStatus {
        RebootStarted = "REBOOT_STARTED",
        RebootSucceeded = "REBOOT_SUCCEEDED",
        RebootFailed = "REBOOT_FAILED",
        RebootSucceededAfterTimeout = "REBOOT_SUCCEEDED_AFTER_TIMEOUT",
    }
}
