// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a cross connect letter of authority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCrossConnectLetterOfAuthorityDetails {
    /// Whether to extend.
    pub should_extend: Option<bool>,
    /// Whether to remove authorized agent.
    pub should_remove_authorized_agent: Option<bool>,
    /// The name of the authorized agent in the Letter of Authority.
    pub authorized_agent: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateCrossConnectLetterOfAuthorityDetails {
        optional {
            should_extend = "shouldExtend", with_should_extend(bool), clear_should_extend;
            should_remove_authorized_agent = "shouldRemoveAuthorizedAgent",
                with_should_remove_authorized_agent(bool), clear_should_remove_authorized_agent;
            authorized_agent = "authorizedAgent", with_authorized_agent(String),
                clear_authorized_agent;
        }
    }
}
