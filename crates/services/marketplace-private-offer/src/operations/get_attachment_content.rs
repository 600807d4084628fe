// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the attachment content.
    GetAttachmentContent = GET "/offers/{offerId}/attachments/{attachmentId}/content";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        offer_id = path "offerId" (String);
        attachment_id = path "attachmentId" (String);
    }
    returns { stream }
}
