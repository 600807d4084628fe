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
/// use oci_sdk_osub_subscription::{Config, SubscriptionClient};
///
/// # async fn example() -> Result<(), oci_sdk_osub_subscription::Error> {
/// let config = Config::load().await?;
/// let client = SubscriptionClient::new(&config)?;
///
/// let mut items = client.list_subscriptions("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct SubscriptionClient {
    client: Client,
}

impl SubscriptionClient {
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

/// # Subscriptions
impl SubscriptionClient {
    /// Lists the subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSubscriptions {
        operations::ListSubscriptions::new(&self.client, compartment_id.into())
    }
}

client!(SubscriptionClient);
