// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("appmgmt-control", "https://cp.appmgmt.{region}.oci.{secondLevelDomain}", "/20210330")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Resource Discovery and Monitoring Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_appmgmt_control::{AppmgmtControlClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_appmgmt_control::Error> {
/// let config = Config::load().await?;
/// let client = AppmgmtControlClient::new(&config)?;
///
/// let mut items = client.list_work_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AppmgmtControlClient {
    client: Client,
}

impl AppmgmtControlClient {
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

/// # Monitored instance
impl AppmgmtControlClient {
    /// Activates the monitoring plugin.
    ///
    /// - `monitored_instance_id`: The OCID of the monitored instance.
    pub fn activate_monitoring_plugin(
        &self,
        monitored_instance_id: impl Into<String>,
    ) -> operations::ActivateMonitoringPlugin {
        operations::ActivateMonitoringPlugin::new(&self.client, monitored_instance_id.into())
    }

    /// Gets the monitored instance.
    ///
    /// - `monitored_instance_id`: The OCID of the monitored instance.
    pub fn get_monitored_instance(
        &self,
        monitored_instance_id: impl Into<String>,
    ) -> operations::GetMonitoredInstance {
        operations::GetMonitoredInstance::new(&self.client, monitored_instance_id.into())
    }

    /// Lists the monitored instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_monitored_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMonitoredInstances {
        operations::ListMonitoredInstances::new(&self.client, compartment_id.into())
    }

    /// Publishes the top processes metrics.
    ///
    /// - `monitored_instance_id`: The OCID of the monitored instance.
    pub fn publish_top_processes_metrics(
        &self,
        monitored_instance_id: impl Into<String>,
    ) -> operations::PublishTopProcessesMetrics {
        operations::PublishTopProcessesMetrics::new(&self.client, monitored_instance_id.into())
    }
}

/// # Work request
impl AppmgmtControlClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(AppmgmtControlClient);
