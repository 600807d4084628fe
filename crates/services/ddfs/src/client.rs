// @generated from spec/ddfs.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("ddfs", "https://ddfs.{region}.oci.{secondLevelDomain}", "/20260831")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Device Data FHIR Service API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_ddfs::{Config, InstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_ddfs::Error> {
/// let config = Config::load().await?;
/// let client = InstanceClient::new(&config)?;
///
/// let mut items = client.list_instances().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct InstanceClient {
    client: Client,
}

impl InstanceClient {
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

/// # Instance
impl InstanceClient {
    /// Moves the instance to another compartment.
    ///
    /// - `instance_id`: The OCID of the instance.
    /// - `change_instance_compartment_details`: The request body:
    ///   [`ChangeInstanceCompartmentDetails`](crate::models::ChangeInstanceCompartmentDetails).
    pub fn change_instance_compartment(
        &self,
        instance_id: impl Into<String>,
        change_instance_compartment_details: models::ChangeInstanceCompartmentDetails,
    ) -> operations::ChangeInstanceCompartment {
        operations::ChangeInstanceCompartment::new(
            &self.client,
            instance_id.into(),
            change_instance_compartment_details,
        )
    }

    /// Creates an instance.
    ///
    /// - `create_instance_details`: The request body:
    ///   [`CreateInstanceDetails`](crate::models::CreateInstanceDetails).
    #[inline]
    pub fn create_instance(
        &self,
        create_instance_details: models::CreateInstanceDetails,
    ) -> operations::CreateInstance {
        operations::CreateInstance::new(&self.client, create_instance_details)
    }

    /// Deletes the instance.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn delete_instance(&self, instance_id: impl Into<String>) -> operations::DeleteInstance {
        operations::DeleteInstance::new(&self.client, instance_id.into())
    }

    /// Gets the instance.
    ///
    /// - `instance_id`: The OCID of the instance.
    pub fn get_instance(&self, instance_id: impl Into<String>) -> operations::GetInstance {
        operations::GetInstance::new(&self.client, instance_id.into())
    }

    /// Lists the instances.
    #[inline]
    pub fn list_instances(&self) -> operations::ListInstances {
        operations::ListInstances::new(&self.client)
    }

    /// Updates the instance.
    ///
    /// - `instance_id`: The OCID of the instance.
    /// - `update_instance_details`: The request body:
    ///   [`UpdateInstanceDetails`](crate::models::UpdateInstanceDetails).
    pub fn update_instance(
        &self,
        instance_id: impl Into<String>,
        update_instance_details: models::UpdateInstanceDetails,
    ) -> operations::UpdateInstance {
        operations::UpdateInstance::new(&self.client, instance_id.into(), update_instance_details)
    }
}

/// # Work request
impl InstanceClient {
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

client!(InstanceClient);
