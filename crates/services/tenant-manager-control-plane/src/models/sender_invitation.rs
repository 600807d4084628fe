// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A sender invitation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SenderInvitation {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The subjects.
    pub subjects: Vec<models::InvitationSubject>,
    /// The OCID of the recipient invitation.
    pub recipient_invitation_id: Option<String>,
    /// The OCID of the recipient tenancy.
    pub recipient_tenancy_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::SenderInvitationLifecycleState,
    /// The status.
    pub status: models::SenderInvitationStatus,
    /// The display name.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The email address of the recipient.
    pub recipient_email_address: Option<String>,
    /// The features that the invitation offers. Each creates a link of its own.
    pub invitation_features: Option<Vec<models::InvitationFeature>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SenderInvitation {
        id = "id";
        compartment_id = "compartmentId";
        subjects = "subjects";
        recipient_invitation_id = "recipientInvitationId";
        recipient_tenancy_id = "recipientTenancyId";
        lifecycle_state = "lifecycleState";
        status = "status";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        recipient_email_address = "recipientEmailAddress";
        invitation_features = "invitationFeatures";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
