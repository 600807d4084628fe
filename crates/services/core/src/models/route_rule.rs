// @generated from spec/core.yaml by cargo xtask generate; do not edit.

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
    /// The type of the destination.
    pub destination_type: Option<models::RouteRuleDestinationType>,
    /// The OCID of the target of the route rule.
    pub network_entity_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the route.
    pub route_type: Option<models::RouteRuleRouteType>,
}

model! {
    RouteRule {
        required {
            network_entity_id = "networkEntityId", with_network_entity_id(String);
        }
        optional {
            cidr_block = "cidrBlock", with_cidr_block(String);
            destination = "destination", with_destination(String);
            destination_type = "destinationType",
                with_destination_type(models::RouteRuleDestinationType);
            description = "description", with_description(String);
            route_type = "routeType", with_route_type(models::RouteRuleRouteType);
        }
    }
}
