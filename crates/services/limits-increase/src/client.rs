// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("limits-increase", "https://limits.{region}.oci.{secondLevelDomain}", "/20251101");

/// A client for the Limits Increase API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_limits_increase::{Config, LimitsIncreaseClient};
///
/// # async fn example() -> Result<(), oci_sdk_limits_increase::Error> {
/// let config = Config::load().await?;
/// let client = LimitsIncreaseClient::new(&config)?;
///
/// let mut items = client.list_limits_increase_requests("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct LimitsIncreaseClient {
    client: Client,
}

impl LimitsIncreaseClient {
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

/// # Limits increase item request
impl LimitsIncreaseClient {
    /// Cancels the limits increase item request.
    ///
    /// - `limits_increase_item_request_id`: The OCID of the item of the limit increase request.
    pub fn cancel_limits_increase_item_request(
        &self,
        limits_increase_item_request_id: impl Into<String>,
    ) -> operations::CancelLimitsIncreaseItemRequest {
        operations::CancelLimitsIncreaseItemRequest::new(
            &self.client,
            limits_increase_item_request_id.into(),
        )
    }

    /// Gets the limits increase item request.
    ///
    /// - `limits_increase_item_request_id`: The OCID of the item of the limit increase request.
    pub fn get_limits_increase_item_request(
        &self,
        limits_increase_item_request_id: impl Into<String>,
    ) -> operations::GetLimitsIncreaseItemRequest {
        operations::GetLimitsIncreaseItemRequest::new(
            &self.client,
            limits_increase_item_request_id.into(),
        )
    }

    /// Lists the limits increase item requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_limits_increase_item_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLimitsIncreaseItemRequests {
        operations::ListLimitsIncreaseItemRequests::new(&self.client, compartment_id.into())
    }
}

/// # Limits increase question
impl LimitsIncreaseClient {
    /// Lists the limits increase questions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_limits_increase_questions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLimitsIncreaseQuestions {
        operations::ListLimitsIncreaseQuestions::new(&self.client, compartment_id.into())
    }
}

/// # Limits increase request
impl LimitsIncreaseClient {
    /// Cancels the limits increase request.
    ///
    /// - `limits_increase_request_id`: The OCID of the limit increase request.
    pub fn cancel_limits_increase_request(
        &self,
        limits_increase_request_id: impl Into<String>,
    ) -> operations::CancelLimitsIncreaseRequest {
        operations::CancelLimitsIncreaseRequest::new(
            &self.client,
            limits_increase_request_id.into(),
        )
    }

    /// Creates a limits increase request.
    ///
    /// - `create_limits_increase_request_details`: The request body:
    ///   [`CreateLimitsIncreaseRequestDetails`](crate::models::CreateLimitsIncreaseRequestDetails).
    #[inline]
    pub fn create_limits_increase_request(
        &self,
        create_limits_increase_request_details: models::CreateLimitsIncreaseRequestDetails,
    ) -> operations::CreateLimitsIncreaseRequest {
        operations::CreateLimitsIncreaseRequest::new(
            &self.client,
            create_limits_increase_request_details,
        )
    }

    /// Deletes the limits increase request.
    ///
    /// - `limits_increase_request_id`: The OCID of the limit increase request.
    pub fn delete_limits_increase_request(
        &self,
        limits_increase_request_id: impl Into<String>,
    ) -> operations::DeleteLimitsIncreaseRequest {
        operations::DeleteLimitsIncreaseRequest::new(
            &self.client,
            limits_increase_request_id.into(),
        )
    }

    /// Gets the limits increase request.
    ///
    /// - `limits_increase_request_id`: The OCID of the limit increase request.
    pub fn get_limits_increase_request(
        &self,
        limits_increase_request_id: impl Into<String>,
    ) -> operations::GetLimitsIncreaseRequest {
        operations::GetLimitsIncreaseRequest::new(&self.client, limits_increase_request_id.into())
    }

    /// Lists the limits increase requests.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_limits_increase_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListLimitsIncreaseRequests {
        operations::ListLimitsIncreaseRequests::new(&self.client, compartment_id.into())
    }

    /// Patches the limits increase request.
    ///
    /// - `limits_increase_request_id`: The OCID of the limit increase request.
    /// - `patch_limits_increase_request_details`: The request body:
    ///   [`PatchLimitsIncreaseRequestDetails`](crate::models::PatchLimitsIncreaseRequestDetails).
    pub fn patch_limits_increase_request(
        &self,
        limits_increase_request_id: impl Into<String>,
        patch_limits_increase_request_details: models::PatchLimitsIncreaseRequestDetails,
    ) -> operations::PatchLimitsIncreaseRequest {
        operations::PatchLimitsIncreaseRequest::new(
            &self.client,
            limits_increase_request_id.into(),
            patch_limits_increase_request_details,
        )
    }

    /// Updates the limits increase request.
    ///
    /// - `limits_increase_request_id`: The OCID of the limit increase request.
    /// - `update_limits_increase_request_details`: The request body:
    ///   [`UpdateLimitsIncreaseRequestDetails`](crate::models::UpdateLimitsIncreaseRequestDetails).
    pub fn update_limits_increase_request(
        &self,
        limits_increase_request_id: impl Into<String>,
        update_limits_increase_request_details: models::UpdateLimitsIncreaseRequestDetails,
    ) -> operations::UpdateLimitsIncreaseRequest {
        operations::UpdateLimitsIncreaseRequest::new(
            &self.client,
            limits_increase_request_id.into(),
            update_limits_increase_request_details,
        )
    }
}

client!(LimitsIncreaseClient);
