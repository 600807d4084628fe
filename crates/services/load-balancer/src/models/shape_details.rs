// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeDetails {
    /// The minimum bandwidth, in megabits per second. In Mbps. Example: `150`.
    pub minimum_bandwidth_in_mbps: i64,
    /// The maximum bandwidth, in megabits per second. In Mbps. Example: `1500`.
    pub maximum_bandwidth_in_mbps: i64,
}

model! {
    ShapeDetails {
        required {
            minimum_bandwidth_in_mbps = "minimumBandwidthInMbps",
                with_minimum_bandwidth_in_mbps(i64);
            maximum_bandwidth_in_mbps = "maximumBandwidthInMbps",
                with_maximum_bandwidth_in_mbps(i64);
        }
    }
}
