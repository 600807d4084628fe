// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape networking bandwidth options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeNetworkingBandwidthOptions {
    /// The minimum bandwidth, in Gbps.
    pub min_in_gbps: f64,
    /// The maximum bandwidth, in Gbps.
    pub max_in_gbps: f64,
    /// The default network bandwidth per OCPU in Gbps.
    pub default_per_ocpu_in_gbps: f64,
}

model! {
    ShapeNetworkingBandwidthOptions {
        min_in_gbps = "minInGbps";
        max_in_gbps = "maxInGbps";
        default_per_ocpu_in_gbps = "defaultPerOcpuInGbps";
    }
}
