// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics label definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsLabelDefinition {
    /// The edit version.
    pub edit_version: Option<i64>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The name of the label.
    pub label_name: Option<String>,
}

model! {
    LogAnalyticsLabelDefinition {
        optional {
            edit_version = "editVersion", with_edit_version(i64);
            is_system = "isSystem", with_is_system(bool);
            source_id = "sourceId", with_source_id(i64);
            label_name = "labelName", with_label_name(String);
        }
    }
}
