// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape networking bandwidth options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeNetworkingBandwidthOptions {
    /// The default network bandwidth per OCPU in Gbps.
    pub default_per_ocpu_in_gbps: f64,
    /// The maximum network bandwidth, in Gbps.
    pub max_in_gbps: f64,
    /// The minimum network bandwidth, in Gbps.
    pub min_in_gbps: f64,
}

model! {
    ShapeNetworkingBandwidthOptions {
        default_per_ocpu_in_gbps = "defaultPerOcpuInGbps";
        max_in_gbps = "maxInGbps";
        min_in_gbps = "minInGbps";
    }
}
