// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the listener type of a discovered cloud listener.
    pub enum DiscoveredCloudListenerListenerType {
        Asm = "ASM",
        Local = "LOCAL",
        Scan = "SCAN",
    }
}
