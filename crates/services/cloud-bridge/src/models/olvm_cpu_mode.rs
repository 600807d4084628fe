// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of an OLVM CPU.
    pub enum OlvmCpuMode {
        Custom = "CUSTOM",
        HostModel = "HOST_MODEL",
        HostPassthrough = "HOST_PASSTHROUGH",
    }
}
