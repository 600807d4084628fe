// @generated from spec/osub-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("osub-subscription", "https://csaap-e.oracle.com", "/oalapp/service/onesubs/proxy/20210501");

/// A client for the OneSubscription Subscription API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osub_subscription::{Config, RatecardClient};
///
/// # async fn example() -> Result<(), oci_sdk_osub_subscription::Error> {
/// let config = Config::load().await?;
/// let client = RatecardClient::new(&config)?;
///
/// let mut items = client.list_rate_cards("ocid1.subscription.oc1..example", "ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RatecardClient {
    client: Client,
}

impl RatecardClient {
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

/// # Ratecards
impl RatecardClient {
    /// Lists the rate cards.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_rate_cards(
        &self,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListRateCards {
        operations::ListRateCards::new(&self.client, subscription_id.into(), compartment_id.into())
    }
}

client!(RatecardClient);
