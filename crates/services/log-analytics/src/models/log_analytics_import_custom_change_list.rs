// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics import custom change list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsImportCustomChangeList {
    /// The created parser names.
    pub created_parser_names: Option<Vec<String>>,
    /// The updated parser names.
    pub updated_parser_names: Option<Vec<String>>,
    /// The created source names.
    pub created_source_names: Option<Vec<String>>,
    /// The updated source names.
    pub updated_source_names: Option<Vec<String>>,
    /// The created field display names.
    pub created_field_display_names: Option<Vec<String>>,
    /// The updated field display names.
    pub updated_field_display_names: Option<Vec<String>>,
    /// The conflict parser names.
    pub conflict_parser_names: Option<Vec<String>>,
    /// The conflict source names.
    pub conflict_source_names: Option<Vec<String>>,
    /// The conflict field display names.
    pub conflict_field_display_names: Option<Vec<String>>,
}

model! {
    LogAnalyticsImportCustomChangeList {
        created_parser_names = "createdParserNames";
        updated_parser_names = "updatedParserNames";
        created_source_names = "createdSourceNames";
        updated_source_names = "updatedSourceNames";
        created_field_display_names = "createdFieldDisplayNames";
        updated_field_display_names = "updatedFieldDisplayNames";
        conflict_parser_names = "conflictParserNames";
        conflict_source_names = "conflictSourceNames";
        conflict_field_display_names = "conflictFieldDisplayNames";
    }
}
