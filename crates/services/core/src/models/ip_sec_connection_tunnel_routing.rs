// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the routing of an IPSec connection tunnel.
    pub enum IPSecConnectionTunnelRouting {
        Bgp = "BGP",
        Static = "STATIC",
        Policy = "POLICY",
    }
}
