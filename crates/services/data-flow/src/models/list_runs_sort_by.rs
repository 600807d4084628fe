// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRuns` can sort.
    pub enum ListRunsSortBy {
        TimeCreated = "timeCreated",
        DisplayName = "displayName",
        Language = "language",
        RunDurationInMilliseconds = "runDurationInMilliseconds",
        LifecycleState = "lifecycleState",
        TotalOCpu = "totalOCpu",
        DataReadInBytes = "dataReadInBytes",
        DataWrittenInBytes = "dataWrittenInBytes",
    }
}
