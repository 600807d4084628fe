// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Export content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportContent {
    /// The names of the fields.
    pub field_names: Option<Vec<String>>,
    /// The names of the parsers.
    pub parser_names: Option<Vec<String>>,
    /// The names of the sources.
    pub source_names: Option<Vec<String>>,
}

model! {
    ExportContent {
        optional {
            field_names = "fieldNames", with_field_names([String]);
            parser_names = "parserNames", with_parser_names([String]);
            source_names = "sourceNames", with_source_names([String]);
        }
    }
}
