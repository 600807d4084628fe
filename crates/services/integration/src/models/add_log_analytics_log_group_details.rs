// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics log group to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddLogAnalyticsLogGroupDetails {
    /// The OCID of the log group.
    pub log_group_id: String,
    /// The type of the attachment.
    pub attachment_type: Option<models::AddLogAnalyticsLogGroupAttachmentType>,
}

model! {
    AddLogAnalyticsLogGroupDetails {
        required {
            log_group_id = "logGroupId", with_log_group_id(String);
        }
        optional {
            attachment_type = "attachmentType",
                with_attachment_type(models::AddLogAnalyticsLogGroupAttachmentType);
        }
    }
}
