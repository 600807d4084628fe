// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the endpoint mode of an inbound networking configuration.
    pub enum InboundNetworkingConfigEndpointMode {
        Public = "PUBLIC",
        Private = "PRIVATE",
    }
}
