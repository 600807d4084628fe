// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// The ID of the resource.
    pub id: String,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Geographical information.
    pub geo_info: Option<String>,
    /// The outgoing links of the network node.
    pub outgoing_links: Option<Vec<String>>,
    /// The number of consecutive anonymouses.
    pub consecutive_anonymous_count: Option<i64>,
    /// The level.
    pub level: Option<i64>,
    /// The average packet response time, in milliseconds.
    pub avg_packet_response_time_in_ms: Option<f64>,
    /// The average packet loss percent.
    pub avg_packet_loss_percent: Option<f64>,
    /// The type.
    pub type_: Option<models::NodeType>,
}

model! {
    Node {
        id = "id";
        ip_address = "ipAddress";
        display_name = "displayName";
        geo_info = "geoInfo";
        outgoing_links = "outgoingLinks";
        consecutive_anonymous_count = "consecutiveAnonymousCount";
        level = "level";
        avg_packet_response_time_in_ms = "avgPacketResponseTimeInMs";
        avg_packet_loss_percent = "avgPacketLossPercent";
        type_ = "type";
    }
}
