// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A listing revision attachment.
    ///
    /// The field `attachmentType` selects the variant.
    pub enum ListingRevisionAttachment by "attachmentType" {
        CustomerSuccess(models::CustomerSuccessAttachment) = "CUSTOMER_SUCCESS",
            as_customer_success;
        RelatedDocument(models::RelatedDocumentAttachment) = "RELATED_DOCUMENT",
            as_related_document;
        ReviewSupportDocument(models::ReviewSupportDocumentAttachment) = "REVIEW_SUPPORT_DOCUMENT",
            as_review_support_document;
        Screenshot(models::ScreenShotAttachment) = "SCREENSHOT", as_screenshot;
        SupportedServices(models::SupportedServiceAttachment) = "SUPPORTED_SERVICES",
            as_supported_services;
        Video(models::VideoAttachment) = "VIDEO", as_video;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in CustomerSuccess RelatedDocument ReviewSupportDocument Screenshot
            SupportedServices Video;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in CustomerSuccess RelatedDocument
            ReviewSupportDocument Screenshot SupportedServices Video;
        /// The ID of the listing revision.
        listing_revision_id = "listingRevisionId", str, in CustomerSuccess RelatedDocument
            ReviewSupportDocument Screenshot SupportedServices Video;
        /// The display name.
        display_name = "displayName", str, in CustomerSuccess RelatedDocument ReviewSupportDocument
            Screenshot SupportedServices Video;
        /// The description.
        description = "description", str, in CustomerSuccess RelatedDocument ReviewSupportDocument
            Screenshot SupportedServices Video;
        /// The type of the source.
        source_type = "sourceType", copy models::ListingRevisionAttachmentSourceType, in
            CustomerSuccess RelatedDocument ReviewSupportDocument Screenshot SupportedServices
            Video;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ListingRevisionAttachmentLifecycleState, in
            CustomerSuccess RelatedDocument ReviewSupportDocument Screenshot SupportedServices
            Video;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in CustomerSuccess RelatedDocument
            ReviewSupportDocument Screenshot SupportedServices Video;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in CustomerSuccess RelatedDocument
            ReviewSupportDocument Screenshot SupportedServices Video;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in CustomerSuccess
            RelatedDocument ReviewSupportDocument Screenshot SupportedServices Video;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            CustomerSuccess RelatedDocument ReviewSupportDocument Screenshot SupportedServices
            Video;
        /// System tags, set by the service: keys and values, grouped by tag namespace.
        system_tags = "systemTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            CustomerSuccess RelatedDocument ReviewSupportDocument Screenshot SupportedServices
            Video;
    }
}
