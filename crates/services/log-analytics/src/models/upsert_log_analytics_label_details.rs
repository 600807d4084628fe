// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics label to upsert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsertLogAnalyticsLabelDetails {
    /// The aliases.
    pub aliases: Option<Vec<models::LogAnalyticsLabelAlias>>,
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
    pub priority: Option<models::UpsertLogAnalyticsLabelPriority>,
    /// The recommendation.
    pub recommendation: Option<String>,
    /// The type.
    pub type_: Option<models::UpsertLogAnalyticsLabelType>,
}

model! {
    UpsertLogAnalyticsLabelDetails {
        optional {
            aliases = "aliases", with_aliases([models::LogAnalyticsLabelAlias]);
            suggest_type = "suggestType", with_suggest_type(i64);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            edit_version = "editVersion", with_edit_version(i64);
            impact = "impact", with_impact(String);
            is_system = "isSystem", with_is_system(bool);
            name = "name", with_name(String);
            priority = "priority", with_priority(models::UpsertLogAnalyticsLabelPriority);
            recommendation = "recommendation", with_recommendation(String);
            type_ = "type", with_type(models::UpsertLogAnalyticsLabelType);
        }
    }
}
