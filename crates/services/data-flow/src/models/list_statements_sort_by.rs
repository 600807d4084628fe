// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListStatements` can sort.
    pub enum ListStatementsSortBy {
        TimeCreated = "timeCreated",
    }
}
