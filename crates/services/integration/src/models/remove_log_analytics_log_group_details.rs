// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics log group to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveLogAnalyticsLogGroupDetails {
    /// The type of the attachment.
    pub attachment_type: Option<models::RemoveLogAnalyticsLogGroupAttachmentType>,
}

model! {
    RemoveLogAnalyticsLogGroupDetails {
        optional {
            attachment_type = "attachmentType",
                with_attachment_type(models::RemoveLogAnalyticsLogGroupAttachmentType);
        }
    }
}
