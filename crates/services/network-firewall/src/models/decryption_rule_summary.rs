// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a decryption rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptionRuleSummary {
    /// The name. Unique in the policy.
    pub name: String,
    /// The action.
    pub action: models::DecryptionRuleAction,
    /// The name of the decryption profile.
    pub decryption_profile: String,
    /// The name of the mapped secret.
    pub secret: String,
    /// The position of the rule in the order of evaluation.
    pub priority_order: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    DecryptionRuleSummary {
        name = "name";
        action = "action";
        decryption_profile = "decryptionProfile";
        secret = "secret";
        priority_order = "priorityOrder";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
