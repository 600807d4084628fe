// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the external status of OLVM storage domain properties.
    pub enum OlvmStorageDomainPropertiesExternalStatus {
        Error = "ERROR",
        Failure = "FAILURE",
        Info = "INFO",
        Ok = "OK",
        Warning = "WARNING",
    }
}
