// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the platform runtime configuration type of a platform runtime
    /// configuration.
    pub enum PlatformRuntimeConfigType {
        AgentPlatform = "AGENT_PLATFORM",
        FusionReasoning = "FUSION_REASONING",
    }
}
