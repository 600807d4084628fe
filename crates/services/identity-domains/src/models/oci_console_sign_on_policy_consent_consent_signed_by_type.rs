// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of an OCI console sign on policy consent consent signed by.
    pub enum OciConsoleSignOnPolicyConsentConsentSignedByType {
        User = "User",
        App = "App",
    }
}
