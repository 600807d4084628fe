// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An alert rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlertRule {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the budget.
    pub budget_id: String,
    /// The display name.
    pub display_name: String,
    /// The type of the alert: `ACTUAL` for actual usage, `FORECAST` for predicted usage.
    pub type_: models::AlertRuleType,
    /// The threshold.
    pub threshold: f64,
    /// The type of the threshold.
    pub threshold_type: models::AlertRuleThresholdType,
    /// The lifecycle state.
    pub lifecycle_state: models::AlertRuleLifecycleState,
    /// The message.
    pub message: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version.
    pub version: Option<i64>,
    /// The email addresses that receive the alert, separated by commas, semicolons, spaces or tabs.
    /// An empty string removes them.
    pub recipients: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AlertRule {
        id = "id";
        budget_id = "budgetId";
        display_name = "displayName";
        type_ = "type";
        threshold = "threshold";
        threshold_type = "thresholdType";
        lifecycle_state = "lifecycleState";
        message = "message";
        description = "description";
        version = "version";
        recipients = "recipients";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
