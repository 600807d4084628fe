// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the load balancer shape of a blockchain platform.
    pub enum BlockchainPlatformLoadBalancerShape {
        Lb100Mbps = "LB_100_MBPS",
        Lb400Mbps = "LB_400_MBPS",
    }
}
