// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the configuration type of a unified agent configuration.
    pub enum UnifiedAgentConfigurationConfigurationType {
        Logging = "LOGGING",
        Monitoring = "MONITORING",
    }
}
