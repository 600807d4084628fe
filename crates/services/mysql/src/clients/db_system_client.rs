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
/// use oci_sdk_mysql::{Config, DbSystemClient};
///
/// # async fn example() -> Result<(), oci_sdk_mysql::Error> {
/// let config = Config::load().await?;
/// let client = DbSystemClient::new(&config)?;
///
/// let mut items = client.list_db_systems("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DbSystemClient {
    client: Client,
}

impl DbSystemClient {
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

/// # DB system
impl DbSystemClient {
    /// Updates selected instances of a DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `controlled_update_db_system_details`: The request body:
    ///   [`ControlledUpdateDbSystemDetails`](crate::models::ControlledUpdateDbSystemDetails).
    pub fn controlled_update_db_system(
        &self,
        db_system_id: impl Into<String>,
        controlled_update_db_system_details: models::ControlledUpdateDbSystemDetails,
    ) -> operations::ControlledUpdateDbSystem {
        operations::ControlledUpdateDbSystem::new(
            &self.client,
            db_system_id.into(),
            controlled_update_db_system_details,
        )
    }

    /// Creates a DB system.
    ///
    /// - `create_db_system_details`: The request body:
    ///   [`CreateDbSystemDetails`](crate::models::CreateDbSystemDetails).
    #[inline]
    pub fn create_db_system(
        &self,
        create_db_system_details: models::CreateDbSystemDetails,
    ) -> operations::CreateDbSystem {
        operations::CreateDbSystem::new(&self.client, create_db_system_details)
    }

    /// Deletes the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn delete_db_system(&self, db_system_id: impl Into<String>) -> operations::DeleteDbSystem {
        operations::DeleteDbSystem::new(&self.client, db_system_id.into())
    }

    /// Gets the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn get_db_system(&self, db_system_id: impl Into<String>) -> operations::GetDbSystem {
        operations::GetDbSystem::new(&self.client, db_system_id.into())
    }

    /// Lists the DB systems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_systems(&self, compartment_id: impl Into<String>) -> operations::ListDbSystems {
        operations::ListDbSystems::new(&self.client, compartment_id.into())
    }

    /// Restarts the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `restart_db_system_details`: The request body:
    ///   [`RestartDbSystemDetails`](crate::models::RestartDbSystemDetails).
    pub fn restart_db_system(
        &self,
        db_system_id: impl Into<String>,
        restart_db_system_details: models::RestartDbSystemDetails,
    ) -> operations::RestartDbSystem {
        operations::RestartDbSystem::new(
            &self.client,
            db_system_id.into(),
            restart_db_system_details,
        )
    }

    /// Starts the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn start_db_system(&self, db_system_id: impl Into<String>) -> operations::StartDbSystem {
        operations::StartDbSystem::new(&self.client, db_system_id.into())
    }

    /// Stops the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `stop_db_system_details`: The request body:
    ///   [`StopDbSystemDetails`](crate::models::StopDbSystemDetails).
    pub fn stop_db_system(
        &self,
        db_system_id: impl Into<String>,
        stop_db_system_details: models::StopDbSystemDetails,
    ) -> operations::StopDbSystem {
        operations::StopDbSystem::new(&self.client, db_system_id.into(), stop_db_system_details)
    }

    /// Updates the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `update_db_system_details`: The request body:
    ///   [`UpdateDbSystemDetails`](crate::models::UpdateDbSystemDetails).
    pub fn update_db_system(
        &self,
        db_system_id: impl Into<String>,
        update_db_system_details: models::UpdateDbSystemDetails,
    ) -> operations::UpdateDbSystem {
        operations::UpdateDbSystem::new(&self.client, db_system_id.into(), update_db_system_details)
    }
}

/// # DB system status
impl DbSystemClient {
    /// Generates a DB system status.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `generate_db_system_status_details`: The request body:
    ///   [`GenerateDbSystemStatusDetails`](crate::models::GenerateDbSystemStatusDetails).
    pub fn generate_db_system_status(
        &self,
        db_system_id: impl Into<String>,
        generate_db_system_status_details: models::GenerateDbSystemStatusDetails,
    ) -> operations::GenerateDbSystemStatus {
        operations::GenerateDbSystemStatus::new(
            &self.client,
            db_system_id.into(),
            generate_db_system_status_details,
        )
    }

    /// Gets the DB system status.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn get_db_system_status(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::GetDbSystemStatus {
        operations::GetDbSystemStatus::new(&self.client, db_system_id.into())
    }
}

/// # HeatWave cluster
impl DbSystemClient {
    /// Adds a HeatWave cluster.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `add_heat_wave_cluster_details`: The request body:
    ///   [`AddHeatWaveClusterDetails`](crate::models::AddHeatWaveClusterDetails).
    pub fn add_heat_wave_cluster(
        &self,
        db_system_id: impl Into<String>,
        add_heat_wave_cluster_details: models::AddHeatWaveClusterDetails,
    ) -> operations::AddHeatWaveCluster {
        operations::AddHeatWaveCluster::new(
            &self.client,
            db_system_id.into(),
            add_heat_wave_cluster_details,
        )
    }

    /// Deletes the HeatWave cluster.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn delete_heat_wave_cluster(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::DeleteHeatWaveCluster {
        operations::DeleteHeatWaveCluster::new(&self.client, db_system_id.into())
    }

    /// Gets the HeatWave cluster.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn get_heat_wave_cluster(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::GetHeatWaveCluster {
        operations::GetHeatWaveCluster::new(&self.client, db_system_id.into())
    }

    /// Restarts the HeatWave cluster.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn restart_heat_wave_cluster(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::RestartHeatWaveCluster {
        operations::RestartHeatWaveCluster::new(&self.client, db_system_id.into())
    }

    /// Starts the HeatWave cluster.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn start_heat_wave_cluster(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::StartHeatWaveCluster {
        operations::StartHeatWaveCluster::new(&self.client, db_system_id.into())
    }

    /// Stops the HeatWave cluster.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn stop_heat_wave_cluster(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::StopHeatWaveCluster {
        operations::StopHeatWaveCluster::new(&self.client, db_system_id.into())
    }

    /// Updates the HeatWave cluster.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `update_heat_wave_cluster_details`: The request body:
    ///   [`UpdateHeatWaveClusterDetails`](crate::models::UpdateHeatWaveClusterDetails).
    pub fn update_heat_wave_cluster(
        &self,
        db_system_id: impl Into<String>,
        update_heat_wave_cluster_details: models::UpdateHeatWaveClusterDetails,
    ) -> operations::UpdateHeatWaveCluster {
        operations::UpdateHeatWaveCluster::new(
            &self.client,
            db_system_id.into(),
            update_heat_wave_cluster_details,
        )
    }
}

/// # HeatWave cluster memory estimate
impl DbSystemClient {
    /// Generates a HeatWave cluster memory estimate.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn generate_heat_wave_cluster_memory_estimate(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::GenerateHeatWaveClusterMemoryEstimate {
        operations::GenerateHeatWaveClusterMemoryEstimate::new(&self.client, db_system_id.into())
    }

    /// Gets the HeatWave cluster memory estimate.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn get_heat_wave_cluster_memory_estimate(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::GetHeatWaveClusterMemoryEstimate {
        operations::GetHeatWaveClusterMemoryEstimate::new(&self.client, db_system_id.into())
    }
}

/// # Maintenance event
impl DbSystemClient {
    /// Lists the maintenance events.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn list_maintenance_events(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::ListMaintenanceEvents {
        operations::ListMaintenanceEvents::new(&self.client, db_system_id.into())
    }
}

client!(DbSystemClient);
