// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the resource type of a fleet diagnosis.
    pub enum FleetDiagnosisResourceType {
        InventoryLog = "INVENTORY_LOG",
        OperationLog = "OPERATION_LOG",
        CryptoSummarizedLog = "CRYPTO_SUMMARIZED_LOG",
        AnalysisOssBucket = "ANALYSIS_OSS_BUCKET",
    }
}
