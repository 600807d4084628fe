// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An action member.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionMember {
    /// The position of the member in the order of execution.
    pub member_order: i64,
    /// The OCID of the member.
    pub member_id: String,
    /// The estimated time in minutes.
    pub estimated_time_in_mins: Option<i64>,
}

model! {
    ActionMember {
        required {
            member_order = "memberOrder", with_member_order(i64);
            member_id = "memberId", with_member_id(String);
        }
        optional {
            estimated_time_in_mins = "estimatedTimeInMins", with_estimated_time_in_mins(i64);
        }
    }
}
