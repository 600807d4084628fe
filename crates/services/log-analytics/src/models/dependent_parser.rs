// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dependent parser.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DependentParser {
    /// The name of the parser.
    pub parser_name: Option<String>,
    /// The parser display name.
    pub parser_display_name: Option<String>,
    /// The ID of the parser.
    pub parser_id: Option<i64>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The type of the parser.
    pub parser_type: Option<models::DependentParserParserType>,
    /// The dependencies.
    pub dependencies: Option<Vec<models::Dependency>>,
}

model! {
    DependentParser {
        optional {
            parser_name = "parserName", with_parser_name(String);
            parser_display_name = "parserDisplayName", with_parser_display_name(String);
            parser_id = "parserId", with_parser_id(i64);
            is_system = "isSystem", with_is_system(bool);
            parser_type = "parserType", with_parser_type(models::DependentParserParserType);
            dependencies = "dependencies", with_dependencies([models::Dependency]);
        }
    }
}
