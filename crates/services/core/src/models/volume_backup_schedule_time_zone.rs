// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the time zone of a volume backup schedule.
    pub enum VolumeBackupScheduleTimeZone {
        Utc = "UTC",
        RegionalDataCenterTime = "REGIONAL_DATA_CENTER_TIME",
    }
}
