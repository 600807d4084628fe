// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListJavaMigrationAnalysisResults` can sort.
    pub enum ListJavaMigrationAnalysisResultsSortBy {
        TimeCreated = "timeCreated",
        ManagedInstanceId = "managedInstanceId",
        WorkRequestId = "workRequestId",
    }
}
