// @generated from spec/opa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("opa", "https://process.{region}.oci.{secondLevelDomain}", "/20210621")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Process Automation API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_opa::{Config, OpaInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_opa::Error> {
/// let config = Config::load().await?;
/// let client = OpaInstanceClient::new(&config)?;
///
/// let mut items = client.list_opa_instances().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OpaInstanceClient {
    client: Client,
}

impl OpaInstanceClient {
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

/// # OPA instance
impl OpaInstanceClient {
    /// Moves the OPA instance to another compartment.
    ///
    /// - `opa_instance_id`: The ID of the Process Automation instance.
    /// - `change_opa_instance_compartment_details`: The request body:
    ///   [`ChangeOpaInstanceCompartmentDetails`](crate::models::ChangeOpaInstanceCompartmentDetails).
    pub fn change_opa_instance_compartment(
        &self,
        opa_instance_id: impl Into<String>,
        change_opa_instance_compartment_details: models::ChangeOpaInstanceCompartmentDetails,
    ) -> operations::ChangeOpaInstanceCompartment {
        operations::ChangeOpaInstanceCompartment::new(
            &self.client,
            opa_instance_id.into(),
            change_opa_instance_compartment_details,
        )
    }

    /// Creates an OPA instance.
    ///
    /// - `create_opa_instance_details`: The request body:
    ///   [`CreateOpaInstanceDetails`](crate::models::CreateOpaInstanceDetails).
    #[inline]
    pub fn create_opa_instance(
        &self,
        create_opa_instance_details: models::CreateOpaInstanceDetails,
    ) -> operations::CreateOpaInstance {
        operations::CreateOpaInstance::new(&self.client, create_opa_instance_details)
    }

    /// Deletes the OPA instance.
    ///
    /// - `opa_instance_id`: The ID of the Process Automation instance.
    pub fn delete_opa_instance(
        &self,
        opa_instance_id: impl Into<String>,
    ) -> operations::DeleteOpaInstance {
        operations::DeleteOpaInstance::new(&self.client, opa_instance_id.into())
    }

    /// Gets the OPA instance.
    ///
    /// - `opa_instance_id`: The ID of the Process Automation instance.
    pub fn get_opa_instance(
        &self,
        opa_instance_id: impl Into<String>,
    ) -> operations::GetOpaInstance {
        operations::GetOpaInstance::new(&self.client, opa_instance_id.into())
    }

    /// Lists the OPA instances.
    #[inline]
    pub fn list_opa_instances(&self) -> operations::ListOpaInstances {
        operations::ListOpaInstances::new(&self.client)
    }

    /// Starts the OPA instance.
    ///
    /// - `opa_instance_id`: The ID of the Process Automation instance.
    pub fn start_opa_instance(
        &self,
        opa_instance_id: impl Into<String>,
    ) -> operations::StartOpaInstance {
        operations::StartOpaInstance::new(&self.client, opa_instance_id.into())
    }

    /// Stops the OPA instance.
    ///
    /// - `opa_instance_id`: The ID of the Process Automation instance.
    pub fn stop_opa_instance(
        &self,
        opa_instance_id: impl Into<String>,
    ) -> operations::StopOpaInstance {
        operations::StopOpaInstance::new(&self.client, opa_instance_id.into())
    }

    /// Updates the OPA instance.
    ///
    /// - `opa_instance_id`: The ID of the Process Automation instance.
    /// - `update_opa_instance_details`: The request body:
    ///   [`UpdateOpaInstanceDetails`](crate::models::UpdateOpaInstanceDetails).
    pub fn update_opa_instance(
        &self,
        opa_instance_id: impl Into<String>,
        update_opa_instance_details: models::UpdateOpaInstanceDetails,
    ) -> operations::UpdateOpaInstance {
        operations::UpdateOpaInstance::new(
            &self.client,
            opa_instance_id.into(),
            update_opa_instance_details,
        )
    }
}

/// # Work request
impl OpaInstanceClient {
    /// Cancels the work request.
    ///
    /// - `work_request_id`: The ID of the work request.
    pub fn cancel_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::CancelWorkRequest {
        operations::CancelWorkRequest::new(&self.client, work_request_id.into())
    }

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
    #[inline]
    pub fn list_work_requests(&self) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client)
    }
}

client!(OpaInstanceClient);
