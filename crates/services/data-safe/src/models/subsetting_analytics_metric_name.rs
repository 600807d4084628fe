// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric name of a subsetting analytics.
    pub enum SubsettingAnalyticsMetricName {
        SubsettingPolicy = "SUBSETTING_POLICY",
        SubsettingDatabase = "SUBSETTING_DATABASE",
        SubsettingWorkRequest = "SUBSETTING_WORK_REQUEST",
        SubsettedSchema = "SUBSETTED_SCHEMA",
        SubsettedTable = "SUBSETTED_TABLE",
        ReducedRowCount = "REDUCED_ROW_COUNT",
        ReducedSizeInBytes = "REDUCED_SIZE_IN_BYTES",
        ReducedPercent = "REDUCED_PERCENT",
        OriginalSizeInBytes = "ORIGINAL_SIZE_IN_BYTES",
        SizeAfterSubsettingInBytes = "SIZE_AFTER_SUBSETTING_IN_BYTES",
    }
}
