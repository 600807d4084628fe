// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the global logging level of post installation action settings.
    pub enum PostInstallationActionSettingsGlobalLoggingLevel {
        All = "ALL",
        Severe = "SEVERE",
        Warning = "WARNING",
        Info = "INFO",
        Config = "CONFIG",
        Fine = "FINE",
        Finer = "FINER",
        Finest = "FINEST",
        Off = "OFF",
    }
}
