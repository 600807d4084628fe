// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a management agent install key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagementAgentInstallKeyDetails {
    /// Whether the key is active.
    pub is_key_active: Option<bool>,
    /// The display name.
    pub display_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateManagementAgentInstallKeyDetails {
        optional {
            is_key_active = "isKeyActive", with_is_key_active(bool), clear_is_key_active;
            display_name = "displayName", with_display_name(String), clear_display_name;
        }
    }
}
