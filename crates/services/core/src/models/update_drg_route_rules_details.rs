// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in DRG route rules.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrgRouteRulesDetails {
    /// The route rules.
    pub route_rules: Option<Vec<models::UpdateDrgRouteRuleDetails>>,
    cleared: Vec<String>,
}

update! {
    UpdateDrgRouteRulesDetails {
        optional {
            route_rules = "routeRules", with_route_rules([models::UpdateDrgRouteRuleDetails]),
                clear_route_rules;
        }
    }
}
