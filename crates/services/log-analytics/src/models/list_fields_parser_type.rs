// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `parserType` in `ListFields`.
    pub enum ListFieldsParserType {
        All = "ALL",
        Regex = "REGEX",
        Xml = "XML",
        Json = "JSON",
        Odl = "ODL",
        Delimited = "DELIMITED",
    }
}
