// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A virtual circuit bandwidth shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuitBandwidthShape {
    /// The bandwidth, in Mbps. Example: `10000`.
    pub bandwidth_in_mbps: Option<i64>,
    /// The name. Example: `10 Gbps`.
    pub name: String,
}

model! {
    VirtualCircuitBandwidthShape {
        bandwidth_in_mbps = "bandwidthInMbps";
        name = "name";
    }
}
