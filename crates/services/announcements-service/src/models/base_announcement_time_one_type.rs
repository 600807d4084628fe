// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the time one type of a base announcement.
    pub enum BaseAnnouncementTimeOneType {
        ActionRequiredBy = "ACTION_REQUIRED_BY",
        NewStartTime = "NEW_START_TIME",
        OriginalEndTime = "ORIGINAL_END_TIME",
        ReportDate = "REPORT_DATE",
        StartTime = "START_TIME",
        TimeDetected = "TIME_DETECTED",
    }
}
