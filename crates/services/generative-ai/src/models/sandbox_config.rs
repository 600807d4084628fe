// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The sandbox configuration of a project. If absent in an update, it remains unchanged. Once
/// enabled, sandboxes cannot be disabled. Changes only affect sandboxes created afterwards.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxConfig {
    /// Whether sandboxes are enabled. Required if the configuration is specified.
    pub is_enabled: bool,
    /// Whether sandbox workspaces are persisted on block volumes. Cannot be changed after sandboxes
    /// are enabled.
    pub is_persistence_enabled: Option<bool>,
    /// The configuration of the default warm pools. Read-only; requests that include it are
    /// rejected.
    pub warm_pool_config: Option<models::SandboxWarmPoolConfig>,
    /// The outbound networking configuration of the sandboxes.
    pub sandbox_outbound_networking_config: Option<models::SandboxOutboundNetworkingConfig>,
    /// The credential profiles for sandboxes. An update replaces the whole list: omit the field to
    /// keep it, or pass an empty list to remove all profiles.
    pub credential_profiles: Option<Vec<models::SandboxCredentialProfile>>,
}

model! {
    SandboxConfig {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            is_persistence_enabled = "isPersistenceEnabled", with_is_persistence_enabled(bool);
            warm_pool_config = "warmPoolConfig",
                with_warm_pool_config(models::SandboxWarmPoolConfig);
            sandbox_outbound_networking_config = "sandboxOutboundNetworkingConfig",
                with_sandbox_outbound_networking_config(models::SandboxOutboundNetworkingConfig);
            credential_profiles = "credentialProfiles",
                with_credential_profiles([models::SandboxCredentialProfile]);
        }
    }
}
