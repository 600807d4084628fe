// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `parserType` in `ExtractStructuredLogHeaderPaths`.
    pub enum ExtractStructuredLogHeaderPathsParserType {
        Xml = "XML",
        Json = "JSON",
        Delimited = "DELIMITED",
        Regex = "REGEX",
    }
}
