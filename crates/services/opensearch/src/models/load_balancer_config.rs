// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A load balancer configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerConfig {
    /// The load balancer service type. Default: `LOAD_BALANCER`.
    pub load_balancer_service_type: models::LoadBalancerConfigLoadBalancerServiceType,
    /// The load balancer min bandwidth, in megabits per second.
    pub load_balancer_min_bandwidth_in_mbps: Option<i64>,
    /// The load balancer maximum bandwidth, in megabits per second.
    pub load_balancer_max_bandwidth_in_mbps: Option<i64>,
}

model! {
    LoadBalancerConfig {
        required {
            load_balancer_service_type = "loadBalancerServiceType",
                with_load_balancer_service_type(models::LoadBalancerConfigLoadBalancerServiceType);
        }
        optional {
            load_balancer_min_bandwidth_in_mbps = "loadBalancerMinBandwidthInMbps",
                with_load_balancer_min_bandwidth_in_mbps(i64);
            load_balancer_max_bandwidth_in_mbps = "loadBalancerMaxBandwidthInMbps",
                with_load_balancer_max_bandwidth_in_mbps(i64);
        }
    }
}
