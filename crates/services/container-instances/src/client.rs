// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("container-instances", "https://compute-containers.{region}.oci.{secondLevelDomain}", "/20210415")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Container Instances API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_container_instances::{Config, ContainerInstanceClient};
///
/// # async fn example() -> Result<(), oci_sdk_container_instances::Error> {
/// let config = Config::load().await?;
/// let client = ContainerInstanceClient::new(&config)?;
///
/// let mut items = client.list_container_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ContainerInstanceClient {
    client: Client,
}

impl ContainerInstanceClient {
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

/// # Container
impl ContainerInstanceClient {
    /// Gets the container.
    ///
    /// - `container_id`: The OCID of the container.
    pub fn get_container(&self, container_id: impl Into<String>) -> operations::GetContainer {
        operations::GetContainer::new(&self.client, container_id.into())
    }

    /// Lists the containers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_containers(&self, compartment_id: impl Into<String>) -> operations::ListContainers {
        operations::ListContainers::new(&self.client, compartment_id.into())
    }

    /// Retrieves the logs.
    ///
    /// - `container_id`: The OCID of the container.
    pub fn retrieve_logs(&self, container_id: impl Into<String>) -> operations::RetrieveLogs {
        operations::RetrieveLogs::new(&self.client, container_id.into())
    }

    /// Updates the container.
    ///
    /// - `container_id`: The OCID of the container.
    /// - `update_container_details`: The request body:
    ///   [`UpdateContainerDetails`](crate::models::UpdateContainerDetails).
    pub fn update_container(
        &self,
        container_id: impl Into<String>,
        update_container_details: models::UpdateContainerDetails,
    ) -> operations::UpdateContainer {
        operations::UpdateContainer::new(
            &self.client,
            container_id.into(),
            update_container_details,
        )
    }
}

/// # Container instance
impl ContainerInstanceClient {
    /// Moves the container instance to another compartment.
    ///
    /// - `container_instance_id`: The OCID of the container instance.
    /// - `change_container_instance_compartment_details`: The request body:
    ///   [`ChangeContainerInstanceCompartmentDetails`](crate::models::ChangeContainerInstanceCompartmentDetails).
    pub fn change_container_instance_compartment(
        &self,
        container_instance_id: impl Into<String>,
        change_container_instance_compartment_details: models::ChangeContainerInstanceCompartmentDetails,
    ) -> operations::ChangeContainerInstanceCompartment {
        operations::ChangeContainerInstanceCompartment::new(
            &self.client,
            container_instance_id.into(),
            change_container_instance_compartment_details,
        )
    }

    /// Creates a container instance.
    ///
    /// - `create_container_instance_details`: The request body:
    ///   [`CreateContainerInstanceDetails`](crate::models::CreateContainerInstanceDetails).
    #[inline]
    pub fn create_container_instance(
        &self,
        create_container_instance_details: models::CreateContainerInstanceDetails,
    ) -> operations::CreateContainerInstance {
        operations::CreateContainerInstance::new(&self.client, create_container_instance_details)
    }

    /// Deletes the container instance.
    ///
    /// - `container_instance_id`: The OCID of the container instance.
    pub fn delete_container_instance(
        &self,
        container_instance_id: impl Into<String>,
    ) -> operations::DeleteContainerInstance {
        operations::DeleteContainerInstance::new(&self.client, container_instance_id.into())
    }

    /// Gets the container instance.
    ///
    /// - `container_instance_id`: The OCID of the container instance.
    pub fn get_container_instance(
        &self,
        container_instance_id: impl Into<String>,
    ) -> operations::GetContainerInstance {
        operations::GetContainerInstance::new(&self.client, container_instance_id.into())
    }

    /// Lists the container instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_container_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListContainerInstances {
        operations::ListContainerInstances::new(&self.client, compartment_id.into())
    }

    /// Restarts the container instance.
    ///
    /// - `container_instance_id`: The OCID of the container instance.
    pub fn restart_container_instance(
        &self,
        container_instance_id: impl Into<String>,
    ) -> operations::RestartContainerInstance {
        operations::RestartContainerInstance::new(&self.client, container_instance_id.into())
    }

    /// Starts the container instance.
    ///
    /// - `container_instance_id`: The OCID of the container instance.
    pub fn start_container_instance(
        &self,
        container_instance_id: impl Into<String>,
    ) -> operations::StartContainerInstance {
        operations::StartContainerInstance::new(&self.client, container_instance_id.into())
    }

    /// Stops the container instance.
    ///
    /// - `container_instance_id`: The OCID of the container instance.
    pub fn stop_container_instance(
        &self,
        container_instance_id: impl Into<String>,
    ) -> operations::StopContainerInstance {
        operations::StopContainerInstance::new(&self.client, container_instance_id.into())
    }

    /// Updates the container instance.
    ///
    /// - `container_instance_id`: The OCID of the container instance.
    /// - `update_container_instance_details`: The request body:
    ///   [`UpdateContainerInstanceDetails`](crate::models::UpdateContainerInstanceDetails).
    pub fn update_container_instance(
        &self,
        container_instance_id: impl Into<String>,
        update_container_instance_details: models::UpdateContainerInstanceDetails,
    ) -> operations::UpdateContainerInstance {
        operations::UpdateContainerInstance::new(
            &self.client,
            container_instance_id.into(),
            update_container_instance_details,
        )
    }
}

/// # Container instance shape
impl ContainerInstanceClient {
    /// Lists the container instance shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_container_instance_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListContainerInstanceShapes {
        operations::ListContainerInstanceShapes::new(&self.client, compartment_id.into())
    }
}

/// # Work request
impl ContainerInstanceClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(ContainerInstanceClient);
