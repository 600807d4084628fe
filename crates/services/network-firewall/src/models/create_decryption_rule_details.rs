// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a decryption rule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDecryptionRuleDetails {
    /// The name. Unique in the policy.
    pub name: String,
    /// The description.
    pub description: Option<String>,
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
}

model! {
    CreateDecryptionRuleDetails {
        required {
            name = "name", with_name(String);
            condition = "condition", with_condition(models::DecryptionRuleMatchCriteria);
            action = "action", with_action(models::DecryptionRuleAction);
        }
        optional {
            description = "description", with_description(String);
            decryption_profile = "decryptionProfile", with_decryption_profile(String);
            secret = "secret", with_secret(String);
            secrets = "secrets", with_secrets([String]);
            position = "position", with_position(models::RulePosition);
        }
    }
}
