// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP version of an OLVM IP.
    pub enum OlvmIpIpVersion {
        V4 = "V4",
        V6 = "V6",
    }
}
