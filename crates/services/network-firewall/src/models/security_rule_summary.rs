// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityRuleSummary {
    /// The name. Unique in the policy.
    pub name: String,
    /// The action.
    pub action: models::SecurityRuleAction,
    /// The type of the inspection, either intrusion detection or intrusion prevention. Applies only
    /// if the action is `INSPECT`.
    pub inspection: Option<models::SecurityRuleInspection>,
    /// The position of the rule in the order of evaluation.
    pub priority_order: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    SecurityRuleSummary {
        name = "name";
        action = "action";
        inspection = "inspection";
        priority_order = "priorityOrder";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
