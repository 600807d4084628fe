// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the kdump status of an OLVM host.
    pub enum OlvmHostKdumpStatus {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        UnknownValue = "UNKNOWN",
    }
}
