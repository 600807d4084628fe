// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The access to the model: directly at its host (`HOSTED`) or only via proxy (`PROXY`).
    pub enum ModelDiscoveryModelAccess {
        Hosted = "HOSTED",
        Proxy = "PROXY",
    }
}
