// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the reason of a plugin error.
    pub enum PluginErrorReason {
        RegistrationPolicy = "REGISTRATION_POLICY",
        LogResourcePolicy = "LOG_RESOURCE_POLICY",
        NoFleet = "NO_FLEET",
    }
}
