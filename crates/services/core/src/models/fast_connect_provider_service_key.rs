// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fast connect provider service key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FastConnectProviderServiceKey {
    /// The name.
    pub name: String,
    /// The bandwidth shape, which is the provisioned data rate of the connection. Example: `10
    /// Gbps`.
    pub bandwidth_shape_name: Option<String>,
    /// The peering location.
    pub peering_location: Option<String>,
}

model! {
    FastConnectProviderServiceKey {
        name = "name";
        bandwidth_shape_name = "bandwidthShapeName";
        peering_location = "peeringLocation";
    }
}
