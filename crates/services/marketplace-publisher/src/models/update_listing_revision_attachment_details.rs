// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a listing revision attachment.
    ///
    /// The field `attachmentType` selects the variant.
    pub enum UpdateListingRevisionAttachmentDetails by "attachmentType", sent {
        CustomerSuccess(models::UpdateCustomerSuccessAttachment) = "CUSTOMER_SUCCESS",
            as_customer_success;
        RelatedDocument(models::UpdateRelatedDocumentAttachmentDetails) = "RELATED_DOCUMENT",
            as_related_document;
        ReviewSupportDocument(models::UpdateReviewSupportDocumentAttachment)
            = "REVIEW_SUPPORT_DOCUMENT", as_review_support_document;
        Screenshot(models::UpdateScreenShotAttachmentDetails) = "SCREENSHOT", as_screenshot;
        SupportedServices(models::UpdateSupportedServiceAttachment) = "SUPPORTED_SERVICES",
            as_supported_services;
        Video(models::UpdateVideoAttachmentDetails) = "VIDEO", as_video;
    }
    shared {
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
