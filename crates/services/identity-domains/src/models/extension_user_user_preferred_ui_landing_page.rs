// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the preferred UI landing page of an extension user user.
    pub enum ExtensionUserUserPreferredUiLandingPage {
        MyApps = "MyApps",
        MyProfile = "MyProfile",
        OciConsole = "OciConsole",
    }
}
