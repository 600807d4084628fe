// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the attachment.
    ///
    /// The response has the header `etag`.
    GetAttachment = GET "/offers/{offerId}/attachments/{attachmentId}";
    required {
        offer_id = path "offerId" (String);
        attachment_id = path "attachmentId" (String);
    }
    returns { json(models::Attachment), state(models::AttachmentLifecycleState) }
}
