// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        RequestJavaMigrationSaAnalysis = "REQUEST_JAVA_MIGRATION_SA_ANALYSIS",
        RequestPerformanceTuningSaAnalysis = "REQUEST_PERFORMANCE_TUNING_SA_ANALYSIS",
    }
}
