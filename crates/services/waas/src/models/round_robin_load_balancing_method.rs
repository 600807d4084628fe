// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A round robin load balancing method.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoundRobinLoadBalancingMethod {}

model! {
    RoundRobinLoadBalancingMethod, "method" = "ROUND_ROBIN" {
        optional {}
    }
}
