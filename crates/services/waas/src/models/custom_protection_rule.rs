// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A custom protection rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomProtectionRule {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The IDs of the ModSecurity rules.
    pub mod_security_rule_ids: Option<Vec<String>>,
    /// The template.
    pub template: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::CustomProtectionRuleLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CustomProtectionRule {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        mod_security_rule_ids = "modSecurityRuleIds";
        template = "template";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
