// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a NAT V4 NAT.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatV4NatSummary {
    /// The name. Unique in the policy.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The position of the rule in the order of evaluation.
    pub priority_order: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The action.
    pub action: models::NatV4NatAction,
    /// The condition.
    pub condition: models::NatRuleMatchCriteria,
}

model! {
    NatV4NatSummary, "type" = "NATV4" {
        name = "name";
        description = "description";
        priority_order = "priorityOrder";
        parent_resource_id = "parentResourceId";
        action = "action";
        condition = "condition";
    }
}
