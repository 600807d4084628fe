// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auto NUMA status of an OLVM host.
    pub enum OlvmHostAutoNumaStatus {
        Disable = "DISABLE",
        Enable = "ENABLE",
        UnknownValue = "UNKNOWN",
    }
}
