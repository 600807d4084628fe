// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A routing rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoutingRule {
    /// The name.
    pub name: String,
    /// The routing condition, an expression over the HTTP request, such as
    /// `any(http.request.url.path eq (i '/a'))`.
    pub condition: String,
    /// The actions.
    pub actions: Vec<models::Action>,
}

model! {
    RoutingRule {
        required {
            name = "name", with_name(String);
            condition = "condition", with_condition(String);
            actions = "actions", with_actions([models::Action]);
        }
    }
}
