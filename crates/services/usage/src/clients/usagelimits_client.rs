// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("usage", "https://identity.{region}.oci.{secondLevelDomain}", "/20190111");

/// A client for the Usage and Rewards API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_usage::{Config, UsagelimitsClient};
///
/// # async fn example() -> Result<(), oci_sdk_usage::Error> {
/// let config = Config::load().await?;
/// let client = UsagelimitsClient::new(&config)?;
///
/// let mut items = client.list_usage_limits("ocid1.compartment.oc1..example", "ocid1.subscription.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct UsagelimitsClient {
    client: Client,
}

impl UsagelimitsClient {
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

/// # Usage limit
impl UsagelimitsClient {
    /// Lists the usage limits.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `subscription_id`: The ID of the subscription.
    pub fn list_usage_limits(
        &self,
        compartment_id: impl Into<String>,
        subscription_id: impl Into<String>,
    ) -> operations::ListUsageLimits {
        operations::ListUsageLimits::new(
            &self.client,
            compartment_id.into(),
            subscription_id.into(),
        )
    }
}

client!(UsagelimitsClient);
