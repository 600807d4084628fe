// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::operations::{
    GetWorkRequest, ListWorkRequestErrors, ListWorkRequestLogs, ListWorkRequests,
};

static SERVICE: Service = Service::new(
    "work-requests",
    "https://iaas.{region}.{secondLevelDomain}",
    "/20160918",
);

/// A client of the Work Requests API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_work_requests::{Config, WorkRequestClient};
///
/// # async fn example() -> Result<(), oci_sdk_work_requests::Error> {
/// let config = Config::load().await?;
/// let client = WorkRequestClient::new(&config)?;
///
/// let mut items = client.list_work_requests("ocid1.compartment.oc1..example").items();
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
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Reads one work request, to see how far it has got.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}`. See
    /// [`GetWorkRequest`](crate::operations::GetWorkRequest).
    pub fn get_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> GetWorkRequest {
        GetWorkRequest::new(&self.client, work_request_id.into())
    }

    /// Lists what went wrong in a work request. There is nothing until it fails.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/errors`, in pages. See
    /// [`ListWorkRequestErrors`](crate::operations::ListWorkRequestErrors).
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestErrors {
        ListWorkRequestErrors::new(&self.client, work_request_id.into())
    }

    /// Lists the log of a work request, step by step.
    ///
    /// - `work_request_id`: The OCID of the work request.
    ///
    /// `GET /workRequests/{workRequestId}/logs`, in pages. See
    /// [`ListWorkRequestLogs`](crate::operations::ListWorkRequestLogs).
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
    ) -> ListWorkRequestLogs {
        ListWorkRequestLogs::new(&self.client, work_request_id.into())
    }

    /// Lists the work requests of a compartment, or those about one resource.
    ///
    /// - `compartment_id`: The OCID of the compartment that the work requests belong to.
    ///
    /// `GET /workRequests`, in pages. See
    /// [`ListWorkRequests`](crate::operations::ListWorkRequests).
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> ListWorkRequests {
        ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

oci_sdk_core::client!(WorkRequestClient);
