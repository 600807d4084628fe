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
/// use oci_sdk_onesubscription::{Config, OrganizationSubscriptionClient};
///
/// # async fn example() -> Result<(), oci_sdk_onesubscription::Error> {
/// let config = Config::load().await?;
/// let client = OrganizationSubscriptionClient::new(&config)?;
///
/// let mut items = client.list_organization_subscriptions("ocid1.compartment.oc1..example").items();
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
    pub fn list_organization_subscriptions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOrganizationSubscriptions {
        operations::ListOrganizationSubscriptions::new(&self.client, compartment_id.into())
    }
}

client!(OrganizationSubscriptionClient);
