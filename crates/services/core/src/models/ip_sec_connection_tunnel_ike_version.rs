// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IKE version of an IPSec connection tunnel.
    pub enum IPSecConnectionTunnelIkeVersion {
        V1 = "V1",
        V2 = "V2",
    }
}
