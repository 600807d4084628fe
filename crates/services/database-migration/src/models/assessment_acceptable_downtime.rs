// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the acceptable downtime of an assessment.
    pub enum AssessmentAcceptableDowntime {
        LessThan10Minutes = "LESS_THAN_10_MINUTES",
        LessThan1Hour = "LESS_THAN_1_HOUR",
        LessThan4Hours = "LESS_THAN_4_HOURS",
        LessThan8Hours = "LESS_THAN_8_HOURS",
        LessThan12Hours = "LESS_THAN_12_HOURS",
        LessThan1Day = "LESS_THAN_1_DAY",
        LessThan2Days = "LESS_THAN_2_DAYS",
        MoreThan2Days = "MORE_THAN_2_DAYS",
    }
}
