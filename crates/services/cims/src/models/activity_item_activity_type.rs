// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the activity type of an activity item.
    pub enum ActivityItemActivityType {
        Notes = "NOTES",
        ProblemDescription = "PROBLEM_DESCRIPTION",
        Update = "UPDATE",
        Close = "CLOSE",
        Reopen = "REOPEN",
        AddContact = "ADD_CONTACT",
    }
}
