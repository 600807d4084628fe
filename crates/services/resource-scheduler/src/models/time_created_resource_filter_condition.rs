// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition of a time created resource filter.
    pub enum TimeCreatedResourceFilterCondition {
        Equal = "EQUAL",
        Before = "BEFORE",
        After = "AFTER",
    }
}
