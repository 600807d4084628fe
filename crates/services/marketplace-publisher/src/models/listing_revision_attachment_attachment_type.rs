// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the attachment type of a listing revision attachment.
    pub enum ListingRevisionAttachmentAttachmentType {
        RelatedDocument = "RELATED_DOCUMENT",
        Screenshot = "SCREENSHOT",
        Video = "VIDEO",
        ReviewSupportDocument = "REVIEW_SUPPORT_DOCUMENT",
        CustomerSuccess = "CUSTOMER_SUCCESS",
        SupportedServices = "SUPPORTED_SERVICES",
    }
}
