// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apiaccesscontrol", "https://pactl.{region}.oci.{secondLevelDomain}", "/20241130")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apiaccesscontrol::{Config, PrivilegedApiRequestsClient};
///
/// # async fn example() -> Result<(), oci_sdk_apiaccesscontrol::Error> {
/// let config = Config::load().await?;
/// let client = PrivilegedApiRequestsClient::new(&config)?;
///
/// let mut items = client.list_privileged_api_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct PrivilegedApiRequestsClient {
    client: Client,
}

impl PrivilegedApiRequestsClient {
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

/// # Privileged API request
impl PrivilegedApiRequestsClient {
    /// Approves the privileged API request.
    ///
    /// - `privileged_api_request_id`: The ID of the privileged API request.
    /// - `approve_privileged_api_request_details`: The request body:
    ///   [`ApprovePrivilegedApiRequestDetails`](crate::models::ApprovePrivilegedApiRequestDetails).
    pub fn approve_privileged_api_request(
        &self,
        privileged_api_request_id: impl Into<String>,
        approve_privileged_api_request_details: models::ApprovePrivilegedApiRequestDetails,
    ) -> operations::ApprovePrivilegedApiRequest {
        operations::ApprovePrivilegedApiRequest::new(
            &self.client,
            privileged_api_request_id.into(),
            approve_privileged_api_request_details,
        )
    }

    /// Closes the privileged API request.
    ///
    /// - `privileged_api_request_id`: The ID of the privileged API request.
    /// - `close_privileged_api_request_details`: The request body:
    ///   [`ClosePrivilegedApiRequestDetails`](crate::models::ClosePrivilegedApiRequestDetails).
    pub fn close_privileged_api_request(
        &self,
        privileged_api_request_id: impl Into<String>,
        close_privileged_api_request_details: models::ClosePrivilegedApiRequestDetails,
    ) -> operations::ClosePrivilegedApiRequest {
        operations::ClosePrivilegedApiRequest::new(
            &self.client,
            privileged_api_request_id.into(),
            close_privileged_api_request_details,
        )
    }

    /// Creates a privileged API request.
    ///
    /// - `create_privileged_api_request_details`: The request body:
    ///   [`CreatePrivilegedApiRequestDetails`](crate::models::CreatePrivilegedApiRequestDetails).
    #[inline]
    pub fn create_privileged_api_request(
        &self,
        create_privileged_api_request_details: models::CreatePrivilegedApiRequestDetails,
    ) -> operations::CreatePrivilegedApiRequest {
        operations::CreatePrivilegedApiRequest::new(
            &self.client,
            create_privileged_api_request_details,
        )
    }

    /// Gets the privileged API request.
    ///
    /// - `privileged_api_request_id`: The ID of the privileged API request.
    pub fn get_privileged_api_request(
        &self,
        privileged_api_request_id: impl Into<String>,
    ) -> operations::GetPrivilegedApiRequest {
        operations::GetPrivilegedApiRequest::new(&self.client, privileged_api_request_id.into())
    }

    /// Lists the privileged API requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_privileged_api_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListPrivilegedApiRequests {
        operations::ListPrivilegedApiRequests::new(&self.client, compartment_id.into())
    }

    /// Rejects the privileged API request.
    ///
    /// - `privileged_api_request_id`: The ID of the privileged API request.
    /// - `reject_privileged_api_request_details`: The request body:
    ///   [`RejectPrivilegedApiRequestDetails`](crate::models::RejectPrivilegedApiRequestDetails).
    pub fn reject_privileged_api_request(
        &self,
        privileged_api_request_id: impl Into<String>,
        reject_privileged_api_request_details: models::RejectPrivilegedApiRequestDetails,
    ) -> operations::RejectPrivilegedApiRequest {
        operations::RejectPrivilegedApiRequest::new(
            &self.client,
            privileged_api_request_id.into(),
            reject_privileged_api_request_details,
        )
    }

    /// Revokes the privileged API request.
    ///
    /// - `privileged_api_request_id`: The ID of the privileged API request.
    /// - `revoke_privileged_api_request_details`: The request body:
    ///   [`RevokePrivilegedApiRequestDetails`](crate::models::RevokePrivilegedApiRequestDetails).
    pub fn revoke_privileged_api_request(
        &self,
        privileged_api_request_id: impl Into<String>,
        revoke_privileged_api_request_details: models::RevokePrivilegedApiRequestDetails,
    ) -> operations::RevokePrivilegedApiRequest {
        operations::RevokePrivilegedApiRequest::new(
            &self.client,
            privileged_api_request_id.into(),
            revoke_privileged_api_request_details,
        )
    }
}

client!(PrivilegedApiRequestsClient);
