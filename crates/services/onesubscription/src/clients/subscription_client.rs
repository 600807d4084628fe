// @generated from spec/onesubscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("onesubscription", "https://identity.{region}.oci.{secondLevelDomain}", "/20190111");

/// A client for the OneSubscription API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_onesubscription::{Config, SubscriptionClient};
///
/// # async fn example() -> Result<(), oci_sdk_onesubscription::Error> {
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

/// # Subscription details
impl SubscriptionClient {
    /// Gets the subscription details.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_subscription_details(
        &self,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetSubscriptionDetails {
        operations::GetSubscriptionDetails::new(
            &self.client,
            subscription_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the usage ledgers.
    ///
    /// - `subscription_id`: The ID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_usage_ledgers(
        &self,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListUsageLedgers {
        operations::ListUsageLedgers::new(
            &self.client,
            subscription_id.into(),
            compartment_id.into(),
        )
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
