// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP mode of a load balancer.
    pub enum LoadBalancerIpMode {
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }
}
