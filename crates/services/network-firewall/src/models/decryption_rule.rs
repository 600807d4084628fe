// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A decryption rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DecryptionRule {
    /// The name. Unique in the policy.
    pub name: String,
    /// The condition.
    pub condition: models::DecryptionRuleMatchCriteria,
    /// The action.
    pub action: models::DecryptionRuleAction,
    /// The name of the decryption profile.
    pub decryption_profile: Option<String>,
    /// The name of the mapped secret.
    pub secret: Option<String>,
    /// The secrets.
    pub secrets: Option<Vec<String>>,
    /// The position.
    pub position: Option<models::RulePosition>,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    DecryptionRule {
        name = "name";
        condition = "condition";
        action = "action";
        decryption_profile = "decryptionProfile";
        secret = "secret";
        secrets = "secrets";
        position = "position";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
