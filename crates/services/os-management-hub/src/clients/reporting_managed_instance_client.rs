// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, Error, Service, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("os-management-hub", "https://osmh.{region}.oci.{secondLevelDomain}", "/20220901")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the OS Management Hub API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_os_management_hub::{Config, ReportingManagedInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = ReportingManagedInstanceClient::new(&config)?;
///
/// let response = client.get_managed_instance_analytic_content().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ReportingManagedInstanceClient {
    client: Client,
}

impl ReportingManagedInstanceClient {
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

/// # Managed instance
impl ReportingManagedInstanceClient {
    /// Gets the managed instance analytic content.
    #[inline]
    pub fn get_managed_instance_analytic_content(
        &self,
    ) -> operations::GetManagedInstanceAnalyticContent {
        operations::GetManagedInstanceAnalyticContent::new(&self.client)
    }

    /// Gets the managed instance content.
    ///
    /// - `managed_instance_id`: The OCID of the managed instance.
    /// - `vulnerability_type`: The type of the vulnerability.
    pub fn get_managed_instance_content(
        &self,
        managed_instance_id: impl Into<String>,
        vulnerability_type: impl IntoIterator<Item = impl Into<models::GetManagedInstanceContentVulnerabilityType>>,
    ) -> operations::GetManagedInstanceContent {
        operations::GetManagedInstanceContent::new(
            &self.client,
            managed_instance_id.into(),
            list(vulnerability_type),
        )
    }
}

/// # Managed instance analytic
impl ReportingManagedInstanceClient {
    /// Summarizes the managed instance analytics.
    ///
    /// - `metric_names`: The metric names.
    pub fn summarize_managed_instance_analytics(
        &self,
        metric_names: impl IntoIterator<Item = impl Into<models::SummarizeManagedInstanceAnalyticsMetricName>>,
    ) -> operations::SummarizeManagedInstanceAnalytics {
        operations::SummarizeManagedInstanceAnalytics::new(&self.client, list(metric_names))
    }
}

client!(ReportingManagedInstanceClient);
