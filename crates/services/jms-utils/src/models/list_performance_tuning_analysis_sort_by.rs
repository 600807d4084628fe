// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListPerformanceTuningAnalysis` can sort.
    pub enum ListPerformanceTuningAnalysisSortBy {
        TimeCreated = "TIME_CREATED",
        TimeStarted = "TIME_STARTED",
        TimeFinished = "TIME_FINISHED",
    }
}
