// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("compute-cloud-at-customer", "https://ccc.{region}.oci.{secondLevelDomain}", "/20221208");

/// A client for the Compute Cloud@Customer API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_compute_cloud_at_customer::{ComputeCloudAtCustomerClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_compute_cloud_at_customer::Error> {
/// let config = Config::load().await?;
/// let client = ComputeCloudAtCustomerClient::new(&config)?;
///
/// let mut items = client.list_ccc_infrastructures().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ComputeCloudAtCustomerClient {
    client: Client,
}

impl ComputeCloudAtCustomerClient {
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

/// # CCC infrastructure
impl ComputeCloudAtCustomerClient {
    /// Moves the CCC infrastructure to another compartment.
    ///
    /// - `ccc_infrastructure_id`: The OCID of the Compute Cloud@Customer infrastructure.
    /// - `change_ccc_infrastructure_compartment_details`: The request body:
    ///   [`ChangeCccInfrastructureCompartmentDetails`](crate::models::ChangeCccInfrastructureCompartmentDetails).
    pub fn change_ccc_infrastructure_compartment(
        &self,
        ccc_infrastructure_id: impl Into<String>,
        change_ccc_infrastructure_compartment_details: models::ChangeCccInfrastructureCompartmentDetails,
    ) -> operations::ChangeCccInfrastructureCompartment {
        operations::ChangeCccInfrastructureCompartment::new(
            &self.client,
            ccc_infrastructure_id.into(),
            change_ccc_infrastructure_compartment_details,
        )
    }

    /// Creates CCC infrastructure.
    ///
    /// - `create_ccc_infrastructure_details`: The request body:
    ///   [`CreateCccInfrastructureDetails`](crate::models::CreateCccInfrastructureDetails).
    #[inline]
    pub fn create_ccc_infrastructure(
        &self,
        create_ccc_infrastructure_details: models::CreateCccInfrastructureDetails,
    ) -> operations::CreateCccInfrastructure {
        operations::CreateCccInfrastructure::new(&self.client, create_ccc_infrastructure_details)
    }

    /// Deletes the CCC infrastructure.
    ///
    /// - `ccc_infrastructure_id`: The OCID of the Compute Cloud@Customer infrastructure.
    pub fn delete_ccc_infrastructure(
        &self,
        ccc_infrastructure_id: impl Into<String>,
    ) -> operations::DeleteCccInfrastructure {
        operations::DeleteCccInfrastructure::new(&self.client, ccc_infrastructure_id.into())
    }

    /// Gets the CCC infrastructure.
    ///
    /// - `ccc_infrastructure_id`: The OCID of the Compute Cloud@Customer infrastructure.
    pub fn get_ccc_infrastructure(
        &self,
        ccc_infrastructure_id: impl Into<String>,
    ) -> operations::GetCccInfrastructure {
        operations::GetCccInfrastructure::new(&self.client, ccc_infrastructure_id.into())
    }

    /// Lists the CCC infrastructures.
    #[inline]
    pub fn list_ccc_infrastructures(&self) -> operations::ListCccInfrastructures {
        operations::ListCccInfrastructures::new(&self.client)
    }

