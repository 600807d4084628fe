// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the BGP session state of a virtual circuit.
    pub enum VirtualCircuitBgpSessionState {
        Up = "UP",
        Down = "DOWN",
    }
}
