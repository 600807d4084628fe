// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A MySQL query message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlQueryMessage {
    /// The level.
    pub level: models::MySqlQueryMessageLevel,
    /// The code.
    pub code: i64,
    /// The message text.
    pub message_text: String,
}

model! {
    MySqlQueryMessage {
        level = "level";
        code = "code";
        message_text = "messageText";
    }
}
