// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the field type of a queryable field.
    pub enum QueryableFieldFieldType {
        String = "STRING",
        Integer = "INTEGER",
        Boolean = "BOOLEAN",
        DateTime = "DATE_TIME",
        Object = "OBJECT",
    }
}
