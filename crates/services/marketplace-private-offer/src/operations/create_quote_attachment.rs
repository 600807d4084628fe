// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a quote attachment.
    CreateQuoteAttachment = POST "/offerQuotes/{offerQuoteId}/quoteAttachments";
    facts { with_retry_token(); }
    required {
        offer_quote_id = path "offerQuoteId" (String);
        create_quote_attachment_details = json(models::CreateQuoteAttachmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::QuoteAttachment) }
    then {
        settled(get_quote_attachment, models::QuoteAttachment,
            models::QuoteAttachmentLifecycleState);
        with_id("quoteAttachmentId", "id");
    }
}
