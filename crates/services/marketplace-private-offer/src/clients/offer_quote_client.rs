// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("marketplace-private-offer", "https://private-offer.{region}.oci.{secondLevelDomain}", "/20220901");

/// A client for the Marketplace Private Offers API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_marketplace_private_offer::{Config, OfferQuoteClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_private_offer::Error> {
/// let config = Config::load().await?;
/// let client = OfferQuoteClient::new(&config)?;
///
/// let mut items = client.list_offer_quotes().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OfferQuoteClient {
    client: Client,
}

impl OfferQuoteClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Offer quotes
impl OfferQuoteClient {
    /// Creates an offer quote.
    ///
    /// - `create_offer_quote_details`: The request body:
    ///   [`CreateOfferQuoteDetails`](crate::models::CreateOfferQuoteDetails).
    #[inline]
    pub fn create_offer_quote(
        &self,
        create_offer_quote_details: models::CreateOfferQuoteDetails,
    ) -> operations::CreateOfferQuote {
        operations::CreateOfferQuote::new(&self.client, create_offer_quote_details)
    }

    /// Deletes the offer quote.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    pub fn delete_offer_quote(
        &self,
        offer_quote_id: impl Into<String>,
    ) -> operations::DeleteOfferQuote {
        operations::DeleteOfferQuote::new(&self.client, offer_quote_id.into())
    }

    /// Gets the offer quote.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    pub fn get_offer_quote(&self, offer_quote_id: impl Into<String>) -> operations::GetOfferQuote {
        operations::GetOfferQuote::new(&self.client, offer_quote_id.into())
    }

    /// Gets the offer quote internal detail.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    pub fn get_offer_quote_internal_detail(
        &self,
        offer_quote_id: impl Into<String>,
    ) -> operations::GetOfferQuoteInternalDetail {
        operations::GetOfferQuoteInternalDetail::new(&self.client, offer_quote_id.into())
    }

    /// Lists the offer quotes.
    #[inline]
    pub fn list_offer_quotes(&self) -> operations::ListOfferQuotes {
        operations::ListOfferQuotes::new(&self.client)
    }

    /// Responds to the offer quote.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    /// - `respond_to_offer_quote_details`: The request body:
    ///   [`RespondToOfferQuoteDetails`](crate::models::RespondToOfferQuoteDetails).
    pub fn respond_to_offer_quote(
        &self,
        offer_quote_id: impl Into<String>,
        respond_to_offer_quote_details: models::RespondToOfferQuoteDetails,
    ) -> operations::RespondToOfferQuote {
        operations::RespondToOfferQuote::new(
            &self.client,
            offer_quote_id.into(),
            respond_to_offer_quote_details,
        )
    }

    /// Sends the offer quote.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    pub fn send_offer_quote(
        &self,
        offer_quote_id: impl Into<String>,
    ) -> operations::SendOfferQuote {
        operations::SendOfferQuote::new(&self.client, offer_quote_id.into())
    }

    /// Updates the offer quote.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    /// - `update_offer_quote_details`: The request body:
    ///   [`UpdateOfferQuoteDetails`](crate::models::UpdateOfferQuoteDetails).
    pub fn update_offer_quote(
        &self,
        offer_quote_id: impl Into<String>,
        update_offer_quote_details: models::UpdateOfferQuoteDetails,
    ) -> operations::UpdateOfferQuote {
        operations::UpdateOfferQuote::new(
            &self.client,
            offer_quote_id.into(),
            update_offer_quote_details,
        )
    }

    /// Withdraws the offer quote.
    ///
    /// - `offer_quote_id`: The ID of the offer quote.
    pub fn withdraw_offer_quote(
        &self,
        offer_quote_id: impl Into<String>,
    ) -> operations::WithdrawOfferQuote {
        operations::WithdrawOfferQuote::new(&self.client, offer_quote_id.into())
    }
}

client!(OfferQuoteClient);
