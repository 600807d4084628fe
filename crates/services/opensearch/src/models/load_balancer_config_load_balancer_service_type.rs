// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the load balancer service type of a load balancer configuration.
    pub enum LoadBalancerConfigLoadBalancerServiceType {
        LoadBalancer = "LOAD_BALANCER",
        NetworkLoadBalancer = "NETWORK_LOAD_BALANCER",
    }
}
