// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A unified audit policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAuditPolicy {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the security policy.
    pub security_policy_id: Option<String>,
    /// The OCID of the definition of the unified audit policy.
    pub unified_audit_policy_definition_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::UnifiedAuditPolicyLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether the object is seeded, as opposed to user-defined.
    pub is_seeded: Option<bool>,
    /// The status.
    pub status: Option<models::UnifiedAuditPolicyStatus>,
    /// The users or roles that the audit policy is enabled for.
    pub enabled_entities: Option<models::UnifiedAuditPolicyEnabledEntities>,
    /// The conditions.
    pub conditions: Option<Vec<models::PolicyCondition>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UnifiedAuditPolicy {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        security_policy_id = "securityPolicyId";
        unified_audit_policy_definition_id = "unifiedAuditPolicyDefinitionId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        is_seeded = "isSeeded";
        status = "status";
        enabled_entities = "enabledEntities";
        conditions = "conditions";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
