// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration state of a unified agent configuration.
    pub enum UnifiedAgentConfigurationConfigurationState {
        Valid = "VALID",
        Invalid = "INVALID",
    }
}
