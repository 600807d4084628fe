// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRemediationRuns` can sort.
    pub enum ListRemediationRunsSortBy {
        TimeCreated = "timeCreated",
        TimeFinished = "timeFinished",
        TimeStarted = "timeStarted",
        DisplayName = "displayName",
        LifecycleState = "lifecycleState",
        CurrentStageType = "currentStageType",
    }
}
