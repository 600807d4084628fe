// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of ksplice update event data.
    pub enum KspliceUpdateEventDataStatus {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    }
}
