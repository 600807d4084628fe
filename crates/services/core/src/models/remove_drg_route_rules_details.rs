// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of DRG route rules to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveDrgRouteRulesDetails {
    /// The IDs of the route rules to delete.
    pub route_rule_ids: Option<Vec<String>>,
}

model! {
    RemoveDrgRouteRulesDetails {
        optional {
            route_rule_ids = "routeRuleIds", with_route_rule_ids([String]);
        }
    }
}
