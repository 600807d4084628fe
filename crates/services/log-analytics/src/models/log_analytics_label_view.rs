// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A log analytics label view.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLabelView {
    /// The aliases.
    pub aliases: Option<Vec<models::LogAnalyticsLabelAlias>>,
    /// The count usage in alert rule.
    pub count_usage_in_alert_rule: Option<i64>,
    /// The number of uses of the label in sources.
    pub count_usage_in_source: Option<i64>,
    /// The ID of the resource.
    pub id: Option<Value>,
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
    /// The priority. Default: `NONE`.
    pub priority: Option<models::LogAnalyticsLabelViewPriority>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The type.
    pub type_: Option<i64>,
    /// Whether the label is deleted.
    pub is_user_deleted: Option<bool>,
}

model! {
    LogAnalyticsLabelView {
        optional {
            aliases = "aliases", with_aliases([models::LogAnalyticsLabelAlias]);
            count_usage_in_alert_rule = "countUsageInAlertRule",
                with_count_usage_in_alert_rule(i64);
            count_usage_in_source = "countUsageInSource", with_count_usage_in_source(i64);
            id = "id", with_id(Value);
            suggest_type = "suggestType", with_suggest_type(i64);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            edit_version = "editVersion", with_edit_version(i64);
            impact = "impact", with_impact(String);
            is_system = "isSystem", with_is_system(bool);
            name = "name", with_name(String);
            priority = "priority", with_priority(models::LogAnalyticsLabelViewPriority);
            recommendation = "recommendation", with_recommendation(String);
            type_ = "type", with_type(i64);
            is_user_deleted = "isUserDeleted", with_is_user_deleted(bool);
        }
    }
}
