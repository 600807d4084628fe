// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the server check status of a scan result.
    pub enum ScanResultServerCheckStatus {
        Ok = "OK",
        Warning = "WARNING",
        Failure = "FAILURE",
    }
}
