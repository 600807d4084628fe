// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a listing revision to submit for a review.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubmitListingRevisionForReviewDetails {
    /// The content of the note.
    pub note_details: Option<String>,
    /// Whether internal tenancies are allowed to launch the listing revision.
    pub are_internal_tenancy_launch_allowed: Option<bool>,
    /// Whether to auto publish on approval.
    pub should_auto_publish_on_approval: Option<bool>,
}

model! {
    SubmitListingRevisionForReviewDetails {
        optional {
            note_details = "noteDetails", with_note_details(String);
            are_internal_tenancy_launch_allowed = "areInternalTenancyLaunchAllowed",
                with_are_internal_tenancy_launch_allowed(bool);
            should_auto_publish_on_approval = "shouldAutoPublishOnApproval",
                with_should_auto_publish_on_approval(bool);
        }
    }
}
