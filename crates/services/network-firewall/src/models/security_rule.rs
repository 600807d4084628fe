// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A security rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityRule {
    /// The name. Unique in the policy.
    pub name: String,
    /// The condition.
    pub condition: models::SecurityRuleMatchCriteria,
    /// The action.
    pub action: models::SecurityRuleAction,
    /// The type of the inspection, either intrusion detection or intrusion prevention. Applies only
    /// if the action is `INSPECT`.
    pub inspection: Option<models::SecurityRuleInspection>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    SecurityRule {
        name = "name";
        condition = "condition";
        action = "action";
        inspection = "inspection";
        position = "position";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
