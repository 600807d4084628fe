// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A limits increase request comment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitsIncreaseRequestComment {
    /// The message.
    pub message: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The sender type.
    pub sender_type: models::LimitsIncreaseRequestCommentSenderType,
}

model! {
    LimitsIncreaseRequestComment {
        message = "message";
        time_created = "timeCreated";
        sender_type = "senderType";
    }
}
