// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a no route routing action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NoRouteRoutingActionDetails {
    /// Whether the details are incomplete.
    pub is_restricted_or_partial: bool,
    /// The OCID of the evaluated VCN route table.
    pub evaluated_vcn_route_table_id: Option<String>,
    /// The OCID of the evaluated DRG route table.
    pub evaluated_drg_route_table_id: Option<String>,
}

model! {
    NoRouteRoutingActionDetails {
        is_restricted_or_partial = "isRestrictedOrPartial";
        evaluated_vcn_route_table_id = "evaluatedVcnRouteTableId";
        evaluated_drg_route_table_id = "evaluatedDrgRouteTableId";
    }
}
