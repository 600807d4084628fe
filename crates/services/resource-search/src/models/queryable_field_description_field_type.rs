// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the field type of a queryable field description.
    pub enum QueryableFieldDescriptionFieldType {
        Identifier = "IDENTIFIER",
        String = "STRING",
        Integer = "INTEGER",
        Rational = "RATIONAL",
        Boolean = "BOOLEAN",
        Datetime = "DATETIME",
        Ip = "IP",
        Object = "OBJECT",
    }
}
