// @generated from spec/oci-control-center.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("oci-control-center", "https://control-center.{region}.oci.{secondLevelDomain}", "/20230515");

/// A client for the Control Center API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_oci_control_center::{Config, OccMetricsClient};
///
/// # async fn example() -> Result<(), oci_sdk_oci_control_center::Error> {
/// let config = Config::load().await?;
/// let client = OccMetricsClient::new(&config)?;
///
/// let mut items = client.list_namespaces("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OccMetricsClient {
    client: Client,
}

impl OccMetricsClient {
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

/// # Metric property
impl OccMetricsClient {
    /// Lists the metric properties.
    ///
    /// - `namespace_name`: The name of the namespace.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_metric_properties(
        &self,
        namespace_name: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListMetricProperties {
        operations::ListMetricProperties::new(
            &self.client,
            namespace_name.into(),
            compartment_id.into(),
        )
    }
}

/// # Namespace
impl OccMetricsClient {
    /// Lists the namespaces.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_namespaces(&self, compartment_id: impl Into<String>) -> operations::ListNamespaces {
        operations::ListNamespaces::new(&self.client, compartment_id.into())
    }
}

/// # Summarized metric data
impl OccMetricsClient {
    /// Requests the summarized metric data.
    ///
    /// - `request_summarized_metric_data_details`: The request body:
    ///   [`RequestSummarizedMetricDataDetails`](crate::models::RequestSummarizedMetricDataDetails).
    #[inline]
    pub fn request_summarized_metric_data(
        &self,
        request_summarized_metric_data_details: models::RequestSummarizedMetricDataDetails,
    ) -> operations::RequestSummarizedMetricData {
        operations::RequestSummarizedMetricData::new(
            &self.client,
            request_summarized_metric_data_details,
        )
    }
}

client!(OccMetricsClient);
