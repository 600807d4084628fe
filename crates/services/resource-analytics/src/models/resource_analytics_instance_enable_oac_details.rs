// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a resource analytics instance enable OAC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceAnalyticsInstanceEnableOacDetails {
    /// The type of the attachment.
    pub attachment_type: models::ResourceAnalyticsInstanceEnableOacAttachmentType,
    /// The details of the attachment.
    pub attachment_details: models::ResourceAnalyticsInstanceOacAttachmentDetails,
}

model! {
    ResourceAnalyticsInstanceEnableOacDetails {
        required {
            attachment_type = "attachmentType",
                with_attachment_type(models::ResourceAnalyticsInstanceEnableOacAttachmentType);
            attachment_details = "attachmentDetails",
                with_attachment_details(models::ResourceAnalyticsInstanceOacAttachmentDetails);
        }
    }
}
