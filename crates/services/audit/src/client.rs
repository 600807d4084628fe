// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, DateTime, Error, Service, Utc, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("audit", "https://audit.{region}.{secondLevelDomain}", "/20190901");

/// A client for the Audit API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_audit::{AuditClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_audit::Error> {
/// let config = Config::load().await?;
/// let client = AuditClient::new(&config)?;
///
/// let response = client.get_configuration("ocid1.compartment.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AuditClient {
    client: Client,
}

impl AuditClient {
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

/// # Audit event
impl AuditClient {
    /// Lists the events.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `start_time`: The start time.
    /// - `end_time`: The end time.
    pub fn list_events(
        &self,
        compartment_id: impl Into<String>,
        start_time: DateTime<Utc>,
        end_time: DateTime<Utc>,
    ) -> operations::ListEvents {
        operations::ListEvents::new(&self.client, compartment_id.into(), start_time, end_time)
    }
}

/// # Configuration
impl AuditClient {
    /// Gets the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_configuration(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetConfiguration {
        operations::GetConfiguration::new(&self.client, compartment_id.into())
    }

    /// Updates the configuration.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `update_configuration_details`: The request body:
    ///   [`UpdateConfigurationDetails`](crate::models::UpdateConfigurationDetails).
    pub fn update_configuration(
        &self,
        compartment_id: impl Into<String>,
        update_configuration_details: models::UpdateConfigurationDetails,
    ) -> operations::UpdateConfiguration {
        operations::UpdateConfiguration::new(
            &self.client,
            compartment_id.into(),
            update_configuration_details,
        )
    }
}

client!(AuditClient);
