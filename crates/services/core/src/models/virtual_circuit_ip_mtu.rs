// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP MTU of a virtual circuit.
    pub enum VirtualCircuitIpMtu {
        Mtu1500 = "MTU_1500",
        Mtu9000 = "MTU_9000",
    }
}
