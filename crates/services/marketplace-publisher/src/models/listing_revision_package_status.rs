// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a listing revision package.
    pub enum ListingRevisionPackageStatus {
        New = "NEW",
        PublishInProgress = "PUBLISH_IN_PROGRESS",
        UnpublishInProgress = "UNPUBLISH_IN_PROGRESS",
        PublishFailed = "PUBLISH_FAILED",
        Published = "PUBLISHED",
        PublishedAsPrivate = "PUBLISHED_AS_PRIVATE",
        Unpublished = "UNPUBLISHED",
    }
}
