// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("resource-analytics", "https://resource-analytics.{region}.ocp.{secondLevelDomain}", "/20241031")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Resource Analytics API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_resource_analytics::{Config, MonitoredRegionClient};
///
/// # async fn example() -> Result<(), oci_sdk_resource_analytics::Error> {
/// let config = Config::load().await?;
/// let client = MonitoredRegionClient::new(&config)?;
///
/// let mut items = client.list_monitored_regions().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MonitoredRegionClient {
    client: Client,
}

impl MonitoredRegionClient {
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

/// # Monitored region
impl MonitoredRegionClient {
    /// Creates a monitored region.
    ///
    /// - `create_monitored_region_details`: The request body:
    ///   [`CreateMonitoredRegionDetails`](crate::models::CreateMonitoredRegionDetails).
    #[inline]
    pub fn create_monitored_region(
        &self,
        create_monitored_region_details: models::CreateMonitoredRegionDetails,
    ) -> operations::CreateMonitoredRegion {
        operations::CreateMonitoredRegion::new(&self.client, create_monitored_region_details)
    }

    /// Deletes the monitored region.
    ///
    /// - `monitored_region_id`: The OCID of the monitored region.
    pub fn delete_monitored_region(
        &self,
        monitored_region_id: impl Into<String>,
    ) -> operations::DeleteMonitoredRegion {
        operations::DeleteMonitoredRegion::new(&self.client, monitored_region_id.into())
    }

    /// Gets the monitored region.
    ///
    /// - `monitored_region_id`: The OCID of the monitored region.
    pub fn get_monitored_region(
        &self,
        monitored_region_id: impl Into<String>,
    ) -> operations::GetMonitoredRegion {
        operations::GetMonitoredRegion::new(&self.client, monitored_region_id.into())
    }

    /// Lists the monitored regions.
    #[inline]
    pub fn list_monitored_regions(&self) -> operations::ListMonitoredRegions {
        operations::ListMonitoredRegions::new(&self.client)
    }
}

client!(MonitoredRegionClient);
