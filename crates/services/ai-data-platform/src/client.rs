// @generated from spec/ai-data-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ai-data-platform", "https://datalake.{region}.oci.{secondLevelDomain}", "/20240831")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the AI Data Platform API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ai_data_platform::{AiDataPlatformClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_ai_data_platform::Error> {
/// let config = Config::load().await?;
/// let client = AiDataPlatformClient::new(&config)?;
///
/// let mut items = client.list_ai_data_platforms().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AiDataPlatformClient {
    client: Client,
}

impl AiDataPlatformClient {
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

/// # AI data platform
impl AiDataPlatformClient {
    /// Moves the AI data platform to another compartment.
    ///
    /// - `ai_data_platform_id`: The OCID of the AI Data Platform.
    /// - `change_ai_data_platform_compartment_details`: The request body:
    ///   [`ChangeAiDataPlatformCompartmentDetails`](crate::models::ChangeAiDataPlatformCompartmentDetails).
    pub fn change_ai_data_platform_compartment(
        &self,
        ai_data_platform_id: impl Into<String>,
        change_ai_data_platform_compartment_details: models::ChangeAiDataPlatformCompartmentDetails,
    ) -> operations::ChangeAiDataPlatformCompartment {
        operations::ChangeAiDataPlatformCompartment::new(
            &self.client,
            ai_data_platform_id.into(),
            change_ai_data_platform_compartment_details,
        )
    }

    /// Creates an AI data platform.
    ///
    /// - `create_ai_data_platform_details`: The request body:
    ///   [`CreateAiDataPlatformDetails`](crate::models::CreateAiDataPlatformDetails).
    #[inline]
    pub fn create_ai_data_platform(
        &self,
        create_ai_data_platform_details: models::CreateAiDataPlatformDetails,
    ) -> operations::CreateAiDataPlatform {
        operations::CreateAiDataPlatform::new(&self.client, create_ai_data_platform_details)
    }

    /// Deletes the AI data platform.
    ///
    /// - `ai_data_platform_id`: The OCID of the AI Data Platform.
    pub fn delete_ai_data_platform(
        &self,
        ai_data_platform_id: impl Into<String>,
    ) -> operations::DeleteAiDataPlatform {
        operations::DeleteAiDataPlatform::new(&self.client, ai_data_platform_id.into())
    }

    /// Enables the AI feature.
    ///
    /// - `ai_data_platform_id`: The OCID of the AI Data Platform.
    /// - `enable_ai_feature_details`: The request body:
    ///   [`EnableAiFeatureDetails`](crate::models::EnableAiFeatureDetails).
    pub fn enable_ai_feature(
        &self,
        ai_data_platform_id: impl Into<String>,
        enable_ai_feature_details: models::EnableAiFeatureDetails,
    ) -> operations::EnableAiFeature {
        operations::EnableAiFeature::new(
            &self.client,
            ai_data_platform_id.into(),
            enable_ai_feature_details,
        )
    }

    /// Gets the AI data platform.
    ///
    /// - `ai_data_platform_id`: The OCID of the AI Data Platform.
    pub fn get_ai_data_platform(
        &self,
        ai_data_platform_id: impl Into<String>,
    ) -> operations::GetAiDataPlatform {
        operations::GetAiDataPlatform::new(&self.client, ai_data_platform_id.into())
    }

    /// Lists the AI data platforms.
    #[inline]
    pub fn list_ai_data_platforms(&self) -> operations::ListAiDataPlatforms {
        operations::ListAiDataPlatforms::new(&self.client)
    }

    /// Updates the AI data platform.
    ///
    /// - `ai_data_platform_id`: The OCID of the AI Data Platform.
    /// - `update_ai_data_platform_details`: The request body:
    ///   [`UpdateAiDataPlatformDetails`](crate::models::UpdateAiDataPlatformDetails).
    pub fn update_ai_data_platform(
        &self,
        ai_data_platform_id: impl Into<String>,
        update_ai_data_platform_details: models::UpdateAiDataPlatformDetails,
    ) -> operations::UpdateAiDataPlatform {
        operations::UpdateAiDataPlatform::new(
            &self.client,
            ai_data_platform_id.into(),
            update_ai_data_platform_details,
        )
    }
}

/// # Work request
impl AiDataPlatformClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

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
}

client!(AiDataPlatformClient);
