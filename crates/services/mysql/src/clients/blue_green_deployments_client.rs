// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("mysql", "https://mysql.{region}.ocp.{secondLevelDomain}", "/20190415")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the HeatWave MySQL API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_mysql::{BlueGreenDeploymentsClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_mysql::Error> {
/// let config = Config::load().await?;
/// let client = BlueGreenDeploymentsClient::new(&config)?;
///
/// let mut items = client.list_blue_green_deployments("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BlueGreenDeploymentsClient {
    client: Client,
}

impl BlueGreenDeploymentsClient {
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

/// # Blue green deployment
impl BlueGreenDeploymentsClient {
    /// Moves the blue green deployment to another compartment.
    ///
    /// - `blue_green_deployment_id`: The OCID of the blue-green deployment.
    /// - `change_blue_green_deployment_compartment_details`: The request body:
    ///   [`ChangeBlueGreenDeploymentCompartmentDetails`](crate::models::ChangeBlueGreenDeploymentCompartmentDetails).
    pub fn change_blue_green_deployment_compartment(
        &self,
        blue_green_deployment_id: impl Into<String>,
        change_blue_green_deployment_compartment_details: models::ChangeBlueGreenDeploymentCompartmentDetails,
    ) -> operations::ChangeBlueGreenDeploymentCompartment {
        operations::ChangeBlueGreenDeploymentCompartment::new(
            &self.client,
            blue_green_deployment_id.into(),
            change_blue_green_deployment_compartment_details,
        )
    }

    /// Creates a blue green deployment.
    ///
    /// - `create_blue_green_deployment_details`: The request body:
    ///   [`CreateBlueGreenDeploymentDetails`](crate::models::CreateBlueGreenDeploymentDetails).
    #[inline]
    pub fn create_blue_green_deployment(
        &self,
        create_blue_green_deployment_details: models::CreateBlueGreenDeploymentDetails,
    ) -> operations::CreateBlueGreenDeployment {
        operations::CreateBlueGreenDeployment::new(
            &self.client,
            create_blue_green_deployment_details,
        )
    }

    /// Deletes the blue green deployment.
    ///
    /// - `blue_green_deployment_id`: The OCID of the blue-green deployment.
    pub fn delete_blue_green_deployment(
        &self,
        blue_green_deployment_id: impl Into<String>,
    ) -> operations::DeleteBlueGreenDeployment {
        operations::DeleteBlueGreenDeployment::new(&self.client, blue_green_deployment_id.into())
    }

    /// Gets the blue green deployment.
    ///
    /// - `blue_green_deployment_id`: The OCID of the blue-green deployment.
    pub fn get_blue_green_deployment(
        &self,
        blue_green_deployment_id: impl Into<String>,
    ) -> operations::GetBlueGreenDeployment {
        operations::GetBlueGreenDeployment::new(&self.client, blue_green_deployment_id.into())
    }

    /// Lists the blue green deployments.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_blue_green_deployments(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBlueGreenDeployments {
        operations::ListBlueGreenDeployments::new(&self.client, compartment_id.into())
    }

    /// Switches over the blue green deployment.
    ///
    /// - `blue_green_deployment_id`: The OCID of the blue-green deployment.
    /// - `switchover_blue_green_deployment_details`: The request body:
    ///   [`SwitchoverBlueGreenDeploymentDetails`](crate::models::SwitchoverBlueGreenDeploymentDetails).
    pub fn switchover_blue_green_deployment(
        &self,
        blue_green_deployment_id: impl Into<String>,
        switchover_blue_green_deployment_details: models::SwitchoverBlueGreenDeploymentDetails,
    ) -> operations::SwitchoverBlueGreenDeployment {
        operations::SwitchoverBlueGreenDeployment::new(
            &self.client,
            blue_green_deployment_id.into(),
            switchover_blue_green_deployment_details,
        )
    }

    /// Updates the blue green deployment.
    ///
    /// - `blue_green_deployment_id`: The OCID of the blue-green deployment.
    /// - `update_blue_green_deployment_details`: The request body:
    ///   [`UpdateBlueGreenDeploymentDetails`](crate::models::UpdateBlueGreenDeploymentDetails).
    pub fn update_blue_green_deployment(
        &self,
        blue_green_deployment_id: impl Into<String>,
        update_blue_green_deployment_details: models::UpdateBlueGreenDeploymentDetails,
    ) -> operations::UpdateBlueGreenDeployment {
        operations::UpdateBlueGreenDeployment::new(
            &self.client,
            blue_green_deployment_id.into(),
            update_blue_green_deployment_details,
        )
    }
}

client!(BlueGreenDeploymentsClient);
