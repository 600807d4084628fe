// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

//! The clients.

mod attachment_client;
mod offer_client;
mod offer_quote_client;
mod quote_attachment_client;

pub use self::attachment_client::AttachmentClient;
pub use self::offer_client::OfferClient;
pub use self::offer_quote_client::OfferQuoteClient;
pub use self::quote_attachment_client::QuoteAttachmentClient;
