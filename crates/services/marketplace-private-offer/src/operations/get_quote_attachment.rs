// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the quote attachment.
    ///
    /// The response has the header `etag`.
    GetQuoteAttachment = GET "/offerQuotes/{offerQuoteId}/quoteAttachments/{quoteAttachmentId}";
    required {
        offer_quote_id = path "offerQuoteId" (String);
        quote_attachment_id = path "quoteAttachmentId" (String);
    }
    returns { json(models::QuoteAttachment), state(models::QuoteAttachmentLifecycleState) }
}
