// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An execution action member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionActionMember {
    /// The position of the member in the order of execution.
    pub member_order: i64,
    /// The OCID of the member.
    pub member_id: String,
    /// The status.
    pub status: Option<String>,
    /// The estimated time in minutes.
    pub estimated_time_in_mins: Option<i64>,
    /// The total time taken in minutes.
    pub total_time_taken_in_mins: Option<i64>,
}

model! {
    ExecutionActionMember {
        required {
            member_order = "memberOrder", with_member_order(i64);
            member_id = "memberId", with_member_id(String);
        }
        optional {
            status = "status", with_status(String);
            estimated_time_in_mins = "estimatedTimeInMins", with_estimated_time_in_mins(i64);
            total_time_taken_in_mins = "totalTimeTakenInMins", with_total_time_taken_in_mins(i64);
        }
    }
}
