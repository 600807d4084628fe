// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics label alias.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLabelAlias {
    /// The alias.
    pub alias: Option<String>,
    /// The alias display name.
    pub alias_display_name: Option<String>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The display name.
    pub display_name: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The priority. Default: `NONE`.
    pub priority: Option<models::LogAnalyticsLabelAliasPriority>,
}

model! {
    LogAnalyticsLabelAlias {
        optional {
            alias = "alias", with_alias(String);
            alias_display_name = "aliasDisplayName", with_alias_display_name(String);
            is_system = "isSystem", with_is_system(bool);
            display_name = "displayName", with_display_name(String);
            name = "name", with_name(String);
            priority = "priority", with_priority(models::LogAnalyticsLabelAliasPriority);
        }
    }
}
