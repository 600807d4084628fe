// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a quote attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateQuoteAttachmentDetails {
    /// The content of the attached file, in base64.
    pub file_base64_encoded: String,
    /// The display name.
    pub display_name: String,
    /// The type.
    pub type_: String,
    /// The recipient of the attachment.
    pub recipient: String,
}

model! {
    CreateQuoteAttachmentDetails {
        required {
            file_base64_encoded = "fileBase64Encoded", with_file_base64_encoded(String);
            display_name = "displayName", with_display_name(String);
            type_ = "type", with_type(String);
            recipient = "recipient", with_recipient(String);
        }
    }
}
