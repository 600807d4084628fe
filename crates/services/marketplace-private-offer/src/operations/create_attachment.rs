// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an attachment.
    ///
    /// The response has the header `etag`.
    CreateAttachment = POST "/offers/{offerId}/attachments";
    facts { with_retry_token(); }
    required {
        offer_id = path "offerId" (String);
        create_attachment_details = json(models::CreateAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Attachment) }
    then {
        settled(get_attachment, models::Attachment, models::AttachmentLifecycleState);
        with_id("attachmentId", "id");
    }
}
