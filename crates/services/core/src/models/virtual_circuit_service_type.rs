// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service type of a virtual circuit.
    pub enum VirtualCircuitServiceType {
        Colocated = "COLOCATED",
        Layer2 = "LAYER2",
        Layer3 = "LAYER3",
    }
}
