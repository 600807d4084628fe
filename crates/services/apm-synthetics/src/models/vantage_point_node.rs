// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vantage point node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VantagePointNode {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// Geographical information.
    pub geo_info: Option<String>,
    /// The outgoing links of the network node.
    pub outgoing_links: Option<Vec<String>>,
}

model! {
    VantagePointNode {
        id = "id";
        name = "name";
        display_name = "displayName";
        geo_info = "geoInfo";
        outgoing_links = "outgoingLinks";
    }
}
