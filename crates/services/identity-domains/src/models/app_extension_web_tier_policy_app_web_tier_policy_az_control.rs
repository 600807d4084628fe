// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the web tier policy AZ control of an application extension web tier
    /// policy application.
    pub enum AppExtensionWebTierPolicyAppWebTierPolicyAzControl {
        Server = "server",
        Local = "local",
    }
}
