// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The mode of the application endpoint: public or private.
    pub enum InboundNetworkingConfigEndpointMode {
        Public = "PUBLIC",
        Private = "PRIVATE",
    }
}