    /// Updates the CCC infrastructure.
    ///
    /// - `ccc_infrastructure_id`: The OCID of the Compute Cloud@Customer infrastructure.
    /// - `update_ccc_infrastructure_details`: The request body:
    ///   [`UpdateCccInfrastructureDetails`](crate::models::UpdateCccInfrastructureDetails).
    pub fn update_ccc_infrastructure(
        &self,
        ccc_infrastructure_id: impl Into<String>,
        update_ccc_infrastructure_details: models::UpdateCccInfrastructureDetails,
    ) -> operations::UpdateCccInfrastructure {
        operations::UpdateCccInfrastructure::new(
            &self.client,
            ccc_infrastructure_id.into(),
            update_ccc_infrastructure_details,
        )
    }
}

/// # CCC upgrade schedule
impl ComputeCloudAtCustomerClient {
    /// Moves the CCC upgrade schedule to another compartment.
    ///
    /// - `ccc_upgrade_schedule_id`: The OCID of the upgrade schedule. Without one, the
    ///   infrastructure can be upgraded at any time.
    /// - `change_ccc_upgrade_schedule_compartment_details`: The request body:
    ///   [`ChangeCccUpgradeScheduleCompartmentDetails`](crate::models::ChangeCccUpgradeScheduleCompartmentDetails).
    pub fn change_ccc_upgrade_schedule_compartment(
        &self,
        ccc_upgrade_schedule_id: impl Into<String>,
        change_ccc_upgrade_schedule_compartment_details: models::ChangeCccUpgradeScheduleCompartmentDetails,
    ) -> operations::ChangeCccUpgradeScheduleCompartment {
        operations::ChangeCccUpgradeScheduleCompartment::new(
            &self.client,
            ccc_upgrade_schedule_id.into(),
            change_ccc_upgrade_schedule_compartment_details,
        )
    }

    /// Creates a CCC upgrade schedule.
    ///
    /// - `create_ccc_upgrade_schedule_details`: The request body:
    ///   [`CreateCccUpgradeScheduleDetails`](crate::models::CreateCccUpgradeScheduleDetails).
    #[inline]
    pub fn create_ccc_upgrade_schedule(
        &self,
        create_ccc_upgrade_schedule_details: models::CreateCccUpgradeScheduleDetails,
    ) -> operations::CreateCccUpgradeSchedule {
        operations::CreateCccUpgradeSchedule::new(&self.client, create_ccc_upgrade_schedule_details)
    }

    /// Deletes the CCC upgrade schedule.
    ///
    /// - `ccc_upgrade_schedule_id`: The OCID of the upgrade schedule. Without one, the
    ///   infrastructure can be upgraded at any time.
    pub fn delete_ccc_upgrade_schedule(
        &self,
        ccc_upgrade_schedule_id: impl Into<String>,
    ) -> operations::DeleteCccUpgradeSchedule {
        operations::DeleteCccUpgradeSchedule::new(&self.client, ccc_upgrade_schedule_id.into())
    }

    /// Gets the CCC upgrade schedule.
    ///
    /// - `ccc_upgrade_schedule_id`: The OCID of the upgrade schedule. Without one, the
    ///   infrastructure can be upgraded at any time.
    pub fn get_ccc_upgrade_schedule(
        &self,
        ccc_upgrade_schedule_id: impl Into<String>,
    ) -> operations::GetCccUpgradeSchedule {
        operations::GetCccUpgradeSchedule::new(&self.client, ccc_upgrade_schedule_id.into())
    }

    /// Lists the CCC upgrade schedules.
    #[inline]
    pub fn list_ccc_upgrade_schedules(&self) -> operations::ListCccUpgradeSchedules {
        operations::ListCccUpgradeSchedules::new(&self.client)
    }

    /// Updates the CCC upgrade schedule.
    ///
    /// - `ccc_upgrade_schedule_id`: The OCID of the upgrade schedule. Without one, the
    ///   infrastructure can be upgraded at any time.
    /// - `update_ccc_upgrade_schedule_details`: The request body:
    ///   [`UpdateCccUpgradeScheduleDetails`](crate::models::UpdateCccUpgradeScheduleDetails).
    pub fn update_ccc_upgrade_schedule(
        &self,
        ccc_upgrade_schedule_id: impl Into<String>,
        update_ccc_upgrade_schedule_details: models::UpdateCccUpgradeScheduleDetails,
    ) -> operations::UpdateCccUpgradeSchedule {
        operations::UpdateCccUpgradeSchedule::new(
            &self.client,
            ccc_upgrade_schedule_id.into(),
            update_ccc_upgrade_schedule_details,
        )
    }
}

client!(ComputeCloudAtCustomerClient);
