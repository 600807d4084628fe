// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the current synchronization mode of an application extension opc
    /// service application.
    pub enum AppExtensionOpcServiceAppCurrentSynchronizationMode {
        None = "None",
        AppAsTarget = "AppAsTarget",
        AppAsSource = "AppAsSource",
    }
}
