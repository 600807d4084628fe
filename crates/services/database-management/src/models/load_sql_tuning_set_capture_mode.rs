// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the capture mode of a load SQL tuning set.
    pub enum LoadSqlTuningSetCaptureMode {
        ModeReplaceOldStats = "MODE_REPLACE_OLD_STATS",
        ModeAccumulateStats = "MODE_ACCUMULATE_STATS",
    }
}
