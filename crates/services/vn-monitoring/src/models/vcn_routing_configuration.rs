// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A VCN routing configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VcnRoutingConfiguration {
    /// The OCID of the VCN route table.
    pub vcn_route_table_id: String,
    /// The route rule.
    pub route_rule: models::RouteRule,
}

model! {
    VcnRoutingConfiguration, "type" = "VCN" {
        vcn_route_table_id = "vcnRouteTableId";
        route_rule = "routeRule";
    }
}
