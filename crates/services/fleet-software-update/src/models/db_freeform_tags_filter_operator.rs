// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a DB freeform tags filter.
    pub enum DbFreeformTagsFilterOperator {
        And = "AND",
        Or = "OR",
    }
}
