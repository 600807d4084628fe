// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape network bandwidth options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeNetworkBandwidthOptions {
    /// The minimum bandwidth, in Gbps.
    pub min_in_gbps: Option<f64>,
    /// The maximum bandwidth, in Gbps.
    pub max_in_gbps: Option<f64>,
    /// The default network bandwidth per OCPU in Gbps.
    pub default_per_ocpu_in_gbps: Option<f64>,
}

model! {
    ShapeNetworkBandwidthOptions {
        min_in_gbps = "minInGbps";
        max_in_gbps = "maxInGbps";
        default_per_ocpu_in_gbps = "defaultPerOcpuInGbps";
    }
}
