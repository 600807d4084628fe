// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An allow rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowRule {
    /// The conditions.
    pub conditions: Vec<models::RuleCondition>,
    /// The description.
    pub description: Option<String>,
}

model! {
    AllowRule, "action" = "ALLOW" {
        required {
            conditions = "conditions", with_conditions([models::RuleCondition]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
