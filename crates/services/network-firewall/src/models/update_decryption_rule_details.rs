// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a decryption rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDecryptionRuleDetails {
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
    cleared: Vec<String>,
}

update! {
    UpdateDecryptionRuleDetails {
        required {
            condition = "condition", with_condition(models::DecryptionRuleMatchCriteria);
            action = "action", with_action(models::DecryptionRuleAction);
        }
        optional {
            description = "description", with_description(String), clear_description;
            decryption_profile = "decryptionProfile", with_decryption_profile(String),
                clear_decryption_profile;
            secret = "secret", with_secret(String), clear_secret;
            secrets = "secrets", with_secrets([String]), clear_secrets;
            position = "position", with_position(models::RulePosition), clear_position;
        }
    }
}
