// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of sender invitations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SenderInvitationCollection {
    /// The items on this page.
    pub items: Vec<models::SenderInvitationSummary>,
}

model! {
    SenderInvitationCollection {
        items = "items";
    }
}
