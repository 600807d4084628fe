// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics parser meta plugin.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserMetaPlugin {
    /// The meta plugin parameters.
    pub meta_plugin_parameters: Option<Vec<models::LogAnalyticsParserMetaPluginParameter>>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    LogAnalyticsParserMetaPlugin {
        optional {
            meta_plugin_parameters = "metaPluginParameters",
                with_meta_plugin_parameters([models::LogAnalyticsParserMetaPluginParameter]);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            name = "name", with_name(String);
        }
    }
}
