// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the name of an assessor check action.
    pub enum AssessorCheckActionName {
        Approve = "APPROVE",
        Disapprove = "DISAPPROVE",
        Acknowledge = "ACKNOWLEDGE",
        Unacknowledge = "UNACKNOWLEDGE",
    }
}
