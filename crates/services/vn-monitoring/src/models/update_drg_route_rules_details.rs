// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in DRG route rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgRouteRulesDetails {
    /// The route rules.
    pub route_rules: Option<Vec<models::UpdateDrgRouteRuleDetails>>,
}

model! {
    UpdateDrgRouteRulesDetails {
        route_rules = "routeRules";
    }
}
