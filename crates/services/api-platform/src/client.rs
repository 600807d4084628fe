// @generated from spec/api-platform.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("api-platform", "https://apip.{region}.ocp.{secondLevelDomain}", "/20240829")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Platform API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_api_platform::{ApiPlatformClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_api_platform::Error> {
/// let config = Config::load().await?;
/// let client = ApiPlatformClient::new(&config)?;
///
/// let mut items = client.list_api_platform_instances().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ApiPlatformClient {
    client: Client,
}

impl ApiPlatformClient {
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

/// # API platform instances
impl ApiPlatformClient {
    /// Moves the API platform instance to another compartment.
    ///
    /// - `api_platform_instance_id`: The OCID of the instance.
    /// - `change_api_platform_instance_compartment_details`: The request body:
    ///   [`ChangeApiPlatformInstanceCompartmentDetails`](crate::models::ChangeApiPlatformInstanceCompartmentDetails).
    pub fn change_api_platform_instance_compartment(
        &self,
        api_platform_instance_id: impl Into<String>,
        change_api_platform_instance_compartment_details: models::ChangeApiPlatformInstanceCompartmentDetails,
    ) -> operations::ChangeApiPlatformInstanceCompartment {
        operations::ChangeApiPlatformInstanceCompartment::new(
            &self.client,
            api_platform_instance_id.into(),
            change_api_platform_instance_compartment_details,
        )
    }

    /// Creates an API platform instance.
    ///
    /// - `create_api_platform_instance_details`: The request body:
    ///   [`CreateApiPlatformInstanceDetails`](crate::models::CreateApiPlatformInstanceDetails).
    #[inline]
    pub fn create_api_platform_instance(
        &self,
        create_api_platform_instance_details: models::CreateApiPlatformInstanceDetails,
    ) -> operations::CreateApiPlatformInstance {
        operations::CreateApiPlatformInstance::new(
            &self.client,
            create_api_platform_instance_details,
        )
    }

    /// Deletes the API platform instance.
    ///
    /// - `api_platform_instance_id`: The OCID of the instance.
    pub fn delete_api_platform_instance(
        &self,
        api_platform_instance_id: impl Into<String>,
    ) -> operations::DeleteApiPlatformInstance {
        operations::DeleteApiPlatformInstance::new(&self.client, api_platform_instance_id.into())
    }

    /// Gets the API platform instance.
    ///
    /// - `api_platform_instance_id`: The OCID of the instance.
    pub fn get_api_platform_instance(
        &self,
        api_platform_instance_id: impl Into<String>,
    ) -> operations::GetApiPlatformInstance {
        operations::GetApiPlatformInstance::new(&self.client, api_platform_instance_id.into())
    }

    /// Lists the API platform instances.
    #[inline]
    pub fn list_api_platform_instances(&self) -> operations::ListApiPlatformInstances {
        operations::ListApiPlatformInstances::new(&self.client)
    }

    /// Updates the API platform instance.
    ///
    /// - `api_platform_instance_id`: The OCID of the instance.
    /// - `update_api_platform_instance_details`: The request body:
    ///   [`UpdateApiPlatformInstanceDetails`](crate::models::UpdateApiPlatformInstanceDetails).
    pub fn update_api_platform_instance(
        &self,
        api_platform_instance_id: impl Into<String>,
        update_api_platform_instance_details: models::UpdateApiPlatformInstanceDetails,
    ) -> operations::UpdateApiPlatformInstance {
        operations::UpdateApiPlatformInstance::new(
            &self.client,
            api_platform_instance_id.into(),
            update_api_platform_instance_details,
        )
    }
}

/// # Work requests
impl ApiPlatformClient {
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

client!(ApiPlatformClient);
