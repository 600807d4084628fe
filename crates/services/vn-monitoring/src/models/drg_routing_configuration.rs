// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DRG routing configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgRoutingConfiguration {
    /// The OCID of the DRG route table.
    pub drg_route_table_id: String,
    /// The route rule.
    pub route_rule: models::DrgRouteRule,
}

model! {
    DrgRoutingConfiguration, "type" = "DRG" {
        drg_route_table_id = "drgRouteTableId";
        route_rule = "routeRule";
    }
}
