// @generated from spec/osub-organization-subscription.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("osub-organization-subscription", "https://csaap-e.oracle.com", "/oalapp/service/onesubs/proxy/20210501");

/// A client for the OneSubscription Organization Subscription API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osub_organization_subscription::{Config, OrganizationSubscriptionClient};
///
/// # async fn example() -> Result<(), oci_sdk_osub_organization_subscription::Error> {
/// let config = Config::load().await?;
/// let client = OrganizationSubscriptionClient::new(&config)?;
///
/// let mut items = client.list_organization_subscriptions("ocid1.compartment.oc1..example", "example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OrganizationSubscriptionClient {
    client: Client,
}

impl OrganizationSubscriptionClient {
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

/// # Organization subscription
impl OrganizationSubscriptionClient {
    /// Lists the organization subscriptions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `subscription_ids`: The IDs of the subscriptions.
    pub fn list_organization_subscriptions(
        &self,
        compartment_id: impl Into<String>,
        subscription_ids: impl Into<String>,
    ) -> operations::ListOrganizationSubscriptions {
        operations::ListOrganizationSubscriptions::new(
            &self.client,
            compartment_id.into(),
            subscription_ids.into(),
        )
    }
}

client!(OrganizationSubscriptionClient);
