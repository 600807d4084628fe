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
/// use oci_sdk_resource_analytics::{Config, ResourceAnalyticsInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_resource_analytics::Error> {
/// let config = Config::load().await?;
/// let client = ResourceAnalyticsInstanceClient::new(&config)?;
///
/// let mut items = client.list_resource_analytics_instances().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ResourceAnalyticsInstanceClient {
    client: Client,
}

impl ResourceAnalyticsInstanceClient {
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

/// # Resource analytics instance
impl ResourceAnalyticsInstanceClient {
    /// Moves the resource analytics instance to another compartment.
    ///
    /// - `resource_analytics_instance_id`: The OCID of the Resource Analytics instance.
    /// - `change_resource_analytics_instance_compartment_details`: The request body:
    ///   [`ChangeResourceAnalyticsInstanceCompartmentDetails`](crate::models::ChangeResourceAnalyticsInstanceCompartmentDetails).
    pub fn change_resource_analytics_instance_compartment(
        &self,
        resource_analytics_instance_id: impl Into<String>,
        change_resource_analytics_instance_compartment_details: models::ChangeResourceAnalyticsInstanceCompartmentDetails,
    ) -> operations::ChangeResourceAnalyticsInstanceCompartment {
        operations::ChangeResourceAnalyticsInstanceCompartment::new(
            &self.client,
            resource_analytics_instance_id.into(),
            change_resource_analytics_instance_compartment_details,
        )
    }

    /// Creates a resource analytics instance.
    ///
    /// - `create_resource_analytics_instance_details`: The request body:
    ///   [`CreateResourceAnalyticsInstanceDetails`](crate::models::CreateResourceAnalyticsInstanceDetails).
    #[inline]
    pub fn create_resource_analytics_instance(
        &self,
        create_resource_analytics_instance_details: models::CreateResourceAnalyticsInstanceDetails,
    ) -> operations::CreateResourceAnalyticsInstance {
        operations::CreateResourceAnalyticsInstance::new(
            &self.client,
            create_resource_analytics_instance_details,
        )
    }

    /// Deletes the resource analytics instance.
    ///
    /// - `resource_analytics_instance_id`: The OCID of the Resource Analytics instance.
    pub fn delete_resource_analytics_instance(
        &self,
        resource_analytics_instance_id: impl Into<String>,
    ) -> operations::DeleteResourceAnalyticsInstance {
        operations::DeleteResourceAnalyticsInstance::new(
            &self.client,
            resource_analytics_instance_id.into(),
        )
    }

    /// Gets the resource analytics instance.
    ///
    /// - `resource_analytics_instance_id`: The OCID of the Resource Analytics instance.
    pub fn get_resource_analytics_instance(
        &self,
        resource_analytics_instance_id: impl Into<String>,
    ) -> operations::GetResourceAnalyticsInstance {
        operations::GetResourceAnalyticsInstance::new(
            &self.client,
            resource_analytics_instance_id.into(),
        )
    }

    /// Lists the resource analytics instances.
    #[inline]
    pub fn list_resource_analytics_instances(&self) -> operations::ListResourceAnalyticsInstances {
        operations::ListResourceAnalyticsInstances::new(&self.client)
    }

    /// Disables the OAC instance of the resource analytics instance.
    ///
    /// - `resource_analytics_instance_id`: The OCID of the Resource Analytics instance.
    pub fn resource_analytics_instance_disable_oac(
        &self,
        resource_analytics_instance_id: impl Into<String>,
    ) -> operations::ResourceAnalyticsInstanceDisableOac {
        operations::ResourceAnalyticsInstanceDisableOac::new(
            &self.client,
            resource_analytics_instance_id.into(),
        )
    }

    /// Attaches an OAC instance to the resource analytics instance.
    ///
    /// - `resource_analytics_instance_id`: The OCID of the Resource Analytics instance.
    /// - `resource_analytics_instance_enable_oac_details`: The request body:
    ///   [`ResourceAnalyticsInstanceEnableOacDetails`](crate::models::ResourceAnalyticsInstanceEnableOacDetails).
    pub fn resource_analytics_instance_enable_oac(
        &self,
        resource_analytics_instance_id: impl Into<String>,
        resource_analytics_instance_enable_oac_details: models::ResourceAnalyticsInstanceEnableOacDetails,
    ) -> operations::ResourceAnalyticsInstanceEnableOac {
        operations::ResourceAnalyticsInstanceEnableOac::new(
            &self.client,
            resource_analytics_instance_id.into(),
            resource_analytics_instance_enable_oac_details,
        )
    }

    /// Updates the resource analytics instance.
    ///
    /// - `resource_analytics_instance_id`: The OCID of the Resource Analytics instance.
    /// - `update_resource_analytics_instance_details`: The request body:
    ///   [`UpdateResourceAnalyticsInstanceDetails`](crate::models::UpdateResourceAnalyticsInstanceDetails).
    pub fn update_resource_analytics_instance(
        &self,
        resource_analytics_instance_id: impl Into<String>,
        update_resource_analytics_instance_details: models::UpdateResourceAnalyticsInstanceDetails,
    ) -> operations::UpdateResourceAnalyticsInstance {
        operations::UpdateResourceAnalyticsInstance::new(
            &self.client,
            resource_analytics_instance_id.into(),
            update_resource_analytics_instance_details,
        )
    }
}

/// # Work request
impl ResourceAnalyticsInstanceClient {
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

client!(ResourceAnalyticsInstanceClient);
