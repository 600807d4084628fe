// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the period of a volume backup schedule.
    pub enum VolumeBackupSchedulePeriod {
        OneHour = "ONE_HOUR",
        OneDay = "ONE_DAY",
        OneWeek = "ONE_WEEK",
        OneMonth = "ONE_MONTH",
        OneYear = "ONE_YEAR",
    }
}
