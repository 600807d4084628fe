// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a log analytics label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLabelSummary {
    /// The aliases.
    pub aliases: Option<Vec<models::LogAnalyticsLabelAlias>>,
    /// The number of uses of the label in sources.
    pub count_usage_in_source: Option<i64>,
    /// The type of the suggestion.
    pub suggest_type: Option<i64>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// The impact.
    pub impact: Option<String>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The name.
    pub name: Option<String>,
    /// The priority.
    pub priority: Option<models::LogAnalyticsLabelPriority>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The type.
    pub type_: Option<models::LogAnalyticsLabelType>,
    /// Whether the label is deleted.
    pub is_user_deleted: Option<bool>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    LogAnalyticsLabelSummary {
        aliases = "aliases";
        count_usage_in_source = "countUsageInSource";
        suggest_type = "suggestType";
        description = "description";
        display_name = "displayName";
        edit_version = "editVersion";
        impact = "impact";
        is_system = "isSystem";
        name = "name";
        priority = "priority";
        recommendation = "recommendation";
        type_ = "type";
        is_user_deleted = "isUserDeleted";
        time_updated = "timeUpdated";
    }
}
