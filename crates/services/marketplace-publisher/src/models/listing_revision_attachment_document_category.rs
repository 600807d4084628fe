// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the document category of a listing revision attachment.
    pub enum ListingRevisionAttachmentDocumentCategory {
        CaseStudies = "CASE_STUDIES",
        CustomizationGuides = "CUSTOMIZATION_GUIDES",
        DataSheets = "DATA_SHEETS",
        PressRelease = "PRESS_RELEASE",
        ProductDocumentation = "PRODUCT_DOCUMENTATION",
        UserGuides = "USER_GUIDES",
        Webinars = "WEBINARS",
        Whitepapers = "WHITEPAPERS",
    }
}
