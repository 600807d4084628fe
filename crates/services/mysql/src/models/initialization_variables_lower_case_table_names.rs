// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lower case table names of initialization variables.
    pub enum InitializationVariablesLowerCaseTableNames {
        CaseSensitive = "CASE_SENSITIVE",
        CaseInsensitiveLowercase = "CASE_INSENSITIVE_LOWERCASE",
    }
}
