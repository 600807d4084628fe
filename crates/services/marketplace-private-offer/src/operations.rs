// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

//! The requests: one struct per operation, created by the methods of the client.

mod create_attachment;
mod create_offer;
mod create_offer_quote;
mod create_quote_attachment;
mod delete_attachment;
mod delete_offer;
mod delete_offer_quote;
mod delete_quote_attachment;
mod get_attachment;
mod get_attachment_content;
mod get_offer;
mod get_offer_internal_detail;
mod get_offer_quote;
mod get_offer_quote_internal_detail;
mod get_quote_attachment;
mod get_quote_attachment_content;
mod list_attachments;
mod list_offer_quotes;
mod list_offers;
mod list_quote_attachments;
mod respond_to_offer_quote;
mod send_offer;
mod send_offer_quote;
mod update_offer;
mod update_offer_quote;
mod withdraw_offer;
mod withdraw_offer_quote;

pub use self::create_attachment::CreateAttachment;
pub use self::create_offer::CreateOffer;
pub use self::create_offer_quote::CreateOfferQuote;
pub use self::create_quote_attachment::CreateQuoteAttachment;
pub use self::delete_attachment::DeleteAttachment;
pub use self::delete_offer::DeleteOffer;
pub use self::delete_offer_quote::DeleteOfferQuote;
pub use self::delete_quote_attachment::DeleteQuoteAttachment;
pub use self::get_attachment::GetAttachment;
pub use self::get_attachment_content::GetAttachmentContent;
pub use self::get_offer::GetOffer;
pub use self::get_offer_internal_detail::GetOfferInternalDetail;
pub use self::get_offer_quote::GetOfferQuote;
pub use self::get_offer_quote_internal_detail::GetOfferQuoteInternalDetail;
pub use self::get_quote_attachment::GetQuoteAttachment;
pub use self::get_quote_attachment_content::GetQuoteAttachmentContent;
pub use self::list_attachments::ListAttachments;
pub use self::list_offer_quotes::ListOfferQuotes;
pub use self::list_offers::ListOffers;
pub use self::list_quote_attachments::ListQuoteAttachments;
pub use self::respond_to_offer_quote::RespondToOfferQuote;
pub use self::send_offer::SendOffer;
pub use self::send_offer_quote::SendOfferQuote;
pub use self::update_offer::UpdateOffer;
pub use self::update_offer_quote::UpdateOfferQuote;
pub use self::withdraw_offer::WithdrawOffer;
pub use self::withdraw_offer_quote::WithdrawOfferQuote;
