// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a steering policy attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSteeringPolicyAttachmentDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateSteeringPolicyAttachmentDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
        }
    }
}
