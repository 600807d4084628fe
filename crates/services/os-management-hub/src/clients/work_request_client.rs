// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

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
/// use oci_sdk_os_management_hub::{Config, WorkRequestClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = WorkRequestClient::new(&config)?;
///
/// let mut items = client.list_work_requests().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WorkRequestClient {
    client: Client,
}

impl WorkRequestClient {
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

/// # Work request
impl WorkRequestClient {
    /// Gets the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::GetWorkRequest {
        operations::GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists the work request errors.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests.
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }

    /// Reruns the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    /// - `rerun_work_request_details`: The request body:
    ///   [`RerunWorkRequestDetails`](crate::models::RerunWorkRequestDetails).
    pub fn rerun_work_request(
        &self,
        work_request_id: impl Into<String>,
        rerun_work_request_details: models::RerunWorkRequestDetails,
    ) -> operations::RerunWorkRequest {
        operations::RerunWorkRequest::new(
            &self.client,
            work_request_id.into(),
            rerun_work_request_details,
        )
    }
}

client!(WorkRequestClient);
