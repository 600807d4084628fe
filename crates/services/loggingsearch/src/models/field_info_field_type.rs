// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the field type of field information.
    pub enum FieldInfoFieldType {
        String = "STRING",
        Number = "NUMBER",
        Boolean = "BOOLEAN",
        Array = "ARRAY",
    }
}
