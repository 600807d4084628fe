// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model size of an SQL tool configuration.
    pub enum SqlToolConfigModelSize {
        Small = "SMALL",
        Large = "LARGE",
    }
}
