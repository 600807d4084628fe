// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleSummary {
    /// The key.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the rule.
    pub rule_type: Option<models::RuleType>,
    /// The external key.
    pub external_key: Option<String>,
    /// The attributes.
    pub attributes: Option<Vec<models::RuleAttribute>>,
    /// The referenced folder key.
    pub referenced_folder_key: Option<String>,
    /// The referenced folder name.
    pub referenced_folder_name: Option<String>,
    /// The referenced entity key.
    pub referenced_entity_key: Option<String>,
    /// The referenced entity name.
    pub referenced_entity_name: Option<String>,
    /// The referenced rule key.
    pub referenced_rule_key: Option<String>,
    /// The referenced rule name.
    pub referenced_rule_name: Option<String>,
    /// The referenced attributes.
    pub referenced_attributes: Option<Vec<models::RuleAttribute>>,
    /// The origin of the rule.
    pub origin_type: Option<models::RuleOriginType>,
    /// The URI of the object in the API.
    pub uri: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RuleLifecycleState>,
}

model! {
    RuleSummary {
        key = "key";
        display_name = "displayName";
        description = "description";
        rule_type = "ruleType";
        external_key = "externalKey";
        attributes = "attributes";
        referenced_folder_key = "referencedFolderKey";
        referenced_folder_name = "referencedFolderName";
        referenced_entity_key = "referencedEntityKey";
        referenced_entity_name = "referencedEntityName";
        referenced_rule_key = "referencedRuleKey";
        referenced_rule_name = "referencedRuleName";
        referenced_attributes = "referencedAttributes";
        origin_type = "originType";
        uri = "uri";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
    }
}
