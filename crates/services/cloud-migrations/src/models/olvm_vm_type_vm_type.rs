// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the VM type of an OLVM VM type.
    pub enum OlvmVmTypeVmType {
        Desktop = "DESKTOP",
        HighPerformance = "HIGH_PERFORMANCE",
        Server = "SERVER",
    }
}
