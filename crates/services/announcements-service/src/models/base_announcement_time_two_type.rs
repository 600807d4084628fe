// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the time two type of a base announcement.
    pub enum BaseAnnouncementTimeTwoType {
        EndTime = "END_TIME",
        NewEndTime = "NEW_END_TIME",
        EstimatedEndTime = "ESTIMATED_END_TIME",
    }
}
