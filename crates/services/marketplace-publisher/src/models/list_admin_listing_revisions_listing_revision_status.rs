// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `listingRevisionStatus` in `ListAdminListingRevisions`.
    pub enum ListAdminListingRevisionsListingRevisionStatus {
        New = "NEW",
        PendingReview = "PENDING_REVIEW",
        ReviewInProgress = "REVIEW_IN_PROGRESS",
        Rejected = "REJECTED",
        Approved = "APPROVED",
        PublishInProgress = "PUBLISH_IN_PROGRESS",
        PublishFailed = "PUBLISH_FAILED",
        Published = "PUBLISHED",
        PublishAsPrivateFailed = "PUBLISH_AS_PRIVATE_FAILED",
        PublishedAsPrivate = "PUBLISHED_AS_PRIVATE",
        PublishAsPrivateInProgress = "PUBLISH_AS_PRIVATE_IN_PROGRESS",
        UnpublishInProgress = "UNPUBLISH_IN_PROGRESS",
        Unpublished = "UNPUBLISHED",
    }
}
