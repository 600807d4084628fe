// @generated from spec/osub-billing-schedule.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("osub-billing-schedule", "https://csaap-e.oracle.com", "/oalapp/service/onesubs/proxy/20210501");

/// A client for the OneSubscription Billing Schedule API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_osub_billing_schedule::{BillingScheduleClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_osub_billing_schedule::Error> {
/// let config = Config::load().await?;
/// let client = BillingScheduleClient::new(&config)?;
///
/// let mut items = client.list_billing_schedules("ocid1.compartment.oc1..example", "ocid1.subscription.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BillingScheduleClient {
    client: Client,
}

impl BillingScheduleClient {
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

/// # Billing schedules
impl BillingScheduleClient {
    /// Lists the billing schedules.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `subscription_id`: The ID of the subscription.
    pub fn list_billing_schedules(
        &self,
        compartment_id: impl Into<String>,
        subscription_id: impl Into<String>,
    ) -> operations::ListBillingSchedules {
        operations::ListBillingSchedules::new(
            &self.client,
            compartment_id.into(),
            subscription_id.into(),
        )
    }
}

client!(BillingScheduleClient);
