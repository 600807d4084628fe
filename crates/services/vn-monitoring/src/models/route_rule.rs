// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A route rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RouteRule {
    /// The CIDR block. Example: `0.0.0.0/0`.
    ///
    /// Deprecated.
    #[deprecated]
    pub cidr_block: Option<String>,
    /// The destination.
    pub destination: Option<String>,
    /// The type of the destination. Required if `direction` is `EGRESS`.
    pub destination_type: Option<models::RouteRuleDestinationType>,
    /// The OCID of the target of the route rule.
    pub network_entity_id: String,
}

model! {
    RouteRule {
        cidr_block = "cidrBlock";
        destination = "destination";
        destination_type = "destinationType";
        network_entity_id = "networkEntityId";
    }
}
