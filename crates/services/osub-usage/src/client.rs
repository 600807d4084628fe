// @generated from spec/osub-usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, DateTime, Error, Service, Utc, client};

use crate::operations;

static SERVICE: Service =
    Service::new("osub-usage", "https://csaap-e.oracle.com", "/oalapp/service/onesubs/proxy/20210501");

/// A client for the OneSubscription Usage API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osub_usage::{ComputedUsageClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_osub_usage::Error> {
/// let config = Config::load().await?;
/// let client = ComputedUsageClient::new(&config)?;
///
/// let response = client.get_computed_usage("ocid1.computedusage.oc1..example", "ocid1.compartment.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ComputedUsageClient {
    client: Client,
}

impl ComputedUsageClient {
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

/// # Computed usages
impl ComputedUsageClient {
    /// Gets the computed usage.
    ///
    /// - `computed_usage_id`: The ID of the computed usage.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_computed_usage(
        &self,
        computed_usage_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetComputedUsage {
        operations::GetComputedUsage::new(
            &self.client,
            computed_usage_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the computed usage aggregateds.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `subscription_id`: The ID of the subscription.
    /// - `time_from`: The start of the time range.
    /// - `time_to`: The end of the time range.
    pub fn list_computed_usage_aggregateds(
        &self,
        compartment_id: impl Into<String>,
        subscription_id: impl Into<String>,
        time_from: DateTime<Utc>,
        time_to: DateTime<Utc>,
    ) -> operations::ListComputedUsageAggregateds {
        operations::ListComputedUsageAggregateds::new(
            &self.client,
            compartment_id.into(),
            subscription_id.into(),
            time_from,
            time_to,
        )
    }

    /// Lists the computed usages.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `subscription_id`: The ID of the subscription.
    /// - `time_from`: The start of the time range.
    /// - `time_to`: The end of the time range.
    pub fn list_computed_usages(
        &self,
        compartment_id: impl Into<String>,
        subscription_id: impl Into<String>,
        time_from: DateTime<Utc>,
        time_to: DateTime<Utc>,
    ) -> operations::ListComputedUsages {
        operations::ListComputedUsages::new(
            &self.client,
            compartment_id.into(),
            subscription_id.into(),
            time_from,
            time_to,
        )
    }
}

client!(ComputedUsageClient);
