// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the target type of a VTAP.
    pub enum VtapTargetType {
        Vnic = "VNIC",
        NetworkLoadBalancer = "NETWORK_LOAD_BALANCER",
        IpAddress = "IP_ADDRESS",
    }
}
