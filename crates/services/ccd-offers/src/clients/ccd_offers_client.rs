// @generated from spec/ccd-offers.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("ccd-offers", "https://ccdOffers.{region}.oci.{secondLevelDomain}", "/20240601");

/// A client for the Continuous Consumption Discounts API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ccd_offers::{CcdOffersClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ccd_offers::Error> {
/// let config = Config::load().await?;
/// let client = CcdOffersClient::new(&config)?;
///
/// let mut items = client.list_ccd_offers("ocid1.subscription.oc1..example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct CcdOffersClient {
    client: Client,
}

impl CcdOffersClient {
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

/// # Ccd offers
impl CcdOffersClient {
    /// Gets the ccd offer.
    ///
    /// - `ccd_offer_id`: The OCID of the CCD offer.
    /// - `subscription_id`: The ID of the subscription.
    pub fn get_ccd_offer(
        &self,
        ccd_offer_id: impl Into<String>,
        subscription_id: impl Into<String>,
    ) -> operations::GetCcdOffer {
        operations::GetCcdOffer::new(&self.client, ccd_offer_id.into(), subscription_id.into())
    }

    /// Lists the ccd offers.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_ccd_offers(
        &self,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListCcdOffers {
        operations::ListCcdOffers::new(&self.client, subscription_id.into(), compartment_id.into())
    }
}

client!(CcdOffersClient);
