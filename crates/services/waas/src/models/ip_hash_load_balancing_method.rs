// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IP hash load balancing method.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IPHashLoadBalancingMethod {}

model! {
    IPHashLoadBalancingMethod, "method" = "IP_HASH" {
        optional {}
    }
}
