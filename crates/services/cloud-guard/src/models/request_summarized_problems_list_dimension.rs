// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `listDimension` in `RequestSummarizedProblems`.
    pub enum RequestSummarizedProblemsListDimension {
        ResourceType = "RESOURCE_TYPE",
        Region = "REGION",
        CompartmentId = "COMPARTMENT_ID",
        RiskLevel = "RISK_LEVEL",
        DetectorId = "DETECTOR_ID",
        TargetId = "TARGET_ID",
    }
}
