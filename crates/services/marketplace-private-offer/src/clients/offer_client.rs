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
/// use oci_sdk_marketplace_private_offer::{Config, OfferClient};
///
/// # async fn example() -> Result<(), oci_sdk_marketplace_private_offer::Error> {
/// let config = Config::load().await?;
/// let client = OfferClient::new(&config)?;
///
/// let mut items = client.list_offers().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OfferClient {
    client: Client,
}

impl OfferClient {
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

/// # Offers
impl OfferClient {
    /// Creates an offer.
    ///
    /// - `create_offer_details`: The request body:
    ///   [`CreateOfferDetails`](crate::models::CreateOfferDetails).
    #[inline]
    pub fn create_offer(
        &self,
        create_offer_details: models::CreateOfferDetails,
    ) -> operations::CreateOffer {
        operations::CreateOffer::new(&self.client, create_offer_details)
    }

    /// Deletes the offer.
    ///
    /// - `offer_id`: The ID of the offer.
    pub fn delete_offer(&self, offer_id: impl Into<String>) -> operations::DeleteOffer {
        operations::DeleteOffer::new(&self.client, offer_id.into())
    }

    /// Gets the offer.
    ///
    /// - `offer_id`: The ID of the offer.
    pub fn get_offer(&self, offer_id: impl Into<String>) -> operations::GetOffer {
        operations::GetOffer::new(&self.client, offer_id.into())
    }

    /// Gets the offer internal detail.
    ///
    /// - `offer_id`: The ID of the offer.
    pub fn get_offer_internal_detail(
        &self,
        offer_id: impl Into<String>,
    ) -> operations::GetOfferInternalDetail {
        operations::GetOfferInternalDetail::new(&self.client, offer_id.into())
    }

    /// Lists the offers.
    #[inline]
    pub fn list_offers(&self) -> operations::ListOffers {
        operations::ListOffers::new(&self.client)
    }

    /// Sends the offer.
    ///
    /// - `offer_id`: The ID of the offer.
    pub fn send_offer(&self, offer_id: impl Into<String>) -> operations::SendOffer {
        operations::SendOffer::new(&self.client, offer_id.into())
    }

    /// Updates the offer.
    ///
    /// - `offer_id`: The ID of the offer.
    /// - `update_offer_details`: The request body:
    ///   [`UpdateOfferDetails`](crate::models::UpdateOfferDetails).
    pub fn update_offer(
        &self,
        offer_id: impl Into<String>,
        update_offer_details: models::UpdateOfferDetails,
    ) -> operations::UpdateOffer {
        operations::UpdateOffer::new(&self.client, offer_id.into(), update_offer_details)
    }

    /// Withdraws the offer.
    ///
    /// - `offer_id`: The ID of the offer.
    pub fn withdraw_offer(&self, offer_id: impl Into<String>) -> operations::WithdrawOffer {
        operations::WithdrawOffer::new(&self.client, offer_id.into())
    }
}

client!(OfferClient);
