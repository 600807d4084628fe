// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the NLB IP version of a network load balancer.
    pub enum NetworkLoadBalancerNlbIpVersion {
        Ipv4 = "IPV4",
        Ipv4AndIpv6 = "IPV4_AND_IPV6",
        Ipv6 = "IPV6",
    }
}
