// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the IP version of a backend set.
    pub enum BackendSetIpVersion {
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }
}
