// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("apigateway", "https://apigateway.{region}.oci.{secondLevelDomain}", "/20190501")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Gateway API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apigateway::{Config, DeploymentClient};
///
/// # async fn example() -> Result<(), oci_sdk_apigateway::Error> {
/// let config = Config::load().await?;
/// let client = DeploymentClient::new(&config)?;
///
/// let mut items = client.list_deployments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DeploymentClient {
    client: Client,
}

impl DeploymentClient {
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

/// # Deployment
impl DeploymentClient {
    /// Adds a deployment lock.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `add_resource_lock_details`: The request body:
    ///   [`AddResourceLockDetails`](crate::models::AddResourceLockDetails).
    pub fn add_deployment_lock(
        &self,
        deployment_id: impl Into<String>,
        add_resource_lock_details: models::AddResourceLockDetails,
    ) -> operations::AddDeploymentLock {
        operations::AddDeploymentLock::new(
            &self.client,
            deployment_id.into(),
            add_resource_lock_details,
        )
    }

    /// Moves the deployment to another compartment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `change_deployment_compartment_details`: The request body:
    ///   [`ChangeDeploymentCompartmentDetails`](crate::models::ChangeDeploymentCompartmentDetails).
    pub fn change_deployment_compartment(
        &self,
        deployment_id: impl Into<String>,
        change_deployment_compartment_details: models::ChangeDeploymentCompartmentDetails,
    ) -> operations::ChangeDeploymentCompartment {
        operations::ChangeDeploymentCompartment::new(
            &self.client,
            deployment_id.into(),
            change_deployment_compartment_details,
        )
    }

    /// Creates a deployment.
    ///
    /// - `create_deployment_details`: The request body:
    ///   [`CreateDeploymentDetails`](crate::models::CreateDeploymentDetails).
    #[inline]
    pub fn create_deployment(
        &self,
        create_deployment_details: models::CreateDeploymentDetails,
    ) -> operations::CreateDeployment {
        operations::CreateDeployment::new(&self.client, create_deployment_details)
    }

    /// Deletes the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn delete_deployment(
        &self,
        deployment_id: impl Into<String>,
    ) -> operations::DeleteDeployment {
        operations::DeleteDeployment::new(&self.client, deployment_id.into())
    }

    /// Gets the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    pub fn get_deployment(&self, deployment_id: impl Into<String>) -> operations::GetDeployment {
        operations::GetDeployment::new(&self.client, deployment_id.into())
    }

    /// Lists the deployments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDeployments {
        operations::ListDeployments::new(&self.client, compartment_id.into())
    }

    /// Removes the deployment lock.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `remove_resource_lock_details`: The request body:
    ///   [`RemoveResourceLockDetails`](crate::models::RemoveResourceLockDetails).
    pub fn remove_deployment_lock(
        &self,
        deployment_id: impl Into<String>,
        remove_resource_lock_details: models::RemoveResourceLockDetails,
    ) -> operations::RemoveDeploymentLock {
        operations::RemoveDeploymentLock::new(
            &self.client,
            deployment_id.into(),
            remove_resource_lock_details,
        )
    }

    /// Updates the deployment.
    ///
    /// - `deployment_id`: The OCID of the deployment.
    /// - `update_deployment_details`: The request body:
    ///   [`UpdateDeploymentDetails`](crate::models::UpdateDeploymentDetails).
    pub fn update_deployment(
        &self,
        deployment_id: impl Into<String>,
        update_deployment_details: models::UpdateDeploymentDetails,
    ) -> operations::UpdateDeployment {
        operations::UpdateDeployment::new(
            &self.client,
            deployment_id.into(),
            update_deployment_details,
        )
    }
}

client!(DeploymentClient);
