// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a sandbox.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSandboxDetails {
    /// The display name.
    pub display_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateSandboxDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
        }
    }
}
