// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the network load balancer health.
    GetNetworkLoadBalancerHealth = GET "/networkLoadBalancers/{networkLoadBalancerId}/health",
        "https://docs.oracle.com/iaas/api/#/en/networkloadbalancer/20200501/NetworkLoadBalancerHealth/GetNetworkLoadBalancerHealth";
    required {
        network_load_balancer_id = path "networkLoadBalancerId" (String);
    }
    returns { json(models::NetworkLoadBalancerHealth) }
}
