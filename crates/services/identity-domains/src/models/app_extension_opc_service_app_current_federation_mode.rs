// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the current federation mode of an application extension opc service
    /// application.
    pub enum AppExtensionOpcServiceAppCurrentFederationMode {
        None = "None",
        AppAsServiceProvider = "AppAsServiceProvider",
        AppAsIdentityProvider = "AppAsIdentityProvider",
    }
}
