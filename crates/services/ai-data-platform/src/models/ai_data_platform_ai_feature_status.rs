// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the AI feature status of an AI data platform.
    pub enum AiDataPlatformAiFeatureStatus {
        Disabled = "DISABLED",
        Enabling = "ENABLING",
        Ready = "READY",
        Failed = "FAILED",
    }
}
