// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the recurrence type of a schedule.
    pub enum ScheduleRecurrenceType {
        Cron = "CRON",
        Ical = "ICAL",
    }
}
