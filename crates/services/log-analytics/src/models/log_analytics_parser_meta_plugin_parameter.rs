// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics parser meta plugin parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsParserMetaPluginParameter {
    /// The description.
    pub description: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// Whether the item is mandatory.
    pub is_mandatory: Option<bool>,
    /// Whether it is repeatable.
    pub is_repeatable: Option<bool>,
    /// The name of the plugin.
    pub plugin_name: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

model! {
    LogAnalyticsParserMetaPluginParameter {
        optional {
            description = "description", with_description(String);
            name = "name", with_name(String);
            is_mandatory = "isMandatory", with_is_mandatory(bool);
            is_repeatable = "isRepeatable", with_is_repeatable(bool);
            plugin_name = "pluginName", with_plugin_name(String);
            type_ = "type", with_type(String);
        }
    }
}
