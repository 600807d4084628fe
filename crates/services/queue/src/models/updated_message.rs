// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An updated message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatedMessage {
    /// The ID of the resource.
    pub id: i64,
    /// The time after which other consumers can see the message.
    pub visible_after: DateTime<Utc>,
}

model! {
    UpdatedMessage {
        id = "id";
        visible_after = "visibleAfter";
    }
}
