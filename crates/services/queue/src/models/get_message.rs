// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A get message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMessage {
    /// The ID of the resource.
    pub id: i64,
    /// The content.
    pub content: String,
    /// The receipt of the message, an opaque token for deleting the message or updating its
    /// visibility.
    pub receipt: String,
    /// The number of deliveries.
    pub delivery_count: i64,
    /// The time after which other consumers can see the message.
    pub visible_after: DateTime<Utc>,
    /// The time after which the message is deleted automatically.
    pub expire_after: DateTime<Utc>,
    /// The creation time.
    pub created_at: DateTime<Utc>,
    /// The metadata.
    pub metadata: Option<models::MessageMetadata>,
}

model! {
    GetMessage {
        id = "id";
        content = "content";
        receipt = "receipt";
        delivery_count = "deliveryCount";
        visible_after = "visibleAfter";
        expire_after = "expireAfter";
        created_at = "createdAt";
        metadata = "metadata";
    }
}
