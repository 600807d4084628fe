// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the credential type of endpoint credentials.
    pub enum EndpointCredentialsCredentialType {
        None = "NONE",
        BasicAuth = "BASIC_AUTH",
        StaticToken = "STATIC_TOKEN",
        DynamicToken = "DYNAMIC_TOKEN",
    }
}
