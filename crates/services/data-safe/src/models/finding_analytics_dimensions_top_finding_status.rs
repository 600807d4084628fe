// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the top finding status of finding analytics dimensions.
    pub enum FindingAnalyticsDimensionsTopFindingStatus {
        Risk = "RISK",
        Evaluate = "EVALUATE",
        Advisory = "ADVISORY",
        Pass = "PASS",
        Deferred = "DEFERRED",
    }
}
