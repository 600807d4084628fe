// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An invitation feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InvitationFeature {
    /// The name.
    pub name: Option<String>,
    /// The ID of the recipient invitation.
    pub recipient_invitation_id: Option<String>,
    /// The status.
    pub status: Option<models::InvitationFeatureStatus>,
}

model! {
    InvitationFeature {
        name = "name";
        recipient_invitation_id = "recipientInvitationId";
        status = "status";
    }
}
