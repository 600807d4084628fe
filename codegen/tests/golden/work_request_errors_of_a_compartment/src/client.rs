// @generated from spec/work-request-errors-of-a-compartment.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::work_request_errors_of_a_compartment::operations;

static SERVICE: Service =
    Service::new("work-request-errors-of-a-compartment", "https://fixture.{region}.{secondLevelDomain}", "/20200101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs")
        .with_compartment();

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_work_request_errors_of_a_compartment::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_work_request_errors_of_a_compartment::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_work_request("ocid1.workrequest.oc1..example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
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

/// # Work requests
impl FixtureClient {
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
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The ID of the work request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
    }
}

client!(FixtureClient);
