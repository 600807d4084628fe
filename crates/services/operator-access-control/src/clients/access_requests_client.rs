// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("operator-access-control", "https://operator-access-control.{region}.oci.{secondLevelDomain}", "/20200630");

/// A client for the Operator Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_operator_access_control::{AccessRequestsClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_operator_access_control::Error> {
/// let config = Config::load().await?;
/// let client = AccessRequestsClient::new(&config)?;
///
/// let mut items = client.list_access_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AccessRequestsClient {
    client: Client,
}

impl AccessRequestsClient {
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

/// # Access request
impl AccessRequestsClient {
    /// Approves the access request.
    ///
    /// - `access_request_id`: The ID of the access request.
    /// - `approve_access_request_details`: The request body:
    ///   [`ApproveAccessRequestDetails`](crate::models::ApproveAccessRequestDetails).
    pub fn approve_access_request(
        &self,
        access_request_id: impl Into<String>,
        approve_access_request_details: models::ApproveAccessRequestDetails,
    ) -> operations::ApproveAccessRequest {
        operations::ApproveAccessRequest::new(
            &self.client,
            access_request_id.into(),
            approve_access_request_details,
        )
    }

    /// Gets the access request.
    ///
    /// - `access_request_id`: The ID of the access request.
    pub fn get_access_request(
        &self,
        access_request_id: impl Into<String>,
    ) -> operations::GetAccessRequest {
        operations::GetAccessRequest::new(&self.client, access_request_id.into())
    }

    /// Requests additional information about the access request.
    ///
    /// - `access_request_id`: The ID of the access request.
    /// - `interaction_request_details`: The request body:
    ///   [`InteractionRequestDetails`](crate::models::InteractionRequestDetails).
    pub fn interaction_request(
        &self,
        access_request_id: impl Into<String>,
        interaction_request_details: models::InteractionRequestDetails,
    ) -> operations::InteractionRequest {
        operations::InteractionRequest::new(
            &self.client,
            access_request_id.into(),
            interaction_request_details,
        )
    }

    /// Lists the access request histories.
    ///
    /// - `access_request_id`: The ID of the access request.
    pub fn list_access_request_histories(
        &self,
        access_request_id: impl Into<String>,
    ) -> operations::ListAccessRequestHistories {
        operations::ListAccessRequestHistories::new(&self.client, access_request_id.into())
    }

    /// Lists the access requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_access_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAccessRequests {
        operations::ListAccessRequests::new(&self.client, compartment_id.into())
    }

    /// Lists the interactions.
    ///
    /// - `access_request_id`: The ID of the access request.
    pub fn list_interactions(
        &self,
        access_request_id: impl Into<String>,
    ) -> operations::ListInteractions {
        operations::ListInteractions::new(&self.client, access_request_id.into())
    }

    /// Rejects the access request.
    ///
    /// - `access_request_id`: The ID of the access request.
    /// - `reject_access_request_details`: The request body:
    ///   [`RejectAccessRequestDetails`](crate::models::RejectAccessRequestDetails).
    pub fn reject_access_request(
        &self,
        access_request_id: impl Into<String>,
        reject_access_request_details: models::RejectAccessRequestDetails,
    ) -> operations::RejectAccessRequest {
        operations::RejectAccessRequest::new(
            &self.client,
            access_request_id.into(),
            reject_access_request_details,
        )
    }

    /// Reviews the access request.
    ///
    /// - `access_request_id`: The ID of the access request.
    /// - `review_access_request_details`: The request body:
    ///   [`ReviewAccessRequestDetails`](crate::models::ReviewAccessRequestDetails).
    pub fn review_access_request(
        &self,
        access_request_id: impl Into<String>,
        review_access_request_details: models::ReviewAccessRequestDetails,
    ) -> operations::ReviewAccessRequest {
        operations::ReviewAccessRequest::new(
            &self.client,
            access_request_id.into(),
            review_access_request_details,
        )
    }

    /// Revokes the access request.
    ///
    /// - `access_request_id`: The ID of the access request.
    /// - `revoke_access_request_details`: The request body:
    ///   [`RevokeAccessRequestDetails`](crate::models::RevokeAccessRequestDetails).
    pub fn revoke_access_request(
        &self,
        access_request_id: impl Into<String>,
        revoke_access_request_details: models::RevokeAccessRequestDetails,
    ) -> operations::RevokeAccessRequest {
        operations::RevokeAccessRequest::new(
            &self.client,
            access_request_id.into(),
            revoke_access_request_details,
        )
    }
}

/// # Audit log report
impl AccessRequestsClient {
    /// Gets the audit log report.
    ///
    /// - `access_request_id`: The ID of the access request.
    pub fn get_audit_log_report(
        &self,
        access_request_id: impl Into<String>,
    ) -> operations::GetAuditLogReport {
        operations::GetAuditLogReport::new(&self.client, access_request_id.into())
    }
}

client!(AccessRequestsClient);
