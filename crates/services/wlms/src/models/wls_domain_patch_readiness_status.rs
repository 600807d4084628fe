// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the patch readiness status of a WLS domain.
    pub enum WlsDomainPatchReadinessStatus {
        Ok = "OK",
        Warning = "WARNING",
        Error = "ERROR",
        UnknownValue = "UNKNOWN",
    }
}
