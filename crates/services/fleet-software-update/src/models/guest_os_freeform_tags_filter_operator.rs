// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operator of a guest OS freeform tags filter.
    pub enum GuestOsFreeformTagsFilterOperator {
        And = "AND",
        Or = "OR",
    }
}
