// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a topology routes to relationship.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TopologyRoutesToRelationshipDetails {
    /// The type of the destination.
    pub destination_type: String,
    /// The destination.
    pub destination: String,
    /// The OCID of the route table.
    pub route_table_id: String,
    /// The type of the route.
    pub route_type: Option<models::TopologyRoutesToRelationshipRouteType>,
}

model! {
    TopologyRoutesToRelationshipDetails {
        destination_type = "destinationType";
        destination = "destination";
        route_table_id = "routeTableId";
        route_type = "routeType";
    }
}
