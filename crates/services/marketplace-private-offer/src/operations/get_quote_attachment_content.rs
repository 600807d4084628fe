// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the quote attachment content.
    GetQuoteAttachmentContent =
        GET "/offerQuotes/{offerQuoteId}/quoteAttachments/{quoteAttachmentId}/content";
    facts {
        with_accept("application/json");
        with_stream();
    }
    required {
        offer_quote_id = path "offerQuoteId" (String);
        quote_attachment_id = path "quoteAttachmentId" (String);
    }
    returns { stream }
}
