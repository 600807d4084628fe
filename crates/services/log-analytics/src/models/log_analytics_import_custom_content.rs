// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Log analytics import custom content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsImportCustomContent {
    /// The names of the parsers.
    pub parser_names: Option<Vec<String>>,
    /// The names of the sources.
    pub source_names: Option<Vec<String>>,
    /// The names of the fields.
    pub field_names: Option<Vec<String>>,
    /// The change list.
    pub change_list: Option<models::LogAnalyticsImportCustomChangeList>,
    /// The content name.
    pub content_name: Option<String>,
}

model! {
    LogAnalyticsImportCustomContent {
        parser_names = "parserNames";
        source_names = "sourceNames";
        field_names = "fieldNames";
        change_list = "changeList";
        content_name = "contentName";
    }
}
