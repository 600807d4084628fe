// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a listing revision attachment to create.
    ///
    /// The field `attachmentType` selects the variant.
    pub enum CreateListingRevisionAttachmentDetails by "attachmentType", sent {
        CustomerSuccess(models::CreateCustomerSuccessAttachment) = "CUSTOMER_SUCCESS",
            as_customer_success;
        RelatedDocument(models::CreateRelatedDocumentAttachmentDetails) = "RELATED_DOCUMENT",
            as_related_document;
        ReviewSupportDocument(models::CreateReviewSupportDocumentAttachment)
            = "REVIEW_SUPPORT_DOCUMENT", as_review_support_document;
        Screenshot(models::CreateScreenShotAttachmentDetails) = "SCREENSHOT", as_screenshot;
        SupportedServices(models::CreateSupportedServiceAttachment) = "SUPPORTED_SERVICES",
            as_supported_services;
        Video(models::CreateVideoAttachmentDetails) = "VIDEO", as_video;
    }
    shared {
        /// The OCID of the listing revision.
        listing_revision_id = "listingRevisionId", str, in CustomerSuccess RelatedDocument
            ReviewSupportDocument Screenshot SupportedServices Video;
        /// The display name.
        display_name = "displayName", str, in CustomerSuccess RelatedDocument ReviewSupportDocument
            Screenshot SupportedServices Video;
        /// The description.
        description = "description", str, in CustomerSuccess RelatedDocument ReviewSupportDocument
            Screenshot SupportedServices Video;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in CustomerSuccess
            RelatedDocument ReviewSupportDocument Screenshot SupportedServices Video;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in
            CustomerSuccess RelatedDocument ReviewSupportDocument Screenshot SupportedServices
            Video;
    }
}
