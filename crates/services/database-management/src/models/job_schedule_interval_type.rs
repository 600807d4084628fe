// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the interval type of a job schedule.
    pub enum JobScheduleIntervalType {
        Daily = "DAILY",
        Hourly = "HOURLY",
        Weekly = "WEEKLY",
        Monthly = "MONTHLY",
        Never = "NEVER",
    }
}
