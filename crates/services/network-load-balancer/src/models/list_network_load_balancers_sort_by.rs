// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListNetworkLoadBalancers` can sort.
    pub enum ListNetworkLoadBalancersSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
    }
}
