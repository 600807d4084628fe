// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-apps-management", "https://fams.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fleet Application Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_apps_management::{Config, FleetAppsManagementProvisionClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_apps_management::Error> {
/// let config = Config::load().await?;
/// let client = FleetAppsManagementProvisionClient::new(&config)?;
///
/// let mut items = client.list_provisions().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetAppsManagementProvisionClient {
    client: Client,
}

impl FleetAppsManagementProvisionClient {
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

/// # Provision
impl FleetAppsManagementProvisionClient {
    /// Moves the provision to another compartment.
    ///
    /// - `provision_id`: The OCID of the provision.
    /// - `change_provision_compartment_details`: The request body:
    ///   [`ChangeProvisionCompartmentDetails`](crate::models::ChangeProvisionCompartmentDetails).
    pub fn change_provision_compartment(
        &self,
        provision_id: impl Into<String>,
        change_provision_compartment_details: models::ChangeProvisionCompartmentDetails,
    ) -> operations::ChangeProvisionCompartment {
        operations::ChangeProvisionCompartment::new(
            &self.client,
            provision_id.into(),
            change_provision_compartment_details,
        )
    }

    /// Creates a provision.
    ///
    /// - `create_provision_details`: The request body:
    ///   [`CreateProvisionDetails`](crate::models::CreateProvisionDetails).
    #[inline]
    pub fn create_provision(
        &self,
        create_provision_details: models::CreateProvisionDetails,
    ) -> operations::CreateProvision {
        operations::CreateProvision::new(&self.client, create_provision_details)
    }

    /// Deletes the provision.
    ///
    /// - `provision_id`: The OCID of the provision.
    pub fn delete_provision(&self, provision_id: impl Into<String>) -> operations::DeleteProvision {
        operations::DeleteProvision::new(&self.client, provision_id.into())
    }

    /// Gets the provision.
    ///
    /// - `provision_id`: The OCID of the provision.
    pub fn get_provision(&self, provision_id: impl Into<String>) -> operations::GetProvision {
        operations::GetProvision::new(&self.client, provision_id.into())
    }

    /// Lists the provisions.
    #[inline]
    pub fn list_provisions(&self) -> operations::ListProvisions {
        operations::ListProvisions::new(&self.client)
    }

    /// Updates the provision.
    ///
    /// - `provision_id`: The OCID of the provision.
    /// - `update_provision_details`: The request body:
    ///   [`UpdateProvisionDetails`](crate::models::UpdateProvisionDetails).
    pub fn update_provision(
        &self,
        provision_id: impl Into<String>,
        update_provision_details: models::UpdateProvisionDetails,
    ) -> operations::UpdateProvision {
        operations::UpdateProvision::new(
            &self.client,
            provision_id.into(),
            update_provision_details,
        )
    }
}

client!(FleetAppsManagementProvisionClient);
