// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an alert policy rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertPolicyRuleSummary {
    /// The key.
    pub key: String,
    /// The description.
    pub description: Option<String>,
    /// The boolean expression of the alert policy rule.
    pub expression: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AlertPolicyRuleLifecycleState>,
    /// The display name.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    AlertPolicyRuleSummary {
        key = "key";
        description = "description";
        expression = "expression";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        time_created = "timeCreated";
    }
}
