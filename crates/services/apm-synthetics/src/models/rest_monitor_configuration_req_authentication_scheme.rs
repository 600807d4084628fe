// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the req authentication scheme of a REST monitor configuration.
    pub enum RestMonitorConfigurationReqAuthenticationScheme {
        Oauth = "OAUTH",
        None = "NONE",
        Basic = "BASIC",
        Bearer = "BEARER",
        ResourcePrincipal = "RESOURCE_PRINCIPAL",
    }
}
