// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the repeat cadence of a long term back up schedule.
    pub enum LongTermBackUpScheduleRepeatCadence {
        OneTime = "ONE_TIME",
        Weekly = "WEEKLY",
        Monthly = "MONTHLY",
        Yearly = "YEARLY",
    }
}
