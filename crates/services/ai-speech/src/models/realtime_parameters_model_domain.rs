// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model domain of realtime parameters.
    pub enum RealtimeParametersModelDomain {
        Generic = "GENERIC",
        Medical = "MEDICAL",
    }
}
