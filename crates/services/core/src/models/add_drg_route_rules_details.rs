// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of DRG route rules to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddDrgRouteRulesDetails {
    /// The route rules.
    pub route_rules: Option<Vec<models::AddDrgRouteRuleDetails>>,
}

model! {
    AddDrgRouteRulesDetails {
        optional {
            route_rules = "routeRules", with_route_rules([models::AddDrgRouteRuleDetails]);
        }
    }
}
