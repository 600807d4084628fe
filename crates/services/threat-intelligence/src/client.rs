// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("threat-intelligence", "https://api-threatintel.{region}.oci.{secondLevelDomain}", "/20220901");

/// A client for the Threat Intelligence API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_threat_intelligence::{Config, ThreatintelClient};
///
/// # async fn example() -> Result<(), oci_sdk_threat_intelligence::Error> {
/// let config = Config::load().await?;
/// let client = ThreatintelClient::new(&config)?;
///
/// let mut items = client.list_indicators("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ThreatintelClient {
    client: Client,
}

impl ThreatintelClient {
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

/// # Indicator
impl ThreatintelClient {
    /// Gets the indicator.
    ///
    /// - `indicator_id`: The OCID of the threat indicator.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_indicator(
        &self,
        indicator_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetIndicator {
        operations::GetIndicator::new(&self.client, indicator_id.into(), compartment_id.into())
    }

    /// Summarizes the indicators.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `summarize_indicators_details`: The request body:
    ///   [`SummarizeIndicatorsDetails`](crate::models::SummarizeIndicatorsDetails).
    pub fn summarize_indicators(
        &self,
        compartment_id: impl Into<String>,
        summarize_indicators_details: models::SummarizeIndicatorsDetails,
    ) -> operations::SummarizeIndicators {
        operations::SummarizeIndicators::new(
            &self.client,
            compartment_id.into(),
            summarize_indicators_details,
        )
    }
}

/// # Indicator count
impl ThreatintelClient {
    /// Lists the indicator counts.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_indicator_counts(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListIndicatorCounts {
        operations::ListIndicatorCounts::new(&self.client, compartment_id.into())
    }
}

/// # Indicator summary
impl ThreatintelClient {
    /// Lists the indicators.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_indicators(&self, compartment_id: impl Into<String>) -> operations::ListIndicators {
        operations::ListIndicators::new(&self.client, compartment_id.into())
    }
}

/// # Threat types
impl ThreatintelClient {
    /// Lists the threat types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_threat_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListThreatTypes {
        operations::ListThreatTypes::new(&self.client, compartment_id.into())
    }
}

client!(ThreatintelClient);
