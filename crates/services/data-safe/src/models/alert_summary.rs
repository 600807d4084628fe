// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an alert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The status.
    pub status: models::AlertStatus,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The severity.
    pub severity: models::AlertSeverity,
    /// The time of the operation or SQL violation.
    pub operation_time: Option<DateTime<Utc>>,
    /// The operation.
    pub operation: Option<String>,
    /// The status of the operation.
    pub operation_status: Option<models::AlertOperationStatus>,
    /// The OCIDs of the target databases.
    pub target_ids: Option<Vec<String>>,
    /// The names of the target databases.
    pub target_names: Option<Vec<String>>,
    /// The OCID of the policy.
    pub policy_id: Option<String>,
    /// The type of the alert.
    pub alert_type: Option<models::AlertType>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::AlertLifecycleState,
    /// The key of the rule that triggered the alert.
    pub alert_policy_rule_key: Option<String>,
    /// The display name of the rule that triggered the alert.
    pub alert_policy_rule_name: Option<String>,
    /// The details of the feature.
    pub feature_details: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AlertSummary {
        id = "id";
        status = "status";
        display_name = "displayName";
        description = "description";
        severity = "severity";
        operation_time = "operationTime";
        operation = "operation";
        operation_status = "operationStatus";
        target_ids = "targetIds";
        target_names = "targetNames";
        policy_id = "policyId";
        alert_type = "alertType";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        alert_policy_rule_key = "alertPolicyRuleKey";
        alert_policy_rule_name = "alertPolicyRuleName";
        feature_details = "featureDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
