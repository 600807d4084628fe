// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{
    Client, Config, DateTime, Error, Service, Utc, WorkRequestOperations, client, list,
};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("database-management", "https://dbmgmt.{region}.oci.{secondLevelDomain}", "/20201101")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Database Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_database_management::{Config, DbManagementClient};
///
/// # async fn example() -> Result<(), oci_sdk_database_management::Error> {
/// let config = Config::load().await?;
/// let client = DbManagementClient::new(&config)?;
///
/// let mut items = client.list_managed_databases("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DbManagementClient {
    client: Client,
}

impl DbManagementClient {
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

/// # ADDM tasks
impl DbManagementClient {
    /// Lists the ADDM tasks of a time range.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `time_start`: The start time.
    /// - `time_end`: The end time.
    pub fn addm_tasks(
        &self,
        managed_database_id: impl Into<String>,
        time_start: DateTime<Utc>,
        time_end: DateTime<Utc>,
    ) -> operations::AddmTasks {
        operations::AddmTasks::new(&self.client, managed_database_id.into(), time_start, time_end)
    }
}

/// # Associated database
impl DbManagementClient {
    /// Lists the associated databases.
    ///
    /// - `db_management_private_endpoint_id`: The OCID of the private endpoint of Database
    ///   Management.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_associated_databases(
        &self,
        db_management_private_endpoint_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAssociatedDatabases {
        operations::ListAssociatedDatabases::new(
            &self.client,
            db_management_private_endpoint_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Cloud ASM
impl DbManagementClient {
    /// Gets the cloud ASM.
    ///
    /// - `cloud_asm_id`: The OCID of the cloud ASM.
    pub fn get_cloud_asm(&self, cloud_asm_id: impl Into<String>) -> operations::GetCloudAsm {
        operations::GetCloudAsm::new(&self.client, cloud_asm_id.into())
    }

    /// Gets the cloud ASM configuration.
    ///
    /// - `cloud_asm_id`: The OCID of the cloud ASM.
    pub fn get_cloud_asm_configuration(
        &self,
        cloud_asm_id: impl Into<String>,
    ) -> operations::GetCloudAsmConfiguration {
        operations::GetCloudAsmConfiguration::new(&self.client, cloud_asm_id.into())
    }

    /// Lists the cloud ASM disk groups.
    ///
    /// - `cloud_asm_id`: The OCID of the cloud ASM.
    pub fn list_cloud_asm_disk_groups(
        &self,
        cloud_asm_id: impl Into<String>,
    ) -> operations::ListCloudAsmDiskGroups {
        operations::ListCloudAsmDiskGroups::new(&self.client, cloud_asm_id.into())
    }

    /// Lists the cloud ASM users.
    ///
    /// - `cloud_asm_id`: The OCID of the cloud ASM.
    pub fn list_cloud_asm_users(
        &self,
        cloud_asm_id: impl Into<String>,
    ) -> operations::ListCloudAsmUsers {
        operations::ListCloudAsmUsers::new(&self.client, cloud_asm_id.into())
    }

    /// Lists the cloud ASMs.
    #[inline]
    pub fn list_cloud_asms(&self) -> operations::ListCloudAsms {
        operations::ListCloudAsms::new(&self.client)
    }

    /// Summarizes the cloud ASM metrics.
    ///
    /// - `cloud_asm_id`: The OCID of the cloud ASM.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_cloud_asm_metrics(
        &self,
        cloud_asm_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeCloudAsmMetrics {
        operations::SummarizeCloudAsmMetrics::new(
            &self.client,
            cloud_asm_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the cloud ASM.
    ///
    /// - `cloud_asm_id`: The OCID of the cloud ASM.
    /// - `update_cloud_asm_details`: The request body:
    ///   [`UpdateCloudAsmDetails`](crate::models::UpdateCloudAsmDetails).
    pub fn update_cloud_asm(
        &self,
        cloud_asm_id: impl Into<String>,
        update_cloud_asm_details: models::UpdateCloudAsmDetails,
    ) -> operations::UpdateCloudAsm {
        operations::UpdateCloudAsm::new(&self.client, cloud_asm_id.into(), update_cloud_asm_details)
    }
}

/// # Cloud ASM instance
impl DbManagementClient {
    /// Gets the cloud ASM instance.
    ///
    /// - `cloud_asm_instance_id`: The OCID of the cloud ASM instance.
    pub fn get_cloud_asm_instance(
        &self,
        cloud_asm_instance_id: impl Into<String>,
    ) -> operations::GetCloudAsmInstance {
        operations::GetCloudAsmInstance::new(&self.client, cloud_asm_instance_id.into())
    }

    /// Lists the cloud ASM instances.
    #[inline]
    pub fn list_cloud_asm_instances(&self) -> operations::ListCloudAsmInstances {
        operations::ListCloudAsmInstances::new(&self.client)
    }

    /// Updates the cloud ASM instance.
    ///
    /// - `cloud_asm_instance_id`: The OCID of the cloud ASM instance.
    /// - `update_cloud_asm_instance_details`: The request body:
    ///   [`UpdateCloudAsmInstanceDetails`](crate::models::UpdateCloudAsmInstanceDetails).
    pub fn update_cloud_asm_instance(
        &self,
        cloud_asm_instance_id: impl Into<String>,
        update_cloud_asm_instance_details: models::UpdateCloudAsmInstanceDetails,
    ) -> operations::UpdateCloudAsmInstance {
        operations::UpdateCloudAsmInstance::new(
            &self.client,
            cloud_asm_instance_id.into(),
            update_cloud_asm_instance_details,
        )
    }
}

/// # Cloud DB home
impl DbManagementClient {
    /// Gets the cloud DB home.
    ///
    /// - `cloud_db_home_id`: The OCID of the cloud DB home.
    pub fn get_cloud_db_home(
        &self,
        cloud_db_home_id: impl Into<String>,
    ) -> operations::GetCloudDbHome {
        operations::GetCloudDbHome::new(&self.client, cloud_db_home_id.into())
    }

    /// Lists the cloud DB homes.
    #[inline]
    pub fn list_cloud_db_homes(&self) -> operations::ListCloudDbHomes {
        operations::ListCloudDbHomes::new(&self.client)
    }

    /// Updates the cloud DB home.
    ///
    /// - `cloud_db_home_id`: The OCID of the cloud DB home.
    /// - `update_cloud_db_home_details`: The request body:
    ///   [`UpdateCloudDbHomeDetails`](crate::models::UpdateCloudDbHomeDetails).
    pub fn update_cloud_db_home(
        &self,
        cloud_db_home_id: impl Into<String>,
        update_cloud_db_home_details: models::UpdateCloudDbHomeDetails,
    ) -> operations::UpdateCloudDbHome {
        operations::UpdateCloudDbHome::new(
            &self.client,
            cloud_db_home_id.into(),
            update_cloud_db_home_details,
        )
    }
}

/// # Cloud DB node
impl DbManagementClient {
    /// Gets the cloud DB node.
    ///
    /// - `cloud_db_node_id`: The OCID of the cloud DB node.
    pub fn get_cloud_db_node(
        &self,
        cloud_db_node_id: impl Into<String>,
    ) -> operations::GetCloudDbNode {
        operations::GetCloudDbNode::new(&self.client, cloud_db_node_id.into())
    }

    /// Lists the cloud DB nodes.
    #[inline]
    pub fn list_cloud_db_nodes(&self) -> operations::ListCloudDbNodes {
        operations::ListCloudDbNodes::new(&self.client)
    }

    /// Summarizes the cloud DB node metrics.
    ///
    /// - `cloud_db_node_id`: The OCID of the cloud DB node.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_cloud_db_node_metrics(
        &self,
        cloud_db_node_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeCloudDbNodeMetrics {
        operations::SummarizeCloudDbNodeMetrics::new(
            &self.client,
            cloud_db_node_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the cloud DB node.
    ///
    /// - `cloud_db_node_id`: The OCID of the cloud DB node.
    /// - `update_cloud_db_node_details`: The request body:
    ///   [`UpdateCloudDbNodeDetails`](crate::models::UpdateCloudDbNodeDetails).
    pub fn update_cloud_db_node(
        &self,
        cloud_db_node_id: impl Into<String>,
        update_cloud_db_node_details: models::UpdateCloudDbNodeDetails,
    ) -> operations::UpdateCloudDbNode {
        operations::UpdateCloudDbNode::new(
            &self.client,
            cloud_db_node_id.into(),
            update_cloud_db_node_details,
        )
    }
}

/// # Cloud DB system
impl DbManagementClient {
    /// Creates a cloud DB system.
    ///
    /// - `create_cloud_db_system_details`: The request body:
    ///   [`CreateCloudDbSystemDetails`](crate::models::CreateCloudDbSystemDetails).
    #[inline]
    pub fn create_cloud_db_system(
        &self,
        create_cloud_db_system_details: models::CreateCloudDbSystemDetails,
    ) -> operations::CreateCloudDbSystem {
        operations::CreateCloudDbSystem::new(&self.client, create_cloud_db_system_details)
    }

    /// Deletes the cloud DB system.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    pub fn delete_cloud_db_system(
        &self,
        cloud_db_system_id: impl Into<String>,
    ) -> operations::DeleteCloudDbSystem {
        operations::DeleteCloudDbSystem::new(&self.client, cloud_db_system_id.into())
    }

    /// Disables the cloud DB system database management.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    pub fn disable_cloud_db_system_database_management(
        &self,
        cloud_db_system_id: impl Into<String>,
    ) -> operations::DisableCloudDbSystemDatabaseManagement {
        operations::DisableCloudDbSystemDatabaseManagement::new(
            &self.client,
            cloud_db_system_id.into(),
        )
    }

    /// Disables the cloud DB system stack monitoring.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    pub fn disable_cloud_db_system_stack_monitoring(
        &self,
        cloud_db_system_id: impl Into<String>,
    ) -> operations::DisableCloudDbSystemStackMonitoring {
        operations::DisableCloudDbSystemStackMonitoring::new(
            &self.client,
            cloud_db_system_id.into(),
        )
    }

    /// Enables the cloud DB system database management.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    /// - `enable_cloud_db_system_database_management_details`: The request body:
    ///   [`EnableCloudDbSystemDatabaseManagementDetails`](crate::models::EnableCloudDbSystemDatabaseManagementDetails).
    pub fn enable_cloud_db_system_database_management(
        &self,
        cloud_db_system_id: impl Into<String>,
        enable_cloud_db_system_database_management_details: models::EnableCloudDbSystemDatabaseManagementDetails,
    ) -> operations::EnableCloudDbSystemDatabaseManagement {
        operations::EnableCloudDbSystemDatabaseManagement::new(
            &self.client,
            cloud_db_system_id.into(),
            enable_cloud_db_system_database_management_details,
        )
    }

    /// Enables the cloud DB system stack monitoring.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    /// - `enable_cloud_db_system_stack_monitoring_details`: The request body:
    ///   [`EnableCloudDbSystemStackMonitoringDetails`](crate::models::EnableCloudDbSystemStackMonitoringDetails).
    pub fn enable_cloud_db_system_stack_monitoring(
        &self,
        cloud_db_system_id: impl Into<String>,
        enable_cloud_db_system_stack_monitoring_details: models::EnableCloudDbSystemStackMonitoringDetails,
    ) -> operations::EnableCloudDbSystemStackMonitoring {
        operations::EnableCloudDbSystemStackMonitoring::new(
            &self.client,
            cloud_db_system_id.into(),
            enable_cloud_db_system_stack_monitoring_details,
        )
    }

    /// Gets the cloud DB system.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    pub fn get_cloud_db_system(
        &self,
        cloud_db_system_id: impl Into<String>,
    ) -> operations::GetCloudDbSystem {
        operations::GetCloudDbSystem::new(&self.client, cloud_db_system_id.into())
    }

    /// Lists the cloud DB systems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cloud_db_systems(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCloudDbSystems {
        operations::ListCloudDbSystems::new(&self.client, compartment_id.into())
    }

    /// Summarizes the cloud DB system availability metrics.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_cloud_db_system_availability_metrics(
        &self,
        cloud_db_system_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeCloudDbSystemAvailabilityMetrics {
        operations::SummarizeCloudDbSystemAvailabilityMetrics::new(
            &self.client,
            cloud_db_system_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the cloud DB system.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    /// - `update_cloud_db_system_details`: The request body:
    ///   [`UpdateCloudDbSystemDetails`](crate::models::UpdateCloudDbSystemDetails).
    pub fn update_cloud_db_system(
        &self,
        cloud_db_system_id: impl Into<String>,
        update_cloud_db_system_details: models::UpdateCloudDbSystemDetails,
    ) -> operations::UpdateCloudDbSystem {
        operations::UpdateCloudDbSystem::new(
            &self.client,
            cloud_db_system_id.into(),
            update_cloud_db_system_details,
        )
    }
}

/// # Cloud DB system connector
impl DbManagementClient {
    /// Checks the cloud DB system connector connection status.
    ///
    /// - `cloud_db_system_connector_id`: The OCID of the connector of the cloud DB system.
    pub fn check_cloud_db_system_connector_connection_status(
        &self,
        cloud_db_system_connector_id: impl Into<String>,
    ) -> operations::CheckCloudDbSystemConnectorConnectionStatus {
        operations::CheckCloudDbSystemConnectorConnectionStatus::new(
            &self.client,
            cloud_db_system_connector_id.into(),
        )
    }

    /// Creates a cloud DB system connector.
    ///
    /// - `create_cloud_db_system_connector_details`: The request body:
    ///   [`CreateCloudDbSystemConnectorDetails`](crate::models::CreateCloudDbSystemConnectorDetails).
    pub fn create_cloud_db_system_connector(
        &self,
        create_cloud_db_system_connector_details: impl Into<models::CreateCloudDbSystemConnectorDetails>,
    ) -> operations::CreateCloudDbSystemConnector {
        operations::CreateCloudDbSystemConnector::new(
            &self.client,
            create_cloud_db_system_connector_details.into(),
        )
    }

    /// Deletes the cloud DB system connector.
    ///
    /// - `cloud_db_system_connector_id`: The OCID of the connector of the cloud DB system.
    pub fn delete_cloud_db_system_connector(
        &self,
        cloud_db_system_connector_id: impl Into<String>,
    ) -> operations::DeleteCloudDbSystemConnector {
        operations::DeleteCloudDbSystemConnector::new(
            &self.client,
            cloud_db_system_connector_id.into(),
        )
    }

    /// Gets the cloud DB system connector.
    ///
    /// - `cloud_db_system_connector_id`: The OCID of the connector of the cloud DB system.
    pub fn get_cloud_db_system_connector(
        &self,
        cloud_db_system_connector_id: impl Into<String>,
    ) -> operations::GetCloudDbSystemConnector {
        operations::GetCloudDbSystemConnector::new(
            &self.client,
            cloud_db_system_connector_id.into(),
        )
    }

    /// Lists the cloud DB system connectors.
    #[inline]
    pub fn list_cloud_db_system_connectors(&self) -> operations::ListCloudDbSystemConnectors {
        operations::ListCloudDbSystemConnectors::new(&self.client)
    }

    /// Updates the cloud DB system connector.
    ///
    /// - `cloud_db_system_connector_id`: The OCID of the connector of the cloud DB system.
    /// - `update_cloud_db_system_connector_details`: The request body:
    ///   [`UpdateCloudDbSystemConnectorDetails`](crate::models::UpdateCloudDbSystemConnectorDetails).
    pub fn update_cloud_db_system_connector(
        &self,
        cloud_db_system_connector_id: impl Into<String>,
        update_cloud_db_system_connector_details: impl Into<models::UpdateCloudDbSystemConnectorDetails>,
    ) -> operations::UpdateCloudDbSystemConnector {
        operations::UpdateCloudDbSystemConnector::new(
            &self.client,
            cloud_db_system_connector_id.into(),
            update_cloud_db_system_connector_details.into(),
        )
    }
}

/// # Cloud DB system discovery
impl DbManagementClient {
    /// Creates a cloud DB system discovery.
    ///
    /// - `create_cloud_db_system_discovery_details`: The request body:
    ///   [`CreateCloudDbSystemDiscoveryDetails`](crate::models::CreateCloudDbSystemDiscoveryDetails).
    #[inline]
    pub fn create_cloud_db_system_discovery(
        &self,
        create_cloud_db_system_discovery_details: models::CreateCloudDbSystemDiscoveryDetails,
    ) -> operations::CreateCloudDbSystemDiscovery {
        operations::CreateCloudDbSystemDiscovery::new(
            &self.client,
            create_cloud_db_system_discovery_details,
        )
    }

    /// Deletes the cloud DB system discovery.
    ///
    /// - `cloud_db_system_discovery_id`: The OCID of the discovery of the cloud DB system.
    pub fn delete_cloud_db_system_discovery(
        &self,
        cloud_db_system_discovery_id: impl Into<String>,
    ) -> operations::DeleteCloudDbSystemDiscovery {
        operations::DeleteCloudDbSystemDiscovery::new(
            &self.client,
            cloud_db_system_discovery_id.into(),
        )
    }

    /// Gets the cloud DB system discovery.
    ///
    /// - `cloud_db_system_discovery_id`: The OCID of the discovery of the cloud DB system.
    pub fn get_cloud_db_system_discovery(
        &self,
        cloud_db_system_discovery_id: impl Into<String>,
    ) -> operations::GetCloudDbSystemDiscovery {
        operations::GetCloudDbSystemDiscovery::new(
            &self.client,
            cloud_db_system_discovery_id.into(),
        )
    }

    /// Lists the cloud DB system discoveries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cloud_db_system_discoveries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCloudDbSystemDiscoveries {
        operations::ListCloudDbSystemDiscoveries::new(&self.client, compartment_id.into())
    }

    /// Patches the cloud DB system discovery.
    ///
    /// - `cloud_db_system_discovery_id`: The OCID of the discovery of the cloud DB system.
    /// - `patch_cloud_db_system_discovery_details`: The request body:
    ///   [`PatchCloudDbSystemDiscoveryDetails`](crate::models::PatchCloudDbSystemDiscoveryDetails).
    pub fn patch_cloud_db_system_discovery(
        &self,
        cloud_db_system_discovery_id: impl Into<String>,
        patch_cloud_db_system_discovery_details: models::PatchCloudDbSystemDiscoveryDetails,
    ) -> operations::PatchCloudDbSystemDiscovery {
        operations::PatchCloudDbSystemDiscovery::new(
            &self.client,
            cloud_db_system_discovery_id.into(),
            patch_cloud_db_system_discovery_details,
        )
    }

    /// Updates the cloud DB system discovery.
    ///
    /// - `cloud_db_system_discovery_id`: The OCID of the discovery of the cloud DB system.
    /// - `update_cloud_db_system_discovery_details`: The request body:
    ///   [`UpdateCloudDbSystemDiscoveryDetails`](crate::models::UpdateCloudDbSystemDiscoveryDetails).
    pub fn update_cloud_db_system_discovery(
        &self,
        cloud_db_system_discovery_id: impl Into<String>,
        update_cloud_db_system_discovery_details: models::UpdateCloudDbSystemDiscoveryDetails,
    ) -> operations::UpdateCloudDbSystemDiscovery {
        operations::UpdateCloudDbSystemDiscovery::new(
            &self.client,
            cloud_db_system_discovery_id.into(),
            update_cloud_db_system_discovery_details,
        )
    }
}

/// # Cloud Exadata infrastructure
impl DbManagementClient {
    /// Moves the cloud Exadata infrastructure to another compartment.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    /// - `change_cloud_exadata_infrastructure_compartment_details`: The request body:
    ///   [`ChangeCloudExadataInfrastructureCompartmentDetails`](crate::models::ChangeCloudExadataInfrastructureCompartmentDetails).
    pub fn change_cloud_exadata_infrastructure_compartment(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
        change_cloud_exadata_infrastructure_compartment_details: models::ChangeCloudExadataInfrastructureCompartmentDetails,
    ) -> operations::ChangeCloudExadataInfrastructureCompartment {
        operations::ChangeCloudExadataInfrastructureCompartment::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
            change_cloud_exadata_infrastructure_compartment_details,
        )
    }

    /// Creates cloud Exadata infrastructure.
    ///
    /// - `create_cloud_exadata_infrastructure_details`: The request body:
    ///   [`CreateCloudExadataInfrastructureDetails`](crate::models::CreateCloudExadataInfrastructureDetails).
    #[inline]
    pub fn create_cloud_exadata_infrastructure(
        &self,
        create_cloud_exadata_infrastructure_details: models::CreateCloudExadataInfrastructureDetails,
    ) -> operations::CreateCloudExadataInfrastructure {
        operations::CreateCloudExadataInfrastructure::new(
            &self.client,
            create_cloud_exadata_infrastructure_details,
        )
    }

    /// Deletes the cloud Exadata infrastructure.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    pub fn delete_cloud_exadata_infrastructure(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::DeleteCloudExadataInfrastructure {
        operations::DeleteCloudExadataInfrastructure::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
        )
    }

    /// Disables the cloud Exadata infrastructure management.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    pub fn disable_cloud_exadata_infrastructure_management(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::DisableCloudExadataInfrastructureManagement {
        operations::DisableCloudExadataInfrastructureManagement::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
        )
    }

    /// Discovers the cloud Exadata infrastructure.
    ///
    /// - `discover_cloud_exadata_infrastructure_details`: The request body:
    ///   [`DiscoverCloudExadataInfrastructureDetails`](crate::models::DiscoverCloudExadataInfrastructureDetails).
    #[inline]
    pub fn discover_cloud_exadata_infrastructure(
        &self,
        discover_cloud_exadata_infrastructure_details: models::DiscoverCloudExadataInfrastructureDetails,
    ) -> operations::DiscoverCloudExadataInfrastructure {
        operations::DiscoverCloudExadataInfrastructure::new(
            &self.client,
            discover_cloud_exadata_infrastructure_details,
        )
    }

    /// Enables the cloud Exadata infrastructure management.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    /// - `enable_cloud_exadata_infrastructure_management_details`: The request body:
    ///   [`EnableCloudExadataInfrastructureManagementDetails`](crate::models::EnableCloudExadataInfrastructureManagementDetails).
    pub fn enable_cloud_exadata_infrastructure_management(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
        enable_cloud_exadata_infrastructure_management_details: models::EnableCloudExadataInfrastructureManagementDetails,
    ) -> operations::EnableCloudExadataInfrastructureManagement {
        operations::EnableCloudExadataInfrastructureManagement::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
            enable_cloud_exadata_infrastructure_management_details,
        )
    }

    /// Gets the cloud Exadata infrastructure.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    pub fn get_cloud_exadata_infrastructure(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetCloudExadataInfrastructure {
        operations::GetCloudExadataInfrastructure::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
        )
    }

    /// Lists the cloud Exadata infrastructures.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cloud_exadata_infrastructures(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCloudExadataInfrastructures {
        operations::ListCloudExadataInfrastructures::new(&self.client, compartment_id.into())
    }

    /// Updates the cloud Exadata infrastructure.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    /// - `update_cloud_exadata_infrastructure_details`: The request body:
    ///   [`UpdateCloudExadataInfrastructureDetails`](crate::models::UpdateCloudExadataInfrastructureDetails).
    pub fn update_cloud_exadata_infrastructure(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
        update_cloud_exadata_infrastructure_details: models::UpdateCloudExadataInfrastructureDetails,
    ) -> operations::UpdateCloudExadataInfrastructure {
        operations::UpdateCloudExadataInfrastructure::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
            update_cloud_exadata_infrastructure_details,
        )
    }
}

/// # Cloud Exadata storage connector
impl DbManagementClient {
    /// Checks the cloud Exadata storage connector.
    ///
    /// - `cloud_exadata_storage_connector_id`: The OCID of the storage server connector.
    pub fn check_cloud_exadata_storage_connector(
        &self,
        cloud_exadata_storage_connector_id: impl Into<String>,
    ) -> operations::CheckCloudExadataStorageConnector {
        operations::CheckCloudExadataStorageConnector::new(
            &self.client,
            cloud_exadata_storage_connector_id.into(),
        )
    }

    /// Creates a cloud Exadata storage connector.
    ///
    /// - `create_cloud_exadata_storage_connector_details`: The request body:
    ///   [`CreateCloudExadataStorageConnectorDetails`](crate::models::CreateCloudExadataStorageConnectorDetails).
    #[inline]
    pub fn create_cloud_exadata_storage_connector(
        &self,
        create_cloud_exadata_storage_connector_details: models::CreateCloudExadataStorageConnectorDetails,
    ) -> operations::CreateCloudExadataStorageConnector {
        operations::CreateCloudExadataStorageConnector::new(
            &self.client,
            create_cloud_exadata_storage_connector_details,
        )
    }

    /// Deletes the cloud Exadata storage connector.
    ///
    /// - `cloud_exadata_storage_connector_id`: The OCID of the storage server connector.
    pub fn delete_cloud_exadata_storage_connector(
        &self,
        cloud_exadata_storage_connector_id: impl Into<String>,
    ) -> operations::DeleteCloudExadataStorageConnector {
        operations::DeleteCloudExadataStorageConnector::new(
            &self.client,
            cloud_exadata_storage_connector_id.into(),
        )
    }

    /// Gets the cloud Exadata storage connector.
    ///
    /// - `cloud_exadata_storage_connector_id`: The OCID of the storage server connector.
    pub fn get_cloud_exadata_storage_connector(
        &self,
        cloud_exadata_storage_connector_id: impl Into<String>,
    ) -> operations::GetCloudExadataStorageConnector {
        operations::GetCloudExadataStorageConnector::new(
            &self.client,
            cloud_exadata_storage_connector_id.into(),
        )
    }

    /// Lists the cloud Exadata storage connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    pub fn list_cloud_exadata_storage_connectors(
        &self,
        compartment_id: impl Into<String>,
        cloud_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::ListCloudExadataStorageConnectors {
        operations::ListCloudExadataStorageConnectors::new(
            &self.client,
            compartment_id.into(),
            cloud_exadata_infrastructure_id.into(),
        )
    }

    /// Updates the cloud Exadata storage connector.
    ///
    /// - `cloud_exadata_storage_connector_id`: The OCID of the storage server connector.
    /// - `update_cloud_exadata_storage_connector_details`: The request body:
    ///   [`UpdateCloudExadataStorageConnectorDetails`](crate::models::UpdateCloudExadataStorageConnectorDetails).
    pub fn update_cloud_exadata_storage_connector(
        &self,
        cloud_exadata_storage_connector_id: impl Into<String>,
        update_cloud_exadata_storage_connector_details: models::UpdateCloudExadataStorageConnectorDetails,
    ) -> operations::UpdateCloudExadataStorageConnector {
        operations::UpdateCloudExadataStorageConnector::new(
            &self.client,
            cloud_exadata_storage_connector_id.into(),
            update_cloud_exadata_storage_connector_details,
        )
    }
}

/// # Cloud Exadata storage grid
impl DbManagementClient {
    /// Gets the cloud Exadata storage grid.
    ///
    /// - `cloud_exadata_storage_grid_id`: The OCID of the Exadata storage grid.
    pub fn get_cloud_exadata_storage_grid(
        &self,
        cloud_exadata_storage_grid_id: impl Into<String>,
    ) -> operations::GetCloudExadataStorageGrid {
        operations::GetCloudExadataStorageGrid::new(
            &self.client,
            cloud_exadata_storage_grid_id.into(),
        )
    }

    /// Updates the cloud Exadata storage grid.
    ///
    /// - `cloud_exadata_storage_grid_id`: The OCID of the Exadata storage grid.
    /// - `update_cloud_exadata_storage_grid_details`: The request body:
    ///   [`UpdateCloudExadataStorageGridDetails`](crate::models::UpdateCloudExadataStorageGridDetails).
    pub fn update_cloud_exadata_storage_grid(
        &self,
        cloud_exadata_storage_grid_id: impl Into<String>,
        update_cloud_exadata_storage_grid_details: models::UpdateCloudExadataStorageGridDetails,
    ) -> operations::UpdateCloudExadataStorageGrid {
        operations::UpdateCloudExadataStorageGrid::new(
            &self.client,
            cloud_exadata_storage_grid_id.into(),
            update_cloud_exadata_storage_grid_details,
        )
    }
}

/// # Cloud Exadata storage server
impl DbManagementClient {
    /// Gets the cloud Exadata storage server.
    ///
    /// - `cloud_exadata_storage_server_id`: The OCID of the Exadata storage server.
    pub fn get_cloud_exadata_storage_server(
        &self,
        cloud_exadata_storage_server_id: impl Into<String>,
    ) -> operations::GetCloudExadataStorageServer {
        operations::GetCloudExadataStorageServer::new(
            &self.client,
            cloud_exadata_storage_server_id.into(),
        )
    }

    /// Gets the cloud IORM plan.
    ///
    /// - `cloud_exadata_storage_server_id`: The OCID of the Exadata storage server.
    pub fn get_cloud_iorm_plan(
        &self,
        cloud_exadata_storage_server_id: impl Into<String>,
    ) -> operations::GetCloudIormPlan {
        operations::GetCloudIormPlan::new(&self.client, cloud_exadata_storage_server_id.into())
    }

    /// Gets the cloud open alert history.
    ///
    /// - `cloud_exadata_storage_server_id`: The OCID of the Exadata storage server.
    pub fn get_cloud_open_alert_history(
        &self,
        cloud_exadata_storage_server_id: impl Into<String>,
    ) -> operations::GetCloudOpenAlertHistory {
        operations::GetCloudOpenAlertHistory::new(
            &self.client,
            cloud_exadata_storage_server_id.into(),
        )
    }

    /// Lists the cloud Exadata storage servers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    pub fn list_cloud_exadata_storage_servers(
        &self,
        compartment_id: impl Into<String>,
        cloud_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::ListCloudExadataStorageServers {
        operations::ListCloudExadataStorageServers::new(
            &self.client,
            compartment_id.into(),
            cloud_exadata_infrastructure_id.into(),
        )
    }

    /// Updates the cloud Exadata storage server.
    ///
    /// - `cloud_exadata_storage_server_id`: The OCID of the Exadata storage server.
    /// - `update_cloud_exadata_storage_server_details`: The request body:
    ///   [`UpdateCloudExadataStorageServerDetails`](crate::models::UpdateCloudExadataStorageServerDetails).
    pub fn update_cloud_exadata_storage_server(
        &self,
        cloud_exadata_storage_server_id: impl Into<String>,
        update_cloud_exadata_storage_server_details: models::UpdateCloudExadataStorageServerDetails,
    ) -> operations::UpdateCloudExadataStorageServer {
        operations::UpdateCloudExadataStorageServer::new(
            &self.client,
            cloud_exadata_storage_server_id.into(),
            update_cloud_exadata_storage_server_details,
        )
    }
}

/// # Cloud cluster
impl DbManagementClient {
    /// Gets the cloud cluster.
    ///
    /// - `cloud_cluster_id`: The OCID of the cloud cluster.
    pub fn get_cloud_cluster(
        &self,
        cloud_cluster_id: impl Into<String>,
    ) -> operations::GetCloudCluster {
        operations::GetCloudCluster::new(&self.client, cloud_cluster_id.into())
    }

    /// Lists the cloud clusters.
    #[inline]
    pub fn list_cloud_clusters(&self) -> operations::ListCloudClusters {
        operations::ListCloudClusters::new(&self.client)
    }

    /// Summarizes the cloud cluster metrics.
    ///
    /// - `cloud_cluster_id`: The OCID of the cloud cluster.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_cloud_cluster_metrics(
        &self,
        cloud_cluster_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeCloudClusterMetrics {
        operations::SummarizeCloudClusterMetrics::new(
            &self.client,
            cloud_cluster_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the cloud cluster.
    ///
    /// - `cloud_cluster_id`: The OCID of the cloud cluster.
    /// - `update_cloud_cluster_details`: The request body:
    ///   [`UpdateCloudClusterDetails`](crate::models::UpdateCloudClusterDetails).
    pub fn update_cloud_cluster(
        &self,
        cloud_cluster_id: impl Into<String>,
        update_cloud_cluster_details: models::UpdateCloudClusterDetails,
    ) -> operations::UpdateCloudCluster {
        operations::UpdateCloudCluster::new(
            &self.client,
            cloud_cluster_id.into(),
            update_cloud_cluster_details,
        )
    }
}

/// # Cloud cluster instance
impl DbManagementClient {
    /// Gets the cloud cluster instance.
    ///
    /// - `cloud_cluster_instance_id`: The OCID of the cloud cluster instance.
    pub fn get_cloud_cluster_instance(
        &self,
        cloud_cluster_instance_id: impl Into<String>,
    ) -> operations::GetCloudClusterInstance {
        operations::GetCloudClusterInstance::new(&self.client, cloud_cluster_instance_id.into())
    }

    /// Lists the cloud cluster instances.
    #[inline]
    pub fn list_cloud_cluster_instances(&self) -> operations::ListCloudClusterInstances {
        operations::ListCloudClusterInstances::new(&self.client)
    }

    /// Updates the cloud cluster instance.
    ///
    /// - `cloud_cluster_instance_id`: The OCID of the cloud cluster instance.
    /// - `update_cloud_cluster_instance_details`: The request body:
    ///   [`UpdateCloudClusterInstanceDetails`](crate::models::UpdateCloudClusterInstanceDetails).
    pub fn update_cloud_cluster_instance(
        &self,
        cloud_cluster_instance_id: impl Into<String>,
        update_cloud_cluster_instance_details: models::UpdateCloudClusterInstanceDetails,
    ) -> operations::UpdateCloudClusterInstance {
        operations::UpdateCloudClusterInstance::new(
            &self.client,
            cloud_cluster_instance_id.into(),
            update_cloud_cluster_instance_details,
        )
    }
}

/// # Cloud database
impl DbManagementClient {
    /// Lists the cloud databases.
    ///
    /// - `cloud_db_system_id`: The OCID of the cloud DB system.
    pub fn list_cloud_databases(
        &self,
        cloud_db_system_id: impl Into<String>,
    ) -> operations::ListCloudDatabases {
        operations::ListCloudDatabases::new(&self.client, cloud_db_system_id.into())
    }
}

/// # Cloud listener
impl DbManagementClient {
    /// Gets the cloud listener.
    ///
    /// - `cloud_listener_id`: The OCID of the cloud listener.
    pub fn get_cloud_listener(
        &self,
        cloud_listener_id: impl Into<String>,
    ) -> operations::GetCloudListener {
        operations::GetCloudListener::new(&self.client, cloud_listener_id.into())
    }

    /// Lists the cloud listener services.
    ///
    /// - `cloud_listener_id`: The OCID of the cloud listener.
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_cloud_listener_services(
        &self,
        cloud_listener_id: impl Into<String>,
        managed_database_id: impl Into<String>,
    ) -> operations::ListCloudListenerServices {
        operations::ListCloudListenerServices::new(
            &self.client,
            cloud_listener_id.into(),
            managed_database_id.into(),
        )
    }

    /// Lists the cloud listeners.
    #[inline]
    pub fn list_cloud_listeners(&self) -> operations::ListCloudListeners {
        operations::ListCloudListeners::new(&self.client)
    }

    /// Summarizes the cloud listener metrics.
    ///
    /// - `cloud_listener_id`: The OCID of the cloud listener.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_cloud_listener_metrics(
        &self,
        cloud_listener_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeCloudListenerMetrics {
        operations::SummarizeCloudListenerMetrics::new(
            &self.client,
            cloud_listener_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the cloud listener.
    ///
    /// - `cloud_listener_id`: The OCID of the cloud listener.
    /// - `update_cloud_listener_details`: The request body:
    ///   [`UpdateCloudListenerDetails`](crate::models::UpdateCloudListenerDetails).
    pub fn update_cloud_listener(
        &self,
        cloud_listener_id: impl Into<String>,
        update_cloud_listener_details: models::UpdateCloudListenerDetails,
    ) -> operations::UpdateCloudListener {
        operations::UpdateCloudListener::new(
            &self.client,
            cloud_listener_id.into(),
            update_cloud_listener_details,
        )
    }
}

/// # Cluster cache metric
impl DbManagementClient {
    /// Gets the cluster cache metric.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_cluster_cache_metric(
        &self,
        managed_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetClusterCacheMetric {
        operations::GetClusterCacheMetric::new(
            &self.client,
            managed_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # DB management private endpoint
impl DbManagementClient {
    /// Moves the DB management private endpoint to another compartment.
    ///
    /// - `db_management_private_endpoint_id`: The OCID of the private endpoint of Database
    ///   Management.
    /// - `change_db_management_private_endpoint_compartment_details`: The request body:
    ///   [`ChangeDbManagementPrivateEndpointCompartmentDetails`](crate::models::ChangeDbManagementPrivateEndpointCompartmentDetails).
    pub fn change_db_management_private_endpoint_compartment(
        &self,
        db_management_private_endpoint_id: impl Into<String>,
        change_db_management_private_endpoint_compartment_details: models::ChangeDbManagementPrivateEndpointCompartmentDetails,
    ) -> operations::ChangeDbManagementPrivateEndpointCompartment {
        operations::ChangeDbManagementPrivateEndpointCompartment::new(
            &self.client,
            db_management_private_endpoint_id.into(),
            change_db_management_private_endpoint_compartment_details,
        )
    }

    /// Creates a DB management private endpoint.
    ///
    /// - `create_db_management_private_endpoint_details`: The request body:
    ///   [`CreateDbManagementPrivateEndpointDetails`](crate::models::CreateDbManagementPrivateEndpointDetails).
    #[inline]
    pub fn create_db_management_private_endpoint(
        &self,
        create_db_management_private_endpoint_details: models::CreateDbManagementPrivateEndpointDetails,
    ) -> operations::CreateDbManagementPrivateEndpoint {
        operations::CreateDbManagementPrivateEndpoint::new(
            &self.client,
            create_db_management_private_endpoint_details,
        )
    }

    /// Deletes the DB management private endpoint.
    ///
    /// - `db_management_private_endpoint_id`: The OCID of the private endpoint of Database
    ///   Management.
    pub fn delete_db_management_private_endpoint(
        &self,
        db_management_private_endpoint_id: impl Into<String>,
    ) -> operations::DeleteDbManagementPrivateEndpoint {
        operations::DeleteDbManagementPrivateEndpoint::new(
            &self.client,
            db_management_private_endpoint_id.into(),
        )
    }

    /// Gets the DB management private endpoint.
    ///
    /// - `db_management_private_endpoint_id`: The OCID of the private endpoint of Database
    ///   Management.
    pub fn get_db_management_private_endpoint(
        &self,
        db_management_private_endpoint_id: impl Into<String>,
    ) -> operations::GetDbManagementPrivateEndpoint {
        operations::GetDbManagementPrivateEndpoint::new(
            &self.client,
            db_management_private_endpoint_id.into(),
        )
    }

    /// Lists the DB management private endpoints.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_management_private_endpoints(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDbManagementPrivateEndpoints {
        operations::ListDbManagementPrivateEndpoints::new(&self.client, compartment_id.into())
    }

    /// Updates the DB management private endpoint.
    ///
    /// - `db_management_private_endpoint_id`: The OCID of the private endpoint of Database
    ///   Management.
    /// - `update_db_management_private_endpoint_details`: The request body:
    ///   [`UpdateDbManagementPrivateEndpointDetails`](crate::models::UpdateDbManagementPrivateEndpointDetails).
    pub fn update_db_management_private_endpoint(
        &self,
        db_management_private_endpoint_id: impl Into<String>,
        update_db_management_private_endpoint_details: models::UpdateDbManagementPrivateEndpointDetails,
    ) -> operations::UpdateDbManagementPrivateEndpoint {
        operations::UpdateDbManagementPrivateEndpoint::new(
            &self.client,
            db_management_private_endpoint_id.into(),
            update_db_management_private_endpoint_details,
        )
    }
}

/// # Data Guard performance metrics
impl DbManagementClient {
    /// Gets the Data Guard performance metrics.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_dataguard_performance_metrics(
        &self,
        managed_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetDataguardPerformanceMetrics {
        operations::GetDataguardPerformanceMetrics::new(
            &self.client,
            managed_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # Database fleet Data Guard metrics
impl DbManagementClient {
    /// Gets the database fleet Data Guard metrics.
    #[inline]
    pub fn get_database_fleet_dataguard_metrics(
        &self,
    ) -> operations::GetDatabaseFleetDataguardMetrics {
        operations::GetDatabaseFleetDataguardMetrics::new(&self.client)
    }
}

/// # Database fleet backup metrics
impl DbManagementClient {
    /// Gets the database fleet backup metrics.
    ///
    /// - `database_hosted_in`: The value of `databaseHostedIn`.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_database_fleet_backup_metrics(
        &self,
        database_hosted_in: impl Into<models::GetDatabaseFleetBackupMetricsDatabaseHostedIn>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetDatabaseFleetBackupMetrics {
        operations::GetDatabaseFleetBackupMetrics::new(
            &self.client,
            database_hosted_in.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # Database fleet ha overview metrics
impl DbManagementClient {
    /// Gets the database fleet ha overview metrics.
    #[inline]
    pub fn get_database_fleet_ha_overview_metrics(
        &self,
    ) -> operations::GetDatabaseFleetHaOverviewMetrics {
        operations::GetDatabaseFleetHaOverviewMetrics::new(&self.client)
    }
}

/// # Database fleet health metrics
impl DbManagementClient {
    /// Gets the database fleet health metrics.
    ///
    /// - `compare_baseline_time`: The baseline time of the comparison.
    /// - `compare_target_time`: The target time of the comparison.
    pub fn get_database_fleet_health_metrics(
        &self,
        compare_baseline_time: impl Into<String>,
        compare_target_time: impl Into<String>,
    ) -> operations::GetDatabaseFleetHealthMetrics {
        operations::GetDatabaseFleetHealthMetrics::new(
            &self.client,
            compare_baseline_time.into(),
            compare_target_time.into(),
        )
    }
}

/// # Database ha backup
impl DbManagementClient {
    /// Gets the database ha backup details.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn get_database_ha_backup_details(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::GetDatabaseHaBackupDetails {
        operations::GetDatabaseHaBackupDetails::new(&self.client, managed_database_id.into())
    }
}

/// # Database home metrics
impl DbManagementClient {
    /// Gets the database home metrics.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_database_home_metrics(
        &self,
        managed_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetDatabaseHomeMetrics {
        operations::GetDatabaseHomeMetrics::new(
            &self.client,
            managed_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # Exadata infrastructure fleet health metrics
impl DbManagementClient {
    /// Gets the Exadata infrastructure fleet health metrics.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `compare_baseline_time`: The baseline time of the comparison.
    /// - `compare_target_time`: The target time of the comparison.
    pub fn get_exadata_infrastructure_fleet_health_metrics(
        &self,
        compartment_id: impl Into<String>,
        compare_baseline_time: impl Into<String>,
        compare_target_time: impl Into<String>,
    ) -> operations::GetExadataInfrastructureFleetHealthMetrics {
        operations::GetExadataInfrastructureFleetHealthMetrics::new(
            &self.client,
            compartment_id.into(),
            compare_baseline_time.into(),
            compare_target_time.into(),
        )
    }
}

/// # External ASM
impl DbManagementClient {
    /// Gets the external ASM.
    ///
    /// - `external_asm_id`: The OCID of the external ASM.
    pub fn get_external_asm(
        &self,
        external_asm_id: impl Into<String>,
    ) -> operations::GetExternalAsm {
        operations::GetExternalAsm::new(&self.client, external_asm_id.into())
    }

    /// Gets the external ASM configuration.
    ///
    /// - `external_asm_id`: The OCID of the external ASM.
    pub fn get_external_asm_configuration(
        &self,
        external_asm_id: impl Into<String>,
    ) -> operations::GetExternalAsmConfiguration {
        operations::GetExternalAsmConfiguration::new(&self.client, external_asm_id.into())
    }

    /// Lists the external ASM disk groups.
    ///
    /// - `external_asm_id`: The OCID of the external ASM.
    pub fn list_external_asm_disk_groups(
        &self,
        external_asm_id: impl Into<String>,
    ) -> operations::ListExternalAsmDiskGroups {
        operations::ListExternalAsmDiskGroups::new(&self.client, external_asm_id.into())
    }

    /// Lists the external ASM users.
    ///
    /// - `external_asm_id`: The OCID of the external ASM.
    pub fn list_external_asm_users(
        &self,
        external_asm_id: impl Into<String>,
    ) -> operations::ListExternalAsmUsers {
        operations::ListExternalAsmUsers::new(&self.client, external_asm_id.into())
    }

    /// Lists the external ASMs.
    #[inline]
    pub fn list_external_asms(&self) -> operations::ListExternalAsms {
        operations::ListExternalAsms::new(&self.client)
    }

    /// Summarizes the external ASM metrics.
    ///
    /// - `external_asm_id`: The OCID of the external ASM.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_external_asm_metrics(
        &self,
        external_asm_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeExternalAsmMetrics {
        operations::SummarizeExternalAsmMetrics::new(
            &self.client,
            external_asm_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the external ASM.
    ///
    /// - `external_asm_id`: The OCID of the external ASM.
    /// - `update_external_asm_details`: The request body:
    ///   [`UpdateExternalAsmDetails`](crate::models::UpdateExternalAsmDetails).
    pub fn update_external_asm(
        &self,
        external_asm_id: impl Into<String>,
        update_external_asm_details: models::UpdateExternalAsmDetails,
    ) -> operations::UpdateExternalAsm {
        operations::UpdateExternalAsm::new(
            &self.client,
            external_asm_id.into(),
            update_external_asm_details,
        )
    }
}

/// # External ASM instance
impl DbManagementClient {
    /// Gets the external ASM instance.
    ///
    /// - `external_asm_instance_id`: The OCID of the external ASM instance.
    pub fn get_external_asm_instance(
        &self,
        external_asm_instance_id: impl Into<String>,
    ) -> operations::GetExternalAsmInstance {
        operations::GetExternalAsmInstance::new(&self.client, external_asm_instance_id.into())
    }

    /// Lists the external ASM instances.
    #[inline]
    pub fn list_external_asm_instances(&self) -> operations::ListExternalAsmInstances {
        operations::ListExternalAsmInstances::new(&self.client)
    }

    /// Updates the external ASM instance.
    ///
    /// - `external_asm_instance_id`: The OCID of the external ASM instance.
    /// - `update_external_asm_instance_details`: The request body:
    ///   [`UpdateExternalAsmInstanceDetails`](crate::models::UpdateExternalAsmInstanceDetails).
    pub fn update_external_asm_instance(
        &self,
        external_asm_instance_id: impl Into<String>,
        update_external_asm_instance_details: models::UpdateExternalAsmInstanceDetails,
    ) -> operations::UpdateExternalAsmInstance {
        operations::UpdateExternalAsmInstance::new(
            &self.client,
            external_asm_instance_id.into(),
            update_external_asm_instance_details,
        )
    }
}

/// # External DB home
impl DbManagementClient {
    /// Gets the external DB home.
    ///
    /// - `external_db_home_id`: The OCID of the external DB home.
    pub fn get_external_db_home(
        &self,
        external_db_home_id: impl Into<String>,
    ) -> operations::GetExternalDbHome {
        operations::GetExternalDbHome::new(&self.client, external_db_home_id.into())
    }

    /// Lists the external DB homes.
    #[inline]
    pub fn list_external_db_homes(&self) -> operations::ListExternalDbHomes {
        operations::ListExternalDbHomes::new(&self.client)
    }

    /// Updates the external DB home.
    ///
    /// - `external_db_home_id`: The OCID of the external DB home.
    /// - `update_external_db_home_details`: The request body:
    ///   [`UpdateExternalDbHomeDetails`](crate::models::UpdateExternalDbHomeDetails).
    pub fn update_external_db_home(
        &self,
        external_db_home_id: impl Into<String>,
        update_external_db_home_details: models::UpdateExternalDbHomeDetails,
    ) -> operations::UpdateExternalDbHome {
        operations::UpdateExternalDbHome::new(
            &self.client,
            external_db_home_id.into(),
            update_external_db_home_details,
        )
    }
}

/// # External DB node
impl DbManagementClient {
    /// Gets the external DB node.
    ///
    /// - `external_db_node_id`: The OCID of the external DB node.
    pub fn get_external_db_node(
        &self,
        external_db_node_id: impl Into<String>,
    ) -> operations::GetExternalDbNode {
        operations::GetExternalDbNode::new(&self.client, external_db_node_id.into())
    }

    /// Lists the external DB nodes.
    #[inline]
    pub fn list_external_db_nodes(&self) -> operations::ListExternalDbNodes {
        operations::ListExternalDbNodes::new(&self.client)
    }

    /// Summarizes the external DB node metrics.
    ///
    /// - `external_db_node_id`: The OCID of the external DB node.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_external_db_node_metrics(
        &self,
        external_db_node_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeExternalDbNodeMetrics {
        operations::SummarizeExternalDbNodeMetrics::new(
            &self.client,
            external_db_node_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the external DB node.
    ///
    /// - `external_db_node_id`: The OCID of the external DB node.
    /// - `update_external_db_node_details`: The request body:
    ///   [`UpdateExternalDbNodeDetails`](crate::models::UpdateExternalDbNodeDetails).
    pub fn update_external_db_node(
        &self,
        external_db_node_id: impl Into<String>,
        update_external_db_node_details: models::UpdateExternalDbNodeDetails,
    ) -> operations::UpdateExternalDbNode {
        operations::UpdateExternalDbNode::new(
            &self.client,
            external_db_node_id.into(),
            update_external_db_node_details,
        )
    }
}

/// # External DB system
impl DbManagementClient {
    /// Moves the external DB system to another compartment.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    /// - `change_external_db_system_compartment_details`: The request body:
    ///   [`ChangeExternalDbSystemCompartmentDetails`](crate::models::ChangeExternalDbSystemCompartmentDetails).
    pub fn change_external_db_system_compartment(
        &self,
        external_db_system_id: impl Into<String>,
        change_external_db_system_compartment_details: models::ChangeExternalDbSystemCompartmentDetails,
    ) -> operations::ChangeExternalDbSystemCompartment {
        operations::ChangeExternalDbSystemCompartment::new(
            &self.client,
            external_db_system_id.into(),
            change_external_db_system_compartment_details,
        )
    }

    /// Creates an external DB system.
    ///
    /// - `create_external_db_system_details`: The request body:
    ///   [`CreateExternalDbSystemDetails`](crate::models::CreateExternalDbSystemDetails).
    #[inline]
    pub fn create_external_db_system(
        &self,
        create_external_db_system_details: models::CreateExternalDbSystemDetails,
    ) -> operations::CreateExternalDbSystem {
        operations::CreateExternalDbSystem::new(&self.client, create_external_db_system_details)
    }

    /// Deletes the external DB system.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    pub fn delete_external_db_system(
        &self,
        external_db_system_id: impl Into<String>,
    ) -> operations::DeleteExternalDbSystem {
        operations::DeleteExternalDbSystem::new(&self.client, external_db_system_id.into())
    }

    /// Disables the external DB system database management.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    pub fn disable_external_db_system_database_management(
        &self,
        external_db_system_id: impl Into<String>,
    ) -> operations::DisableExternalDbSystemDatabaseManagement {
        operations::DisableExternalDbSystemDatabaseManagement::new(
            &self.client,
            external_db_system_id.into(),
        )
    }

    /// Disables the external DB system stack monitoring.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    pub fn disable_external_db_system_stack_monitoring(
        &self,
        external_db_system_id: impl Into<String>,
    ) -> operations::DisableExternalDbSystemStackMonitoring {
        operations::DisableExternalDbSystemStackMonitoring::new(
            &self.client,
            external_db_system_id.into(),
        )
    }

    /// Enables the external DB system database management.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    /// - `enable_external_db_system_database_management_details`: The request body:
    ///   [`EnableExternalDbSystemDatabaseManagementDetails`](crate::models::EnableExternalDbSystemDatabaseManagementDetails).
    pub fn enable_external_db_system_database_management(
        &self,
        external_db_system_id: impl Into<String>,
        enable_external_db_system_database_management_details: models::EnableExternalDbSystemDatabaseManagementDetails,
    ) -> operations::EnableExternalDbSystemDatabaseManagement {
        operations::EnableExternalDbSystemDatabaseManagement::new(
            &self.client,
            external_db_system_id.into(),
            enable_external_db_system_database_management_details,
        )
    }

    /// Enables the external DB system stack monitoring.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    /// - `enable_external_db_system_stack_monitoring_details`: The request body:
    ///   [`EnableExternalDbSystemStackMonitoringDetails`](crate::models::EnableExternalDbSystemStackMonitoringDetails).
    pub fn enable_external_db_system_stack_monitoring(
        &self,
        external_db_system_id: impl Into<String>,
        enable_external_db_system_stack_monitoring_details: models::EnableExternalDbSystemStackMonitoringDetails,
    ) -> operations::EnableExternalDbSystemStackMonitoring {
        operations::EnableExternalDbSystemStackMonitoring::new(
            &self.client,
            external_db_system_id.into(),
            enable_external_db_system_stack_monitoring_details,
        )
    }

    /// Gets the external DB system.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    pub fn get_external_db_system(
        &self,
        external_db_system_id: impl Into<String>,
    ) -> operations::GetExternalDbSystem {
        operations::GetExternalDbSystem::new(&self.client, external_db_system_id.into())
    }

    /// Lists the external DB systems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_db_systems(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalDbSystems {
        operations::ListExternalDbSystems::new(&self.client, compartment_id.into())
    }

    /// Summarizes the external DB system availability metrics.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_external_db_system_availability_metrics(
        &self,
        external_db_system_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeExternalDbSystemAvailabilityMetrics {
        operations::SummarizeExternalDbSystemAvailabilityMetrics::new(
            &self.client,
            external_db_system_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the external DB system.
    ///
    /// - `external_db_system_id`: The OCID of the external DB system.
    /// - `update_external_db_system_details`: The request body:
    ///   [`UpdateExternalDbSystemDetails`](crate::models::UpdateExternalDbSystemDetails).
    pub fn update_external_db_system(
        &self,
        external_db_system_id: impl Into<String>,
        update_external_db_system_details: models::UpdateExternalDbSystemDetails,
    ) -> operations::UpdateExternalDbSystem {
        operations::UpdateExternalDbSystem::new(
            &self.client,
            external_db_system_id.into(),
            update_external_db_system_details,
        )
    }
}

/// # External DB system connector
impl DbManagementClient {
    /// Checks the external DB system connector connection status.
    ///
    /// - `external_db_system_connector_id`: The OCID of the connector of the external DB system.
    pub fn check_external_db_system_connector_connection_status(
        &self,
        external_db_system_connector_id: impl Into<String>,
    ) -> operations::CheckExternalDbSystemConnectorConnectionStatus {
        operations::CheckExternalDbSystemConnectorConnectionStatus::new(
            &self.client,
            external_db_system_connector_id.into(),
        )
    }

    /// Creates an external DB system connector.
    ///
    /// - `create_external_db_system_connector_details`: The request body:
    ///   [`CreateExternalDbSystemConnectorDetails`](crate::models::CreateExternalDbSystemConnectorDetails).
    pub fn create_external_db_system_connector(
        &self,
        create_external_db_system_connector_details: impl Into<models::CreateExternalDbSystemConnectorDetails>,
    ) -> operations::CreateExternalDbSystemConnector {
        operations::CreateExternalDbSystemConnector::new(
            &self.client,
            create_external_db_system_connector_details.into(),
        )
    }

    /// Deletes the external DB system connector.
    ///
    /// - `external_db_system_connector_id`: The OCID of the connector of the external DB system.
    pub fn delete_external_db_system_connector(
        &self,
        external_db_system_connector_id: impl Into<String>,
    ) -> operations::DeleteExternalDbSystemConnector {
        operations::DeleteExternalDbSystemConnector::new(
            &self.client,
            external_db_system_connector_id.into(),
        )
    }

    /// Gets the external DB system connector.
    ///
    /// - `external_db_system_connector_id`: The OCID of the connector of the external DB system.
    pub fn get_external_db_system_connector(
        &self,
        external_db_system_connector_id: impl Into<String>,
    ) -> operations::GetExternalDbSystemConnector {
        operations::GetExternalDbSystemConnector::new(
            &self.client,
            external_db_system_connector_id.into(),
        )
    }

    /// Lists the external DB system connectors.
    #[inline]
    pub fn list_external_db_system_connectors(&self) -> operations::ListExternalDbSystemConnectors {
        operations::ListExternalDbSystemConnectors::new(&self.client)
    }

    /// Updates the external DB system connector.
    ///
    /// - `external_db_system_connector_id`: The OCID of the connector of the external DB system.
    /// - `update_external_db_system_connector_details`: The request body:
    ///   [`UpdateExternalDbSystemConnectorDetails`](crate::models::UpdateExternalDbSystemConnectorDetails).
    pub fn update_external_db_system_connector(
        &self,
        external_db_system_connector_id: impl Into<String>,
        update_external_db_system_connector_details: impl Into<models::UpdateExternalDbSystemConnectorDetails>,
    ) -> operations::UpdateExternalDbSystemConnector {
        operations::UpdateExternalDbSystemConnector::new(
            &self.client,
            external_db_system_connector_id.into(),
            update_external_db_system_connector_details.into(),
        )
    }
}

/// # External DB system discovery
impl DbManagementClient {
    /// Creates an external DB system discovery.
    ///
    /// - `create_external_db_system_discovery_details`: The request body:
    ///   [`CreateExternalDbSystemDiscoveryDetails`](crate::models::CreateExternalDbSystemDiscoveryDetails).
    #[inline]
    pub fn create_external_db_system_discovery(
        &self,
        create_external_db_system_discovery_details: models::CreateExternalDbSystemDiscoveryDetails,
    ) -> operations::CreateExternalDbSystemDiscovery {
        operations::CreateExternalDbSystemDiscovery::new(
            &self.client,
            create_external_db_system_discovery_details,
        )
    }

    /// Deletes the external DB system discovery.
    ///
    /// - `external_db_system_discovery_id`: The OCID of the discovery of the external DB system.
    pub fn delete_external_db_system_discovery(
        &self,
        external_db_system_discovery_id: impl Into<String>,
    ) -> operations::DeleteExternalDbSystemDiscovery {
        operations::DeleteExternalDbSystemDiscovery::new(
            &self.client,
            external_db_system_discovery_id.into(),
        )
    }

    /// Gets the external DB system discovery.
    ///
    /// - `external_db_system_discovery_id`: The OCID of the discovery of the external DB system.
    pub fn get_external_db_system_discovery(
        &self,
        external_db_system_discovery_id: impl Into<String>,
    ) -> operations::GetExternalDbSystemDiscovery {
        operations::GetExternalDbSystemDiscovery::new(
            &self.client,
            external_db_system_discovery_id.into(),
        )
    }

    /// Lists the external DB system discoveries.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_db_system_discoveries(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalDbSystemDiscoveries {
        operations::ListExternalDbSystemDiscoveries::new(&self.client, compartment_id.into())
    }

    /// Patches the external DB system discovery.
    ///
    /// - `external_db_system_discovery_id`: The OCID of the discovery of the external DB system.
    /// - `patch_external_db_system_discovery_details`: The request body:
    ///   [`PatchExternalDbSystemDiscoveryDetails`](crate::models::PatchExternalDbSystemDiscoveryDetails).
    pub fn patch_external_db_system_discovery(
        &self,
        external_db_system_discovery_id: impl Into<String>,
        patch_external_db_system_discovery_details: models::PatchExternalDbSystemDiscoveryDetails,
    ) -> operations::PatchExternalDbSystemDiscovery {
        operations::PatchExternalDbSystemDiscovery::new(
            &self.client,
            external_db_system_discovery_id.into(),
            patch_external_db_system_discovery_details,
        )
    }

    /// Updates the external DB system discovery.
    ///
    /// - `external_db_system_discovery_id`: The OCID of the discovery of the external DB system.
    /// - `update_external_db_system_discovery_details`: The request body:
    ///   [`UpdateExternalDbSystemDiscoveryDetails`](crate::models::UpdateExternalDbSystemDiscoveryDetails).
    pub fn update_external_db_system_discovery(
        &self,
        external_db_system_discovery_id: impl Into<String>,
        update_external_db_system_discovery_details: models::UpdateExternalDbSystemDiscoveryDetails,
    ) -> operations::UpdateExternalDbSystemDiscovery {
        operations::UpdateExternalDbSystemDiscovery::new(
            &self.client,
            external_db_system_discovery_id.into(),
            update_external_db_system_discovery_details,
        )
    }
}

/// # External Exadata infrastructure
impl DbManagementClient {
    /// Moves the external Exadata infrastructure to another compartment.
    ///
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `change_external_exadata_infrastructure_compartment_details`: The request body:
    ///   [`ChangeExternalExadataInfrastructureCompartmentDetails`](crate::models::ChangeExternalExadataInfrastructureCompartmentDetails).
    pub fn change_external_exadata_infrastructure_compartment(
        &self,
        external_exadata_infrastructure_id: impl Into<String>,
        change_external_exadata_infrastructure_compartment_details: models::ChangeExternalExadataInfrastructureCompartmentDetails,
    ) -> operations::ChangeExternalExadataInfrastructureCompartment {
        operations::ChangeExternalExadataInfrastructureCompartment::new(
            &self.client,
            external_exadata_infrastructure_id.into(),
            change_external_exadata_infrastructure_compartment_details,
        )
    }

    /// Creates external Exadata infrastructure.
    ///
    /// - `create_external_exadata_infrastructure_details`: The request body:
    ///   [`CreateExternalExadataInfrastructureDetails`](crate::models::CreateExternalExadataInfrastructureDetails).
    #[inline]
    pub fn create_external_exadata_infrastructure(
        &self,
        create_external_exadata_infrastructure_details: models::CreateExternalExadataInfrastructureDetails,
    ) -> operations::CreateExternalExadataInfrastructure {
        operations::CreateExternalExadataInfrastructure::new(
            &self.client,
            create_external_exadata_infrastructure_details,
        )
    }

    /// Deletes the external Exadata infrastructure.
    ///
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn delete_external_exadata_infrastructure(
        &self,
        external_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::DeleteExternalExadataInfrastructure {
        operations::DeleteExternalExadataInfrastructure::new(
            &self.client,
            external_exadata_infrastructure_id.into(),
        )
    }

    /// Disables the external Exadata infrastructure management.
    ///
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn disable_external_exadata_infrastructure_management(
        &self,
        external_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::DisableExternalExadataInfrastructureManagement {
        operations::DisableExternalExadataInfrastructureManagement::new(
            &self.client,
            external_exadata_infrastructure_id.into(),
        )
    }

    /// Discovers the external Exadata infrastructure.
    ///
    /// - `discover_external_exadata_infrastructure_details`: The request body:
    ///   [`DiscoverExternalExadataInfrastructureDetails`](crate::models::DiscoverExternalExadataInfrastructureDetails).
    #[inline]
    pub fn discover_external_exadata_infrastructure(
        &self,
        discover_external_exadata_infrastructure_details: models::DiscoverExternalExadataInfrastructureDetails,
    ) -> operations::DiscoverExternalExadataInfrastructure {
        operations::DiscoverExternalExadataInfrastructure::new(
            &self.client,
            discover_external_exadata_infrastructure_details,
        )
    }

    /// Enables the external Exadata infrastructure management.
    ///
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `enable_external_exadata_infrastructure_management_details`: The request body:
    ///   [`EnableExternalExadataInfrastructureManagementDetails`](crate::models::EnableExternalExadataInfrastructureManagementDetails).
    pub fn enable_external_exadata_infrastructure_management(
        &self,
        external_exadata_infrastructure_id: impl Into<String>,
        enable_external_exadata_infrastructure_management_details: models::EnableExternalExadataInfrastructureManagementDetails,
    ) -> operations::EnableExternalExadataInfrastructureManagement {
        operations::EnableExternalExadataInfrastructureManagement::new(
            &self.client,
            external_exadata_infrastructure_id.into(),
            enable_external_exadata_infrastructure_management_details,
        )
    }

    /// Gets the external Exadata infrastructure.
    ///
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn get_external_exadata_infrastructure(
        &self,
        external_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetExternalExadataInfrastructure {
        operations::GetExternalExadataInfrastructure::new(
            &self.client,
            external_exadata_infrastructure_id.into(),
        )
    }

    /// Lists the external Exadata infrastructures.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_exadata_infrastructures(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalExadataInfrastructures {
        operations::ListExternalExadataInfrastructures::new(&self.client, compartment_id.into())
    }

    /// Updates the external Exadata infrastructure.
    ///
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `update_external_exadata_infrastructure_details`: The request body:
    ///   [`UpdateExternalExadataInfrastructureDetails`](crate::models::UpdateExternalExadataInfrastructureDetails).
    pub fn update_external_exadata_infrastructure(
        &self,
        external_exadata_infrastructure_id: impl Into<String>,
        update_external_exadata_infrastructure_details: models::UpdateExternalExadataInfrastructureDetails,
    ) -> operations::UpdateExternalExadataInfrastructure {
        operations::UpdateExternalExadataInfrastructure::new(
            &self.client,
            external_exadata_infrastructure_id.into(),
            update_external_exadata_infrastructure_details,
        )
    }
}

/// # External Exadata storage connector
impl DbManagementClient {
    /// Checks the external Exadata storage connector.
    ///
    /// - `external_exadata_storage_connector_id`: The OCID of the storage server connector.
    pub fn check_external_exadata_storage_connector(
        &self,
        external_exadata_storage_connector_id: impl Into<String>,
    ) -> operations::CheckExternalExadataStorageConnector {
        operations::CheckExternalExadataStorageConnector::new(
            &self.client,
            external_exadata_storage_connector_id.into(),
        )
    }

    /// Creates an external Exadata storage connector.
    ///
    /// - `create_external_exadata_storage_connector_details`: The request body:
    ///   [`CreateExternalExadataStorageConnectorDetails`](crate::models::CreateExternalExadataStorageConnectorDetails).
    #[inline]
    pub fn create_external_exadata_storage_connector(
        &self,
        create_external_exadata_storage_connector_details: models::CreateExternalExadataStorageConnectorDetails,
    ) -> operations::CreateExternalExadataStorageConnector {
        operations::CreateExternalExadataStorageConnector::new(
            &self.client,
            create_external_exadata_storage_connector_details,
        )
    }

    /// Deletes the external Exadata storage connector.
    ///
    /// - `external_exadata_storage_connector_id`: The OCID of the storage server connector.
    pub fn delete_external_exadata_storage_connector(
        &self,
        external_exadata_storage_connector_id: impl Into<String>,
    ) -> operations::DeleteExternalExadataStorageConnector {
        operations::DeleteExternalExadataStorageConnector::new(
            &self.client,
            external_exadata_storage_connector_id.into(),
        )
    }

    /// Gets the external Exadata storage connector.
    ///
    /// - `external_exadata_storage_connector_id`: The OCID of the storage server connector.
    pub fn get_external_exadata_storage_connector(
        &self,
        external_exadata_storage_connector_id: impl Into<String>,
    ) -> operations::GetExternalExadataStorageConnector {
        operations::GetExternalExadataStorageConnector::new(
            &self.client,
            external_exadata_storage_connector_id.into(),
        )
    }

    /// Lists the external Exadata storage connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn list_external_exadata_storage_connectors(
        &self,
        compartment_id: impl Into<String>,
        external_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::ListExternalExadataStorageConnectors {
        operations::ListExternalExadataStorageConnectors::new(
            &self.client,
            compartment_id.into(),
            external_exadata_infrastructure_id.into(),
        )
    }

    /// Updates the external Exadata storage connector.
    ///
    /// - `external_exadata_storage_connector_id`: The OCID of the storage server connector.
    /// - `update_external_exadata_storage_connector_details`: The request body:
    ///   [`UpdateExternalExadataStorageConnectorDetails`](crate::models::UpdateExternalExadataStorageConnectorDetails).
    pub fn update_external_exadata_storage_connector(
        &self,
        external_exadata_storage_connector_id: impl Into<String>,
        update_external_exadata_storage_connector_details: models::UpdateExternalExadataStorageConnectorDetails,
    ) -> operations::UpdateExternalExadataStorageConnector {
        operations::UpdateExternalExadataStorageConnector::new(
            &self.client,
            external_exadata_storage_connector_id.into(),
            update_external_exadata_storage_connector_details,
        )
    }
}

/// # External Exadata storage grid
impl DbManagementClient {
    /// Gets the external Exadata storage grid.
    ///
    /// - `external_exadata_storage_grid_id`: The OCID of the external Exadata storage grid.
    pub fn get_external_exadata_storage_grid(
        &self,
        external_exadata_storage_grid_id: impl Into<String>,
    ) -> operations::GetExternalExadataStorageGrid {
        operations::GetExternalExadataStorageGrid::new(
            &self.client,
            external_exadata_storage_grid_id.into(),
        )
    }

    /// Updates the external Exadata storage grid.
    ///
    /// - `external_exadata_storage_grid_id`: The OCID of the external Exadata storage grid.
    /// - `update_external_exadata_storage_grid_details`: The request body:
    ///   [`UpdateExternalExadataStorageGridDetails`](crate::models::UpdateExternalExadataStorageGridDetails).
    pub fn update_external_exadata_storage_grid(
        &self,
        external_exadata_storage_grid_id: impl Into<String>,
        update_external_exadata_storage_grid_details: models::UpdateExternalExadataStorageGridDetails,
    ) -> operations::UpdateExternalExadataStorageGrid {
        operations::UpdateExternalExadataStorageGrid::new(
            &self.client,
            external_exadata_storage_grid_id.into(),
            update_external_exadata_storage_grid_details,
        )
    }
}

/// # External Exadata storage server
impl DbManagementClient {
    /// Gets the external Exadata storage server.
    ///
    /// - `external_exadata_storage_server_id`: The OCID of the Exadata storage server.
    pub fn get_external_exadata_storage_server(
        &self,
        external_exadata_storage_server_id: impl Into<String>,
    ) -> operations::GetExternalExadataStorageServer {
        operations::GetExternalExadataStorageServer::new(
            &self.client,
            external_exadata_storage_server_id.into(),
        )
    }

    /// Gets the IORM plan.
    ///
    /// - `external_exadata_storage_server_id`: The OCID of the Exadata storage server.
    pub fn get_iorm_plan(
        &self,
        external_exadata_storage_server_id: impl Into<String>,
    ) -> operations::GetIormPlan {
        operations::GetIormPlan::new(&self.client, external_exadata_storage_server_id.into())
    }

    /// Gets the open alert history.
    ///
    /// - `external_exadata_storage_server_id`: The OCID of the Exadata storage server.
    pub fn get_open_alert_history(
        &self,
        external_exadata_storage_server_id: impl Into<String>,
    ) -> operations::GetOpenAlertHistory {
        operations::GetOpenAlertHistory::new(
            &self.client,
            external_exadata_storage_server_id.into(),
        )
    }

    /// Gets the top SQL CPU activity.
    ///
    /// - `external_exadata_storage_server_id`: The OCID of the Exadata storage server.
    pub fn get_top_sql_cpu_activity(
        &self,
        external_exadata_storage_server_id: impl Into<String>,
    ) -> operations::GetTopSqlCpuActivity {
        operations::GetTopSqlCpuActivity::new(
            &self.client,
            external_exadata_storage_server_id.into(),
        )
    }

    /// Lists the external Exadata storage servers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `external_exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn list_external_exadata_storage_servers(
        &self,
        compartment_id: impl Into<String>,
        external_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::ListExternalExadataStorageServers {
        operations::ListExternalExadataStorageServers::new(
            &self.client,
            compartment_id.into(),
            external_exadata_infrastructure_id.into(),
        )
    }

    /// Updates the external Exadata storage server.
    ///
    /// - `external_exadata_storage_server_id`: The OCID of the Exadata storage server.
    /// - `update_external_exadata_storage_server_details`: The request body:
    ///   [`UpdateExternalExadataStorageServerDetails`](crate::models::UpdateExternalExadataStorageServerDetails).
    pub fn update_external_exadata_storage_server(
        &self,
        external_exadata_storage_server_id: impl Into<String>,
        update_external_exadata_storage_server_details: models::UpdateExternalExadataStorageServerDetails,
    ) -> operations::UpdateExternalExadataStorageServer {
        operations::UpdateExternalExadataStorageServer::new(
            &self.client,
            external_exadata_storage_server_id.into(),
            update_external_exadata_storage_server_details,
        )
    }
}

/// # External MySQL database
impl DbManagementClient {
    /// Creates an external MySQL database.
    ///
    /// - `create_external_my_sql_database_details`: The request body:
    ///   [`CreateExternalMySqlDatabaseDetails`](crate::models::CreateExternalMySqlDatabaseDetails).
    #[inline]
    pub fn create_external_my_sql_database(
        &self,
        create_external_my_sql_database_details: models::CreateExternalMySqlDatabaseDetails,
    ) -> operations::CreateExternalMySqlDatabase {
        operations::CreateExternalMySqlDatabase::new(
            &self.client,
            create_external_my_sql_database_details,
        )
    }

    /// Deletes the external MySQL database.
    ///
    /// - `external_my_sql_database_id`: The OCID of the external MySQL database.
    pub fn delete_external_my_sql_database(
        &self,
        external_my_sql_database_id: impl Into<String>,
    ) -> operations::DeleteExternalMySqlDatabase {
        operations::DeleteExternalMySqlDatabase::new(
            &self.client,
            external_my_sql_database_id.into(),
        )
    }

    /// Disables the external MySQL database management.
    ///
    /// - `external_my_sql_database_id`: The OCID of the external MySQL database.
    pub fn disable_external_my_sql_database_management(
        &self,
        external_my_sql_database_id: impl Into<String>,
    ) -> operations::DisableExternalMySqlDatabaseManagement {
        operations::DisableExternalMySqlDatabaseManagement::new(
            &self.client,
            external_my_sql_database_id.into(),
        )
    }

    /// Enables the external MySQL database management.
    ///
    /// - `external_my_sql_database_id`: The OCID of the external MySQL database.
    /// - `enable_external_database_management_details`: The request body:
    ///   [`EnableExternalDatabaseManagementDetails`](crate::models::EnableExternalDatabaseManagementDetails).
    pub fn enable_external_my_sql_database_management(
        &self,
        external_my_sql_database_id: impl Into<String>,
        enable_external_database_management_details: models::EnableExternalDatabaseManagementDetails,
    ) -> operations::EnableExternalMySqlDatabaseManagement {
        operations::EnableExternalMySqlDatabaseManagement::new(
            &self.client,
            external_my_sql_database_id.into(),
            enable_external_database_management_details,
        )
    }

    /// Gets the external MySQL database.
    ///
    /// - `external_my_sql_database_id`: The OCID of the external MySQL database.
    pub fn get_external_my_sql_database(
        &self,
        external_my_sql_database_id: impl Into<String>,
    ) -> operations::GetExternalMySqlDatabase {
        operations::GetExternalMySqlDatabase::new(&self.client, external_my_sql_database_id.into())
    }

    /// Gets the external MySQL database connector.
    ///
    /// - `external_my_sql_database_connector_id`: The OCID of the connector of the external MySQL
    ///   database.
    pub fn get_external_my_sql_database_connector(
        &self,
        external_my_sql_database_connector_id: impl Into<String>,
    ) -> operations::GetExternalMySqlDatabaseConnector {
        operations::GetExternalMySqlDatabaseConnector::new(
            &self.client,
            external_my_sql_database_connector_id.into(),
        )
    }

    /// Lists the external MySQL databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_my_sql_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalMySqlDatabases {
        operations::ListExternalMySqlDatabases::new(&self.client, compartment_id.into())
    }

    /// Updates the external MySQL database.
    ///
    /// - `external_my_sql_database_id`: The OCID of the external MySQL database.
    /// - `update_external_my_sql_database_details`: The request body:
    ///   [`UpdateExternalMySqlDatabaseDetails`](crate::models::UpdateExternalMySqlDatabaseDetails).
    pub fn update_external_mysql_database(
        &self,
        external_my_sql_database_id: impl Into<String>,
        update_external_my_sql_database_details: models::UpdateExternalMySqlDatabaseDetails,
    ) -> operations::UpdateExternalMysqlDatabase {
        operations::UpdateExternalMysqlDatabase::new(
            &self.client,
            external_my_sql_database_id.into(),
            update_external_my_sql_database_details,
        )
    }
}

/// # External MySQL database connector
impl DbManagementClient {
    /// Checks the external MySQL database connector connection status.
    ///
    /// - `external_my_sql_database_connector_id`: The OCID of the connector of the external MySQL
    ///   database.
    pub fn check_external_my_sql_database_connector_connection_status(
        &self,
        external_my_sql_database_connector_id: impl Into<String>,
    ) -> operations::CheckExternalMySqlDatabaseConnectorConnectionStatus {
        operations::CheckExternalMySqlDatabaseConnectorConnectionStatus::new(
            &self.client,
            external_my_sql_database_connector_id.into(),
        )
    }

    /// Creates an external MySQL database connector.
    ///
    /// - `is_test_connection_param`: Whether it is a test connection parameter.
    /// - `create_external_my_sql_database_connector_details`: The request body:
    ///   [`CreateExternalMySqlDatabaseConnectorDetails`](crate::models::CreateExternalMySqlDatabaseConnectorDetails).
    #[inline]
    pub fn create_external_my_sql_database_connector(
        &self,
        is_test_connection_param: bool,
        create_external_my_sql_database_connector_details: models::CreateExternalMySqlDatabaseConnectorDetails,
    ) -> operations::CreateExternalMySqlDatabaseConnector {
        operations::CreateExternalMySqlDatabaseConnector::new(
            &self.client,
            is_test_connection_param,
            create_external_my_sql_database_connector_details,
        )
    }

    /// Deletes the external MySQL database connector.
    ///
    /// - `external_my_sql_database_connector_id`: The OCID of the connector of the external MySQL
    ///   database.
    pub fn delete_external_my_sql_database_connector(
        &self,
        external_my_sql_database_connector_id: impl Into<String>,
    ) -> operations::DeleteExternalMySqlDatabaseConnector {
        operations::DeleteExternalMySqlDatabaseConnector::new(
            &self.client,
            external_my_sql_database_connector_id.into(),
        )
    }

    /// Updates the external MySQL database connector.
    ///
    /// - `external_my_sql_database_connector_id`: The OCID of the connector of the external MySQL
    ///   database.
    /// - `update_external_my_sql_database_connector_details`: The request body:
    ///   [`UpdateExternalMySqlDatabaseConnectorDetails`](crate::models::UpdateExternalMySqlDatabaseConnectorDetails).
    pub fn update_external_mysql_database_connector(
        &self,
        external_my_sql_database_connector_id: impl Into<String>,
        update_external_my_sql_database_connector_details: models::UpdateExternalMySqlDatabaseConnectorDetails,
    ) -> operations::UpdateExternalMysqlDatabaseConnector {
        operations::UpdateExternalMysqlDatabaseConnector::new(
            &self.client,
            external_my_sql_database_connector_id.into(),
            update_external_my_sql_database_connector_details,
        )
    }
}

/// # External cluster
impl DbManagementClient {
    /// Gets the external cluster.
    ///
    /// - `external_cluster_id`: The OCID of the external cluster.
    pub fn get_external_cluster(
        &self,
        external_cluster_id: impl Into<String>,
    ) -> operations::GetExternalCluster {
        operations::GetExternalCluster::new(&self.client, external_cluster_id.into())
    }

    /// Lists the external clusters.
    #[inline]
    pub fn list_external_clusters(&self) -> operations::ListExternalClusters {
        operations::ListExternalClusters::new(&self.client)
    }

    /// Summarizes the external cluster metrics.
    ///
    /// - `external_cluster_id`: The OCID of the external cluster.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_external_cluster_metrics(
        &self,
        external_cluster_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeExternalClusterMetrics {
        operations::SummarizeExternalClusterMetrics::new(
            &self.client,
            external_cluster_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the external cluster.
    ///
    /// - `external_cluster_id`: The OCID of the external cluster.
    /// - `update_external_cluster_details`: The request body:
    ///   [`UpdateExternalClusterDetails`](crate::models::UpdateExternalClusterDetails).
    pub fn update_external_cluster(
        &self,
        external_cluster_id: impl Into<String>,
        update_external_cluster_details: models::UpdateExternalClusterDetails,
    ) -> operations::UpdateExternalCluster {
        operations::UpdateExternalCluster::new(
            &self.client,
            external_cluster_id.into(),
            update_external_cluster_details,
        )
    }
}

/// # External cluster instance
impl DbManagementClient {
    /// Gets the external cluster instance.
    ///
    /// - `external_cluster_instance_id`: The OCID of the external cluster instance.
    pub fn get_external_cluster_instance(
        &self,
        external_cluster_instance_id: impl Into<String>,
    ) -> operations::GetExternalClusterInstance {
        operations::GetExternalClusterInstance::new(
            &self.client,
            external_cluster_instance_id.into(),
        )
    }

    /// Lists the external cluster instances.
    #[inline]
    pub fn list_external_cluster_instances(&self) -> operations::ListExternalClusterInstances {
        operations::ListExternalClusterInstances::new(&self.client)
    }

    /// Updates the external cluster instance.
    ///
    /// - `external_cluster_instance_id`: The OCID of the external cluster instance.
    /// - `update_external_cluster_instance_details`: The request body:
    ///   [`UpdateExternalClusterInstanceDetails`](crate::models::UpdateExternalClusterInstanceDetails).
    pub fn update_external_cluster_instance(
        &self,
        external_cluster_instance_id: impl Into<String>,
        update_external_cluster_instance_details: models::UpdateExternalClusterInstanceDetails,
    ) -> operations::UpdateExternalClusterInstance {
        operations::UpdateExternalClusterInstance::new(
            &self.client,
            external_cluster_instance_id.into(),
            update_external_cluster_instance_details,
        )
    }
}

/// # External database
impl DbManagementClient {
    /// Lists the external databases.
    #[inline]
    pub fn list_external_databases(&self) -> operations::ListExternalDatabases {
        operations::ListExternalDatabases::new(&self.client)
    }
}

/// # External listener
impl DbManagementClient {
    /// Gets the external listener.
    ///
    /// - `external_listener_id`: The OCID of the external listener.
    pub fn get_external_listener(
        &self,
        external_listener_id: impl Into<String>,
    ) -> operations::GetExternalListener {
        operations::GetExternalListener::new(&self.client, external_listener_id.into())
    }

    /// Lists the external listener services.
    ///
    /// - `external_listener_id`: The OCID of the external listener.
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_external_listener_services(
        &self,
        external_listener_id: impl Into<String>,
        managed_database_id: impl Into<String>,
    ) -> operations::ListExternalListenerServices {
        operations::ListExternalListenerServices::new(
            &self.client,
            external_listener_id.into(),
            managed_database_id.into(),
        )
    }

    /// Lists the external listeners.
    #[inline]
    pub fn list_external_listeners(&self) -> operations::ListExternalListeners {
        operations::ListExternalListeners::new(&self.client)
    }

    /// Summarizes the external listener metrics.
    ///
    /// - `external_listener_id`: The OCID of the external listener.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_external_listener_metrics(
        &self,
        external_listener_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeExternalListenerMetrics {
        operations::SummarizeExternalListenerMetrics::new(
            &self.client,
            external_listener_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Updates the external listener.
    ///
    /// - `external_listener_id`: The OCID of the external listener.
    /// - `update_external_listener_details`: The request body:
    ///   [`UpdateExternalListenerDetails`](crate::models::UpdateExternalListenerDetails).
    pub fn update_external_listener(
        &self,
        external_listener_id: impl Into<String>,
        update_external_listener_details: models::UpdateExternalListenerDetails,
    ) -> operations::UpdateExternalListener {
        operations::UpdateExternalListener::new(
            &self.client,
            external_listener_id.into(),
            update_external_listener_details,
        )
    }
}

/// # Historic ADDM
impl DbManagementClient {
    /// Runs the historic ADDM.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `run_historic_addm_details`: The request body:
    ///   [`RunHistoricAddmDetails`](crate::models::RunHistoricAddmDetails).
    pub fn run_historic_addm(
        &self,
        managed_database_id: impl Into<String>,
        run_historic_addm_details: models::RunHistoricAddmDetails,
    ) -> operations::RunHistoricAddm {
        operations::RunHistoricAddm::new(
            &self.client,
            managed_database_id.into(),
            run_historic_addm_details,
        )
    }
}

/// # Job
impl DbManagementClient {
    /// Moves the job to another compartment.
    ///
    /// - `job_id`: The ID of the job.
    /// - `change_job_compartment_details`: The request body:
    ///   [`ChangeJobCompartmentDetails`](crate::models::ChangeJobCompartmentDetails).
    pub fn change_job_compartment(
        &self,
        job_id: impl Into<String>,
        change_job_compartment_details: models::ChangeJobCompartmentDetails,
    ) -> operations::ChangeJobCompartment {
        operations::ChangeJobCompartment::new(
            &self.client,
            job_id.into(),
            change_job_compartment_details,
        )
    }

    /// Creates a job.
    ///
    /// - `create_job_details`: The request body:
    ///   [`CreateJobDetails`](crate::models::CreateJobDetails).
    pub fn create_job(
        &self,
        create_job_details: impl Into<models::CreateJobDetails>,
    ) -> operations::CreateJob {
        operations::CreateJob::new(&self.client, create_job_details.into())
    }

    /// Deletes the job.
    ///
    /// - `job_id`: The ID of the job.
    pub fn delete_job(&self, job_id: impl Into<String>) -> operations::DeleteJob {
        operations::DeleteJob::new(&self.client, job_id.into())
    }

    /// Gets the job.
    ///
    /// - `job_id`: The ID of the job.
    pub fn get_job(&self, job_id: impl Into<String>) -> operations::GetJob {
        operations::GetJob::new(&self.client, job_id.into())
    }

    /// Lists the jobs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_jobs(&self, compartment_id: impl Into<String>) -> operations::ListJobs {
        operations::ListJobs::new(&self.client, compartment_id.into())
    }

    /// Updates the job.
    ///
    /// - `job_id`: The ID of the job.
    /// - `update_job_details`: The request body:
    ///   [`UpdateJobDetails`](crate::models::UpdateJobDetails).
    pub fn update_job(
        &self,
        job_id: impl Into<String>,
        update_job_details: impl Into<models::UpdateJobDetails>,
    ) -> operations::UpdateJob {
        operations::UpdateJob::new(&self.client, job_id.into(), update_job_details.into())
    }
}

/// # Job execution
impl DbManagementClient {
    /// Gets the job execution.
    ///
    /// - `job_execution_id`: The ID of the job execution.
    pub fn get_job_execution(
        &self,
        job_execution_id: impl Into<String>,
    ) -> operations::GetJobExecution {
        operations::GetJobExecution::new(&self.client, job_execution_id.into())
    }

    /// Lists the job executions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_job_executions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListJobExecutions {
        operations::ListJobExecutions::new(&self.client, compartment_id.into())
    }
}

/// # Job executions status summary
impl DbManagementClient {
    /// Summarizes the job executions statuses.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_job_executions_statuses(
        &self,
        compartment_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeJobExecutionsStatuses {
        operations::SummarizeJobExecutionsStatuses::new(
            &self.client,
            compartment_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # Job run
impl DbManagementClient {
    /// Gets the job run.
    ///
    /// - `job_run_id`: The ID of the job run.
    pub fn get_job_run(&self, job_run_id: impl Into<String>) -> operations::GetJobRun {
        operations::GetJobRun::new(&self.client, job_run_id.into())
    }

    /// Lists the job runs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_job_runs(&self, compartment_id: impl Into<String>) -> operations::ListJobRuns {
        operations::ListJobRuns::new(&self.client, compartment_id.into())
    }
}

/// # Managed database
impl DbManagementClient {
    /// Changes the database parameters.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `change_database_parameters_details`: The request body:
    ///   [`ChangeDatabaseParametersDetails`](crate::models::ChangeDatabaseParametersDetails).
    pub fn change_database_parameters(
        &self,
        managed_database_id: impl Into<String>,
        change_database_parameters_details: models::ChangeDatabaseParametersDetails,
    ) -> operations::ChangeDatabaseParameters {
        operations::ChangeDatabaseParameters::new(
            &self.client,
            managed_database_id.into(),
            change_database_parameters_details,
        )
    }

    /// Changes the plan retention.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `change_plan_retention_details`: The request body:
    ///   [`ChangePlanRetentionDetails`](crate::models::ChangePlanRetentionDetails).
    pub fn change_plan_retention(
        &self,
        managed_database_id: impl Into<String>,
        change_plan_retention_details: models::ChangePlanRetentionDetails,
    ) -> operations::ChangePlanRetention {
        operations::ChangePlanRetention::new(
            &self.client,
            managed_database_id.into(),
            change_plan_retention_details,
        )
    }

    /// Changes the space budget.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `change_space_budget_details`: The request body:
    ///   [`ChangeSpaceBudgetDetails`](crate::models::ChangeSpaceBudgetDetails).
    pub fn change_space_budget(
        &self,
        managed_database_id: impl Into<String>,
        change_space_budget_details: models::ChangeSpaceBudgetDetails,
    ) -> operations::ChangeSpaceBudget {
        operations::ChangeSpaceBudget::new(
            &self.client,
            managed_database_id.into(),
            change_space_budget_details,
        )
    }

    /// Changes the SQL plan baselines attributes.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `change_sql_plan_baselines_attributes_details`: The request body:
    ///   [`ChangeSqlPlanBaselinesAttributesDetails`](crate::models::ChangeSqlPlanBaselinesAttributesDetails).
    pub fn change_sql_plan_baselines_attributes(
        &self,
        managed_database_id: impl Into<String>,
        change_sql_plan_baselines_attributes_details: models::ChangeSqlPlanBaselinesAttributesDetails,
    ) -> operations::ChangeSqlPlanBaselinesAttributes {
        operations::ChangeSqlPlanBaselinesAttributes::new(
            &self.client,
            managed_database_id.into(),
            change_sql_plan_baselines_attributes_details,
        )
    }

    /// Configures the automatic capture filters.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `configure_automatic_capture_filters_details`: The request body:
    ///   [`ConfigureAutomaticCaptureFiltersDetails`](crate::models::ConfigureAutomaticCaptureFiltersDetails).
    pub fn configure_automatic_capture_filters(
        &self,
        managed_database_id: impl Into<String>,
        configure_automatic_capture_filters_details: models::ConfigureAutomaticCaptureFiltersDetails,
    ) -> operations::ConfigureAutomaticCaptureFilters {
        operations::ConfigureAutomaticCaptureFilters::new(
            &self.client,
            managed_database_id.into(),
            configure_automatic_capture_filters_details,
        )
    }

    /// Configures the automatic SPM evolve advisor task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `configure_automatic_spm_evolve_advisor_task_details`: The request body:
    ///   [`ConfigureAutomaticSpmEvolveAdvisorTaskDetails`](crate::models::ConfigureAutomaticSpmEvolveAdvisorTaskDetails).
    pub fn configure_automatic_spm_evolve_advisor_task(
        &self,
        managed_database_id: impl Into<String>,
        configure_automatic_spm_evolve_advisor_task_details: models::ConfigureAutomaticSpmEvolveAdvisorTaskDetails,
    ) -> operations::ConfigureAutomaticSpmEvolveAdvisorTask {
        operations::ConfigureAutomaticSpmEvolveAdvisorTask::new(
            &self.client,
            managed_database_id.into(),
            configure_automatic_spm_evolve_advisor_task_details,
        )
    }

    /// Disables the automatic initial plan capture.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `disable_automatic_initial_plan_capture_details`: The request body:
    ///   [`DisableAutomaticInitialPlanCaptureDetails`](crate::models::DisableAutomaticInitialPlanCaptureDetails).
    pub fn disable_automatic_initial_plan_capture(
        &self,
        managed_database_id: impl Into<String>,
        disable_automatic_initial_plan_capture_details: models::DisableAutomaticInitialPlanCaptureDetails,
    ) -> operations::DisableAutomaticInitialPlanCapture {
        operations::DisableAutomaticInitialPlanCapture::new(
            &self.client,
            managed_database_id.into(),
            disable_automatic_initial_plan_capture_details,
        )
    }

    /// Disables the automatic SPM evolve advisor task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `disable_automatic_spm_evolve_advisor_task_details`: The request body:
    ///   [`DisableAutomaticSpmEvolveAdvisorTaskDetails`](crate::models::DisableAutomaticSpmEvolveAdvisorTaskDetails).
    pub fn disable_automatic_spm_evolve_advisor_task(
        &self,
        managed_database_id: impl Into<String>,
        disable_automatic_spm_evolve_advisor_task_details: models::DisableAutomaticSpmEvolveAdvisorTaskDetails,
    ) -> operations::DisableAutomaticSpmEvolveAdvisorTask {
        operations::DisableAutomaticSpmEvolveAdvisorTask::new(
            &self.client,
            managed_database_id.into(),
            disable_automatic_spm_evolve_advisor_task_details,
        )
    }

    /// Disables the autonomous database management feature.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `disable_autonomous_database_management_feature_details`: The request body:
    ///   [`DisableAutonomousDatabaseManagementFeatureDetails`](crate::models::DisableAutonomousDatabaseManagementFeatureDetails).
    pub fn disable_autonomous_database_management_feature(
        &self,
        autonomous_database_id: impl Into<String>,
        disable_autonomous_database_management_feature_details: models::DisableAutonomousDatabaseManagementFeatureDetails,
    ) -> operations::DisableAutonomousDatabaseManagementFeature {
        operations::DisableAutonomousDatabaseManagementFeature::new(
            &self.client,
            autonomous_database_id.into(),
            disable_autonomous_database_management_feature_details,
        )
    }

    /// Disables the database management feature.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `disable_database_management_feature_details`: The request body:
    ///   [`DisableDatabaseManagementFeatureDetails`](crate::models::DisableDatabaseManagementFeatureDetails).
    pub fn disable_database_management_feature(
        &self,
        database_id: impl Into<String>,
        disable_database_management_feature_details: models::DisableDatabaseManagementFeatureDetails,
    ) -> operations::DisableDatabaseManagementFeature {
        operations::DisableDatabaseManagementFeature::new(
            &self.client,
            database_id.into(),
            disable_database_management_feature_details,
        )
    }

    /// Disables the external container database management feature.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `disable_external_container_database_management_feature_details`: The request body:
    ///   [`DisableExternalContainerDatabaseManagementFeatureDetails`](crate::models::DisableExternalContainerDatabaseManagementFeatureDetails).
    pub fn disable_external_container_database_management_feature(
        &self,
        external_container_database_id: impl Into<String>,
        disable_external_container_database_management_feature_details: models::DisableExternalContainerDatabaseManagementFeatureDetails,
    ) -> operations::DisableExternalContainerDatabaseManagementFeature {
        operations::DisableExternalContainerDatabaseManagementFeature::new(
            &self.client,
            external_container_database_id.into(),
            disable_external_container_database_management_feature_details,
        )
    }

    /// Disables the external non container database management feature.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    /// - `disable_external_non_container_database_management_feature_details`: The request body:
    ///   [`DisableExternalNonContainerDatabaseManagementFeatureDetails`](crate::models::DisableExternalNonContainerDatabaseManagementFeatureDetails).
    pub fn disable_external_non_container_database_management_feature(
        &self,
        external_non_container_database_id: impl Into<String>,
        disable_external_non_container_database_management_feature_details: models::DisableExternalNonContainerDatabaseManagementFeatureDetails,
    ) -> operations::DisableExternalNonContainerDatabaseManagementFeature {
        operations::DisableExternalNonContainerDatabaseManagementFeature::new(
            &self.client,
            external_non_container_database_id.into(),
            disable_external_non_container_database_management_feature_details,
        )
    }

    /// Disables the external pluggable database management feature.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    /// - `disable_external_pluggable_database_management_feature_details`: The request body:
    ///   [`DisableExternalPluggableDatabaseManagementFeatureDetails`](crate::models::DisableExternalPluggableDatabaseManagementFeatureDetails).
    pub fn disable_external_pluggable_database_management_feature(
        &self,
        external_pluggable_database_id: impl Into<String>,
        disable_external_pluggable_database_management_feature_details: models::DisableExternalPluggableDatabaseManagementFeatureDetails,
    ) -> operations::DisableExternalPluggableDatabaseManagementFeature {
        operations::DisableExternalPluggableDatabaseManagementFeature::new(
            &self.client,
            external_pluggable_database_id.into(),
            disable_external_pluggable_database_management_feature_details,
        )
    }

    /// Disables the high frequency automatic SPM evolve advisor task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `disable_high_frequency_automatic_spm_evolve_advisor_task_details`: The request body:
    ///   [`DisableHighFrequencyAutomaticSpmEvolveAdvisorTaskDetails`](crate::models::DisableHighFrequencyAutomaticSpmEvolveAdvisorTaskDetails).
    pub fn disable_high_frequency_automatic_spm_evolve_advisor_task(
        &self,
        managed_database_id: impl Into<String>,
        disable_high_frequency_automatic_spm_evolve_advisor_task_details: models::DisableHighFrequencyAutomaticSpmEvolveAdvisorTaskDetails,
    ) -> operations::DisableHighFrequencyAutomaticSpmEvolveAdvisorTask {
        operations::DisableHighFrequencyAutomaticSpmEvolveAdvisorTask::new(
            &self.client,
            managed_database_id.into(),
            disable_high_frequency_automatic_spm_evolve_advisor_task_details,
        )
    }

    /// Disables the pluggable database management feature.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `disable_pluggable_database_management_feature_details`: The request body:
    ///   [`DisablePluggableDatabaseManagementFeatureDetails`](crate::models::DisablePluggableDatabaseManagementFeatureDetails).
    pub fn disable_pluggable_database_management_feature(
        &self,
        pluggable_database_id: impl Into<String>,
        disable_pluggable_database_management_feature_details: models::DisablePluggableDatabaseManagementFeatureDetails,
    ) -> operations::DisablePluggableDatabaseManagementFeature {
        operations::DisablePluggableDatabaseManagementFeature::new(
            &self.client,
            pluggable_database_id.into(),
            disable_pluggable_database_management_feature_details,
        )
    }

    /// Disables the SQL plan baselines usage.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `disable_sql_plan_baselines_usage_details`: The request body:
    ///   [`DisableSqlPlanBaselinesUsageDetails`](crate::models::DisableSqlPlanBaselinesUsageDetails).
    pub fn disable_sql_plan_baselines_usage(
        &self,
        managed_database_id: impl Into<String>,
        disable_sql_plan_baselines_usage_details: models::DisableSqlPlanBaselinesUsageDetails,
    ) -> operations::DisableSqlPlanBaselinesUsage {
        operations::DisableSqlPlanBaselinesUsage::new(
            &self.client,
            managed_database_id.into(),
            disable_sql_plan_baselines_usage_details,
        )
    }

    /// Drops the SQL plan baselines.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `drop_sql_plan_baselines_details`: The request body:
    ///   [`DropSqlPlanBaselinesDetails`](crate::models::DropSqlPlanBaselinesDetails).
    pub fn drop_sql_plan_baselines(
        &self,
        managed_database_id: impl Into<String>,
        drop_sql_plan_baselines_details: models::DropSqlPlanBaselinesDetails,
    ) -> operations::DropSqlPlanBaselines {
        operations::DropSqlPlanBaselines::new(
            &self.client,
            managed_database_id.into(),
            drop_sql_plan_baselines_details,
        )
    }

    /// Enables the automatic initial plan capture.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `enable_automatic_initial_plan_capture_details`: The request body:
    ///   [`EnableAutomaticInitialPlanCaptureDetails`](crate::models::EnableAutomaticInitialPlanCaptureDetails).
    pub fn enable_automatic_initial_plan_capture(
        &self,
        managed_database_id: impl Into<String>,
        enable_automatic_initial_plan_capture_details: models::EnableAutomaticInitialPlanCaptureDetails,
    ) -> operations::EnableAutomaticInitialPlanCapture {
        operations::EnableAutomaticInitialPlanCapture::new(
            &self.client,
            managed_database_id.into(),
            enable_automatic_initial_plan_capture_details,
        )
    }

    /// Enables the automatic SPM evolve advisor task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `enable_automatic_spm_evolve_advisor_task_details`: The request body:
    ///   [`EnableAutomaticSpmEvolveAdvisorTaskDetails`](crate::models::EnableAutomaticSpmEvolveAdvisorTaskDetails).
    pub fn enable_automatic_spm_evolve_advisor_task(
        &self,
        managed_database_id: impl Into<String>,
        enable_automatic_spm_evolve_advisor_task_details: models::EnableAutomaticSpmEvolveAdvisorTaskDetails,
    ) -> operations::EnableAutomaticSpmEvolveAdvisorTask {
        operations::EnableAutomaticSpmEvolveAdvisorTask::new(
            &self.client,
            managed_database_id.into(),
            enable_automatic_spm_evolve_advisor_task_details,
        )
    }

    /// Enables the autonomous database management feature.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `enable_autonomous_database_management_feature_details`: The request body:
    ///   [`EnableAutonomousDatabaseManagementFeatureDetails`](crate::models::EnableAutonomousDatabaseManagementFeatureDetails).
    pub fn enable_autonomous_database_management_feature(
        &self,
        autonomous_database_id: impl Into<String>,
        enable_autonomous_database_management_feature_details: models::EnableAutonomousDatabaseManagementFeatureDetails,
    ) -> operations::EnableAutonomousDatabaseManagementFeature {
        operations::EnableAutonomousDatabaseManagementFeature::new(
            &self.client,
            autonomous_database_id.into(),
            enable_autonomous_database_management_feature_details,
        )
    }

    /// Enables the database management feature.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `enable_database_management_feature_details`: The request body:
    ///   [`EnableDatabaseManagementFeatureDetails`](crate::models::EnableDatabaseManagementFeatureDetails).
    pub fn enable_database_management_feature(
        &self,
        database_id: impl Into<String>,
        enable_database_management_feature_details: models::EnableDatabaseManagementFeatureDetails,
    ) -> operations::EnableDatabaseManagementFeature {
        operations::EnableDatabaseManagementFeature::new(
            &self.client,
            database_id.into(),
            enable_database_management_feature_details,
        )
    }

    /// Enables the external container database management feature.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `enable_external_container_database_management_feature_details`: The request body:
    ///   [`EnableExternalContainerDatabaseManagementFeatureDetails`](crate::models::EnableExternalContainerDatabaseManagementFeatureDetails).
    pub fn enable_external_container_database_management_feature(
        &self,
        external_container_database_id: impl Into<String>,
        enable_external_container_database_management_feature_details: models::EnableExternalContainerDatabaseManagementFeatureDetails,
    ) -> operations::EnableExternalContainerDatabaseManagementFeature {
        operations::EnableExternalContainerDatabaseManagementFeature::new(
            &self.client,
            external_container_database_id.into(),
            enable_external_container_database_management_feature_details,
        )
    }

    /// Enables the external non container database management feature.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    /// - `enable_external_non_container_database_management_feature_details`: The request body:
    ///   [`EnableExternalNonContainerDatabaseManagementFeatureDetails`](crate::models::EnableExternalNonContainerDatabaseManagementFeatureDetails).
    pub fn enable_external_non_container_database_management_feature(
        &self,
        external_non_container_database_id: impl Into<String>,
        enable_external_non_container_database_management_feature_details: models::EnableExternalNonContainerDatabaseManagementFeatureDetails,
    ) -> operations::EnableExternalNonContainerDatabaseManagementFeature {
        operations::EnableExternalNonContainerDatabaseManagementFeature::new(
            &self.client,
            external_non_container_database_id.into(),
            enable_external_non_container_database_management_feature_details,
        )
    }

    /// Enables the external pluggable database management feature.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    /// - `enable_external_pluggable_database_management_feature_details`: The request body:
    ///   [`EnableExternalPluggableDatabaseManagementFeatureDetails`](crate::models::EnableExternalPluggableDatabaseManagementFeatureDetails).
    pub fn enable_external_pluggable_database_management_feature(
        &self,
        external_pluggable_database_id: impl Into<String>,
        enable_external_pluggable_database_management_feature_details: models::EnableExternalPluggableDatabaseManagementFeatureDetails,
    ) -> operations::EnableExternalPluggableDatabaseManagementFeature {
        operations::EnableExternalPluggableDatabaseManagementFeature::new(
            &self.client,
            external_pluggable_database_id.into(),
            enable_external_pluggable_database_management_feature_details,
        )
    }

    /// Enables the high frequency automatic SPM evolve advisor task.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `enable_high_frequency_automatic_spm_evolve_advisor_task_details`: The request body:
    ///   [`EnableHighFrequencyAutomaticSpmEvolveAdvisorTaskDetails`](crate::models::EnableHighFrequencyAutomaticSpmEvolveAdvisorTaskDetails).
    pub fn enable_high_frequency_automatic_spm_evolve_advisor_task(
        &self,
        managed_database_id: impl Into<String>,
        enable_high_frequency_automatic_spm_evolve_advisor_task_details: models::EnableHighFrequencyAutomaticSpmEvolveAdvisorTaskDetails,
    ) -> operations::EnableHighFrequencyAutomaticSpmEvolveAdvisorTask {
        operations::EnableHighFrequencyAutomaticSpmEvolveAdvisorTask::new(
            &self.client,
            managed_database_id.into(),
            enable_high_frequency_automatic_spm_evolve_advisor_task_details,
        )
    }

    /// Enables the pluggable database management feature.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `enable_pluggable_database_management_feature_details`: The request body:
    ///   [`EnablePluggableDatabaseManagementFeatureDetails`](crate::models::EnablePluggableDatabaseManagementFeatureDetails).
    pub fn enable_pluggable_database_management_feature(
        &self,
        pluggable_database_id: impl Into<String>,
        enable_pluggable_database_management_feature_details: models::EnablePluggableDatabaseManagementFeatureDetails,
    ) -> operations::EnablePluggableDatabaseManagementFeature {
        operations::EnablePluggableDatabaseManagementFeature::new(
            &self.client,
            pluggable_database_id.into(),
            enable_pluggable_database_management_feature_details,
        )
    }

    /// Enables the SQL plan baselines usage.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `enable_sql_plan_baselines_usage_details`: The request body:
    ///   [`EnableSqlPlanBaselinesUsageDetails`](crate::models::EnableSqlPlanBaselinesUsageDetails).
    pub fn enable_sql_plan_baselines_usage(
        &self,
        managed_database_id: impl Into<String>,
        enable_sql_plan_baselines_usage_details: models::EnableSqlPlanBaselinesUsageDetails,
    ) -> operations::EnableSqlPlanBaselinesUsage {
        operations::EnableSqlPlanBaselinesUsage::new(
            &self.client,
            managed_database_id.into(),
            enable_sql_plan_baselines_usage_details,
        )
    }

    /// Gets the AWR DB report.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    pub fn get_awr_db_report(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
    ) -> operations::GetAwrDbReport {
        operations::GetAwrDbReport::new(&self.client, managed_database_id.into(), awr_db_id.into())
    }

    /// Gets the AWR DB SQL report.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    /// - `sql_id`: The ID of the SQL statement.
    pub fn get_awr_db_sql_report(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
        sql_id: impl Into<String>,
    ) -> operations::GetAwrDbSqlReport {
        operations::GetAwrDbSqlReport::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
            sql_id.into(),
        )
    }

    /// Gets the managed database.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn get_managed_database(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::GetManagedDatabase {
        operations::GetManagedDatabase::new(&self.client, managed_database_id.into())
    }

    /// Gets the optimizer statistics advisor execution.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `execution_name`: The name of the execution of the Optimizer Statistics Advisor.
    /// - `task_name`: The name of the task.
    pub fn get_optimizer_statistics_advisor_execution(
        &self,
        managed_database_id: impl Into<String>,
        execution_name: impl Into<String>,
        task_name: impl Into<String>,
    ) -> operations::GetOptimizerStatisticsAdvisorExecution {
        operations::GetOptimizerStatisticsAdvisorExecution::new(
            &self.client,
            managed_database_id.into(),
            execution_name.into(),
            task_name.into(),
        )
    }

    /// Gets the optimizer statistics advisor execution script.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `execution_name`: The name of the execution of the Optimizer Statistics Advisor.
    /// - `task_name`: The name of the task.
    pub fn get_optimizer_statistics_advisor_execution_script(
        &self,
        managed_database_id: impl Into<String>,
        execution_name: impl Into<String>,
        task_name: impl Into<String>,
    ) -> operations::GetOptimizerStatisticsAdvisorExecutionScript {
        operations::GetOptimizerStatisticsAdvisorExecutionScript::new(
            &self.client,
            managed_database_id.into(),
            execution_name.into(),
            task_name.into(),
        )
    }

    /// Gets the optimizer statistics collection operation.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `optimizer_statistics_collection_operation_id`: The optimizer statistics collection
    ///   operation ID.
    pub fn get_optimizer_statistics_collection_operation(
        &self,
        managed_database_id: impl Into<String>,
        optimizer_statistics_collection_operation_id: f64,
    ) -> operations::GetOptimizerStatisticsCollectionOperation {
        operations::GetOptimizerStatisticsCollectionOperation::new(
            &self.client,
            managed_database_id.into(),
            optimizer_statistics_collection_operation_id,
        )
    }

    /// Gets the SQL plan baseline.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `plan_name`: The name of the plan.
    pub fn get_sql_plan_baseline(
        &self,
        managed_database_id: impl Into<String>,
        plan_name: impl Into<String>,
    ) -> operations::GetSqlPlanBaseline {
        operations::GetSqlPlanBaseline::new(
            &self.client,
            managed_database_id.into(),
            plan_name.into(),
        )
    }

    /// Gets the SQL plan baseline configuration.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn get_sql_plan_baseline_configuration(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::GetSqlPlanBaselineConfiguration {
        operations::GetSqlPlanBaselineConfiguration::new(&self.client, managed_database_id.into())
    }

    /// Gets the user.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn get_user(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::GetUser {
        operations::GetUser::new(&self.client, managed_database_id.into(), user_name.into())
    }

    /// Implements the optimizer statistics advisor recommendations.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `execution_name`: The name of the execution of the Optimizer Statistics Advisor.
    /// - `implement_optimizer_statistics_advisor_recommendations_details`: The request body:
    ///   [`ImplementOptimizerStatisticsAdvisorRecommendationsDetails`](crate::models::ImplementOptimizerStatisticsAdvisorRecommendationsDetails).
    pub fn implement_optimizer_statistics_advisor_recommendations(
        &self,
        managed_database_id: impl Into<String>,
        execution_name: impl Into<String>,
        implement_optimizer_statistics_advisor_recommendations_details: models::ImplementOptimizerStatisticsAdvisorRecommendationsDetails,
    ) -> operations::ImplementOptimizerStatisticsAdvisorRecommendations {
        operations::ImplementOptimizerStatisticsAdvisorRecommendations::new(
            &self.client,
            managed_database_id.into(),
            execution_name.into(),
            implement_optimizer_statistics_advisor_recommendations_details,
        )
    }

    /// Lists the ASM properties.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_asm_properties(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListAsmProperties {
        operations::ListAsmProperties::new(&self.client, managed_database_id.into())
    }

    /// Lists the AWR DB snapshots.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    pub fn list_awr_db_snapshots(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
    ) -> operations::ListAwrDbSnapshots {
        operations::ListAwrDbSnapshots::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
        )
    }

    /// Lists the AWR DBs.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_awr_dbs(&self, managed_database_id: impl Into<String>) -> operations::ListAwrDbs {
        operations::ListAwrDbs::new(&self.client, managed_database_id.into())
    }

    /// Lists the consumer group privileges.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn list_consumer_group_privileges(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::ListConsumerGroupPrivileges {
        operations::ListConsumerGroupPrivileges::new(
            &self.client,
            managed_database_id.into(),
            user_name.into(),
        )
    }

    /// Lists the cursor cache statements.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_cursor_cache_statements(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListCursorCacheStatements {
        operations::ListCursorCacheStatements::new(&self.client, managed_database_id.into())
    }

    /// Lists the data access containers.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn list_data_access_containers(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::ListDataAccessContainers {
        operations::ListDataAccessContainers::new(
            &self.client,
            managed_database_id.into(),
            user_name.into(),
        )
    }

    /// Lists the database parameters.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_database_parameters(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListDatabaseParameters {
        operations::ListDatabaseParameters::new(&self.client, managed_database_id.into())
    }

    /// Lists the managed databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_managed_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagedDatabases {
        operations::ListManagedDatabases::new(&self.client, compartment_id.into())
    }

    /// Lists the object privileges.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn list_object_privileges(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::ListObjectPrivileges {
        operations::ListObjectPrivileges::new(
            &self.client,
            managed_database_id.into(),
            user_name.into(),
        )
    }

    /// Lists the optimizer statistics advisor executions.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_optimizer_statistics_advisor_executions(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListOptimizerStatisticsAdvisorExecutions {
        operations::ListOptimizerStatisticsAdvisorExecutions::new(
            &self.client,
            managed_database_id.into(),
        )
    }

    /// Lists the optimizer statistics collection aggregations.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `group_type`: The type of the group.
    pub fn list_optimizer_statistics_collection_aggregations(
        &self,
        managed_database_id: impl Into<String>,
        group_type: impl Into<models::ListOptimizerStatisticsCollectionAggregationsGroupType>,
    ) -> operations::ListOptimizerStatisticsCollectionAggregations {
        operations::ListOptimizerStatisticsCollectionAggregations::new(
            &self.client,
            managed_database_id.into(),
            group_type.into(),
        )
    }

    /// Lists the optimizer statistics collection operations.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_optimizer_statistics_collection_operations(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListOptimizerStatisticsCollectionOperations {
        operations::ListOptimizerStatisticsCollectionOperations::new(
            &self.client,
            managed_database_id.into(),
        )
    }

    /// Lists the proxied for the users.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn list_proxied_for_users(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::ListProxiedForUsers {
        operations::ListProxiedForUsers::new(
            &self.client,
            managed_database_id.into(),
            user_name.into(),
        )
    }

    /// Lists the proxy users.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn list_proxy_users(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::ListProxyUsers {
        operations::ListProxyUsers::new(&self.client, managed_database_id.into(), user_name.into())
    }

    /// Lists the roles.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn list_roles(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::ListRoles {
        operations::ListRoles::new(&self.client, managed_database_id.into(), user_name.into())
    }

    /// Lists the SQL plan baseline jobs.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_sql_plan_baseline_jobs(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListSqlPlanBaselineJobs {
        operations::ListSqlPlanBaselineJobs::new(&self.client, managed_database_id.into())
    }

    /// Lists the SQL plan baselines.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_sql_plan_baselines(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListSqlPlanBaselines {
        operations::ListSqlPlanBaselines::new(&self.client, managed_database_id.into())
    }

    /// Lists the system privileges.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `user_name`: The user name.
    pub fn list_system_privileges(
        &self,
        managed_database_id: impl Into<String>,
        user_name: impl Into<String>,
    ) -> operations::ListSystemPrivileges {
        operations::ListSystemPrivileges::new(
            &self.client,
            managed_database_id.into(),
            user_name.into(),
        )
    }

    /// Lists the table statistics.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_table_statistics(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListTableStatistics {
        operations::ListTableStatistics::new(&self.client, managed_database_id.into())
    }

    /// Lists the users.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_users(&self, managed_database_id: impl Into<String>) -> operations::ListUsers {
        operations::ListUsers::new(&self.client, managed_database_id.into())
    }

    /// Loads the SQL plan baselines from the AWR.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `load_sql_plan_baselines_from_awr_details`: The request body:
    ///   [`LoadSqlPlanBaselinesFromAwrDetails`](crate::models::LoadSqlPlanBaselinesFromAwrDetails).
    pub fn load_sql_plan_baselines_from_awr(
        &self,
        managed_database_id: impl Into<String>,
        load_sql_plan_baselines_from_awr_details: models::LoadSqlPlanBaselinesFromAwrDetails,
    ) -> operations::LoadSqlPlanBaselinesFromAwr {
        operations::LoadSqlPlanBaselinesFromAwr::new(
            &self.client,
            managed_database_id.into(),
            load_sql_plan_baselines_from_awr_details,
        )
    }

    /// Loads the SQL plan baselines from the cursor cache.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `load_sql_plan_baselines_from_cursor_cache_details`: The request body:
    ///   [`LoadSqlPlanBaselinesFromCursorCacheDetails`](crate::models::LoadSqlPlanBaselinesFromCursorCacheDetails).
    pub fn load_sql_plan_baselines_from_cursor_cache(
        &self,
        managed_database_id: impl Into<String>,
        load_sql_plan_baselines_from_cursor_cache_details: models::LoadSqlPlanBaselinesFromCursorCacheDetails,
    ) -> operations::LoadSqlPlanBaselinesFromCursorCache {
        operations::LoadSqlPlanBaselinesFromCursorCache::new(
            &self.client,
            managed_database_id.into(),
            load_sql_plan_baselines_from_cursor_cache_details,
        )
    }

    /// Modifies the autonomous database management feature.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `modify_autonomous_database_management_feature_details`: The request body:
    ///   [`ModifyAutonomousDatabaseManagementFeatureDetails`](crate::models::ModifyAutonomousDatabaseManagementFeatureDetails).
    pub fn modify_autonomous_database_management_feature(
        &self,
        autonomous_database_id: impl Into<String>,
        modify_autonomous_database_management_feature_details: models::ModifyAutonomousDatabaseManagementFeatureDetails,
    ) -> operations::ModifyAutonomousDatabaseManagementFeature {
        operations::ModifyAutonomousDatabaseManagementFeature::new(
            &self.client,
            autonomous_database_id.into(),
            modify_autonomous_database_management_feature_details,
        )
    }

    /// Modifies the database management feature.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `modify_database_management_feature_details`: The request body:
    ///   [`ModifyDatabaseManagementFeatureDetails`](crate::models::ModifyDatabaseManagementFeatureDetails).
    pub fn modify_database_management_feature(
        &self,
        database_id: impl Into<String>,
        modify_database_management_feature_details: models::ModifyDatabaseManagementFeatureDetails,
    ) -> operations::ModifyDatabaseManagementFeature {
        operations::ModifyDatabaseManagementFeature::new(
            &self.client,
            database_id.into(),
            modify_database_management_feature_details,
        )
    }

    /// Modifies the external container database management feature.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `enable_external_container_database_management_feature_details`: The request body:
    ///   [`EnableExternalContainerDatabaseManagementFeatureDetails`](crate::models::EnableExternalContainerDatabaseManagementFeatureDetails).
    pub fn modify_external_container_database_management_feature(
        &self,
        external_container_database_id: impl Into<String>,
        enable_external_container_database_management_feature_details: models::EnableExternalContainerDatabaseManagementFeatureDetails,
    ) -> operations::ModifyExternalContainerDatabaseManagementFeature {
        operations::ModifyExternalContainerDatabaseManagementFeature::new(
            &self.client,
            external_container_database_id.into(),
            enable_external_container_database_management_feature_details,
        )
    }

    /// Modifies the pluggable database management feature.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `modify_pluggable_database_management_feature_details`: The request body:
    ///   [`ModifyPluggableDatabaseManagementFeatureDetails`](crate::models::ModifyPluggableDatabaseManagementFeatureDetails).
    pub fn modify_pluggable_database_management_feature(
        &self,
        pluggable_database_id: impl Into<String>,
        modify_pluggable_database_management_feature_details: models::ModifyPluggableDatabaseManagementFeatureDetails,
    ) -> operations::ModifyPluggableDatabaseManagementFeature {
        operations::ModifyPluggableDatabaseManagementFeature::new(
            &self.client,
            pluggable_database_id.into(),
            modify_pluggable_database_management_feature_details,
        )
    }

    /// Resets the database parameters.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `reset_database_parameters_details`: The request body:
    ///   [`ResetDatabaseParametersDetails`](crate::models::ResetDatabaseParametersDetails).
    pub fn reset_database_parameters(
        &self,
        managed_database_id: impl Into<String>,
        reset_database_parameters_details: models::ResetDatabaseParametersDetails,
    ) -> operations::ResetDatabaseParameters {
        operations::ResetDatabaseParameters::new(
            &self.client,
            managed_database_id.into(),
            reset_database_parameters_details,
        )
    }

    /// Summarizes the AWR DB CPU usages.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    pub fn summarize_awr_db_cpu_usages(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
    ) -> operations::SummarizeAwrDbCpuUsages {
        operations::SummarizeAwrDbCpuUsages::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
        )
    }

    /// Summarizes the AWR DB metrics.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    /// - `name`: The name.
    pub fn summarize_awr_db_metrics(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
        name: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::SummarizeAwrDbMetrics {
        operations::SummarizeAwrDbMetrics::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
            list(name),
        )
    }

    /// Summarizes the AWR DB parameter changes.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    /// - `name`: The name.
    pub fn summarize_awr_db_parameter_changes(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::SummarizeAwrDbParameterChanges {
        operations::SummarizeAwrDbParameterChanges::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
            name.into(),
        )
    }

    /// Summarizes the AWR DB parameters.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    pub fn summarize_awr_db_parameters(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
    ) -> operations::SummarizeAwrDbParameters {
        operations::SummarizeAwrDbParameters::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
        )
    }

    /// Summarizes the AWR DB snapshot ranges.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn summarize_awr_db_snapshot_ranges(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::SummarizeAwrDbSnapshotRanges {
        operations::SummarizeAwrDbSnapshotRanges::new(&self.client, managed_database_id.into())
    }

    /// Summarizes the AWR DB sysstats.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    /// - `name`: The name.
    pub fn summarize_awr_db_sysstats(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
        name: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::SummarizeAwrDbSysstats {
        operations::SummarizeAwrDbSysstats::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
            list(name),
        )
    }

    /// Summarizes the AWR DB top wait events.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    pub fn summarize_awr_db_top_wait_events(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
    ) -> operations::SummarizeAwrDbTopWaitEvents {
        operations::SummarizeAwrDbTopWaitEvents::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
        )
    }

    /// Summarizes the AWR DB wait event buckets.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    /// - `name`: The name.
    pub fn summarize_awr_db_wait_event_buckets(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
        name: impl Into<String>,
    ) -> operations::SummarizeAwrDbWaitEventBuckets {
        operations::SummarizeAwrDbWaitEventBuckets::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
            name.into(),
        )
    }

    /// Summarizes the AWR DB wait events.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `awr_db_id`: The internal ID of the database in AWR.
    pub fn summarize_awr_db_wait_events(
        &self,
        managed_database_id: impl Into<String>,
        awr_db_id: impl Into<String>,
    ) -> operations::SummarizeAwrDbWaitEvents {
        operations::SummarizeAwrDbWaitEvents::new(
            &self.client,
            managed_database_id.into(),
            awr_db_id.into(),
        )
    }

    /// Summarizes the managed database availability metrics.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn summarize_managed_database_availability_metrics(
        &self,
        managed_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::SummarizeManagedDatabaseAvailabilityMetrics {
        operations::SummarizeManagedDatabaseAvailabilityMetrics::new(
            &self.client,
            managed_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }

    /// Summarizes the SQL plan baselines.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn summarize_sql_plan_baselines(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::SummarizeSqlPlanBaselines {
        operations::SummarizeSqlPlanBaselines::new(&self.client, managed_database_id.into())
    }

    /// Summarizes the SQL plan baselines by last execution.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn summarize_sql_plan_baselines_by_last_execution(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::SummarizeSqlPlanBaselinesByLastExecution {
        operations::SummarizeSqlPlanBaselinesByLastExecution::new(
            &self.client,
            managed_database_id.into(),
        )
    }

    /// Updates the managed database.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `update_managed_database_details`: The request body:
    ///   [`UpdateManagedDatabaseDetails`](crate::models::UpdateManagedDatabaseDetails).
    pub fn update_managed_database(
        &self,
        managed_database_id: impl Into<String>,
        update_managed_database_details: models::UpdateManagedDatabaseDetails,
    ) -> operations::UpdateManagedDatabase {
        operations::UpdateManagedDatabase::new(
            &self.client,
            managed_database_id.into(),
            update_managed_database_details,
        )
    }
}

/// # Managed database group
impl DbManagementClient {
    /// Adds a managed database to the managed database group.
    ///
    /// - `managed_database_group_id`: The OCID of the managed database group.
    /// - `add_managed_database_to_managed_database_group_details`: The request body:
    ///   [`AddManagedDatabaseToManagedDatabaseGroupDetails`](crate::models::AddManagedDatabaseToManagedDatabaseGroupDetails).
    pub fn add_managed_database_to_managed_database_group(
        &self,
        managed_database_group_id: impl Into<String>,
        add_managed_database_to_managed_database_group_details: models::AddManagedDatabaseToManagedDatabaseGroupDetails,
    ) -> operations::AddManagedDatabaseToManagedDatabaseGroup {
        operations::AddManagedDatabaseToManagedDatabaseGroup::new(
            &self.client,
            managed_database_group_id.into(),
            add_managed_database_to_managed_database_group_details,
        )
    }

    /// Moves the managed database group to another compartment.
    ///
    /// - `managed_database_group_id`: The OCID of the managed database group.
    /// - `change_managed_database_group_compartment_details`: The request body:
    ///   [`ChangeManagedDatabaseGroupCompartmentDetails`](crate::models::ChangeManagedDatabaseGroupCompartmentDetails).
    pub fn change_managed_database_group_compartment(
        &self,
        managed_database_group_id: impl Into<String>,
        change_managed_database_group_compartment_details: models::ChangeManagedDatabaseGroupCompartmentDetails,
    ) -> operations::ChangeManagedDatabaseGroupCompartment {
        operations::ChangeManagedDatabaseGroupCompartment::new(
            &self.client,
            managed_database_group_id.into(),
            change_managed_database_group_compartment_details,
        )
    }

    /// Creates a managed database group.
    ///
    /// - `create_managed_database_group_details`: The request body:
    ///   [`CreateManagedDatabaseGroupDetails`](crate::models::CreateManagedDatabaseGroupDetails).
    #[inline]
    pub fn create_managed_database_group(
        &self,
        create_managed_database_group_details: models::CreateManagedDatabaseGroupDetails,
    ) -> operations::CreateManagedDatabaseGroup {
        operations::CreateManagedDatabaseGroup::new(
            &self.client,
            create_managed_database_group_details,
        )
    }

    /// Deletes the managed database group.
    ///
    /// - `managed_database_group_id`: The OCID of the managed database group.
    pub fn delete_managed_database_group(
        &self,
        managed_database_group_id: impl Into<String>,
    ) -> operations::DeleteManagedDatabaseGroup {
        operations::DeleteManagedDatabaseGroup::new(&self.client, managed_database_group_id.into())
    }

    /// Gets the managed database group.
    ///
    /// - `managed_database_group_id`: The OCID of the managed database group.
    pub fn get_managed_database_group(
        &self,
        managed_database_group_id: impl Into<String>,
    ) -> operations::GetManagedDatabaseGroup {
        operations::GetManagedDatabaseGroup::new(&self.client, managed_database_group_id.into())
    }

    /// Lists the managed database groups.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_managed_database_groups(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListManagedDatabaseGroups {
        operations::ListManagedDatabaseGroups::new(&self.client, compartment_id.into())
    }

    /// Removes the managed database from the managed database group.
    ///
    /// - `managed_database_group_id`: The OCID of the managed database group.
    /// - `remove_managed_database_from_managed_database_group_details`: The request body:
    ///   [`RemoveManagedDatabaseFromManagedDatabaseGroupDetails`](crate::models::RemoveManagedDatabaseFromManagedDatabaseGroupDetails).
    pub fn remove_managed_database_from_managed_database_group(
        &self,
        managed_database_group_id: impl Into<String>,
        remove_managed_database_from_managed_database_group_details: models::RemoveManagedDatabaseFromManagedDatabaseGroupDetails,
    ) -> operations::RemoveManagedDatabaseFromManagedDatabaseGroup {
        operations::RemoveManagedDatabaseFromManagedDatabaseGroup::new(
            &self.client,
            managed_database_group_id.into(),
            remove_managed_database_from_managed_database_group_details,
        )
    }

    /// Updates the managed database group.
    ///
    /// - `managed_database_group_id`: The OCID of the managed database group.
    /// - `update_managed_database_group_details`: The request body:
    ///   [`UpdateManagedDatabaseGroupDetails`](crate::models::UpdateManagedDatabaseGroupDetails).
    pub fn update_managed_database_group(
        &self,
        managed_database_group_id: impl Into<String>,
        update_managed_database_group_details: models::UpdateManagedDatabaseGroupDetails,
    ) -> operations::UpdateManagedDatabaseGroup {
        operations::UpdateManagedDatabaseGroup::new(
            &self.client,
            managed_database_group_id.into(),
            update_managed_database_group_details,
        )
    }
}

/// # MySQL connector
impl DbManagementClient {
    /// Lists the MySQL database connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_my_sql_database_connectors(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMySqlDatabaseConnectors {
        operations::ListMySqlDatabaseConnectors::new(&self.client, compartment_id.into())
    }
}

/// # Named credential
impl DbManagementClient {
    /// Moves the named credential to another compartment.
    ///
    /// - `named_credential_id`: The OCID of the named credential.
    /// - `change_named_credential_compartment_details`: The request body:
    ///   [`ChangeNamedCredentialCompartmentDetails`](crate::models::ChangeNamedCredentialCompartmentDetails).
    pub fn change_named_credential_compartment(
        &self,
        named_credential_id: impl Into<String>,
        change_named_credential_compartment_details: models::ChangeNamedCredentialCompartmentDetails,
    ) -> operations::ChangeNamedCredentialCompartment {
        operations::ChangeNamedCredentialCompartment::new(
            &self.client,
            named_credential_id.into(),
            change_named_credential_compartment_details,
        )
    }

    /// Creates a named credential.
    ///
    /// - `create_named_credential_details`: The request body:
    ///   [`CreateNamedCredentialDetails`](crate::models::CreateNamedCredentialDetails).
    #[inline]
    pub fn create_named_credential(
        &self,
        create_named_credential_details: models::CreateNamedCredentialDetails,
    ) -> operations::CreateNamedCredential {
        operations::CreateNamedCredential::new(&self.client, create_named_credential_details)
    }

    /// Deletes the named credential.
    ///
    /// - `named_credential_id`: The OCID of the named credential.
    pub fn delete_named_credential(
        &self,
        named_credential_id: impl Into<String>,
    ) -> operations::DeleteNamedCredential {
        operations::DeleteNamedCredential::new(&self.client, named_credential_id.into())
    }

    /// Gets the named credential.
    ///
    /// - `named_credential_id`: The OCID of the named credential.
    pub fn get_named_credential(
        &self,
        named_credential_id: impl Into<String>,
    ) -> operations::GetNamedCredential {
        operations::GetNamedCredential::new(&self.client, named_credential_id.into())
    }

    /// Lists the named credentials.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_named_credentials(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListNamedCredentials {
        operations::ListNamedCredentials::new(&self.client, compartment_id.into())
    }

    /// Tests the named credential.
    ///
    /// - `named_credential_id`: The OCID of the named credential.
    /// - `test_named_credential_details`: The request body:
    ///   [`TestNamedCredentialDetails`](crate::models::TestNamedCredentialDetails).
    pub fn test_named_credential(
        &self,
        named_credential_id: impl Into<String>,
        test_named_credential_details: models::TestNamedCredentialDetails,
    ) -> operations::TestNamedCredential {
        operations::TestNamedCredential::new(
            &self.client,
            named_credential_id.into(),
            test_named_credential_details,
        )
    }

    /// Updates the named credential.
    ///
    /// - `named_credential_id`: The OCID of the named credential.
    /// - `update_named_credential_details`: The request body:
    ///   [`UpdateNamedCredentialDetails`](crate::models::UpdateNamedCredentialDetails).
    pub fn update_named_credential(
        &self,
        named_credential_id: impl Into<String>,
        update_named_credential_details: models::UpdateNamedCredentialDetails,
    ) -> operations::UpdateNamedCredential {
        operations::UpdateNamedCredential::new(
            &self.client,
            named_credential_id.into(),
            update_named_credential_details,
        )
    }
}

/// # PDB metrics
impl DbManagementClient {
    /// Gets the PDB metrics.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_pdb_metrics(
        &self,
        managed_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetPdbMetrics {
        operations::GetPdbMetrics::new(
            &self.client,
            managed_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # Peer database metrics
impl DbManagementClient {
    /// Gets the peer database metrics.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `start_time`: The start time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    /// - `end_time`: The end time, in UTC. As a string, it has the form
    ///   `yyyy-MM-dd'T'hh:mm:ss.sss'Z'`.
    pub fn get_peer_database_metrics(
        &self,
        managed_database_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> operations::GetPeerDatabaseMetrics {
        operations::GetPeerDatabaseMetrics::new(
            &self.client,
            managed_database_id.into(),
            start_time.into(),
            end_time.into(),
        )
    }
}

/// # Preferred credential
impl DbManagementClient {
    /// Deletes the preferred credential.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `credential_name`: The name of the credential.
    pub fn delete_preferred_credential(
        &self,
        managed_database_id: impl Into<String>,
        credential_name: impl Into<String>,
    ) -> operations::DeletePreferredCredential {
        operations::DeletePreferredCredential::new(
            &self.client,
            managed_database_id.into(),
            credential_name.into(),
        )
    }

    /// Gets the preferred credential.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `credential_name`: The name of the credential.
    pub fn get_preferred_credential(
        &self,
        managed_database_id: impl Into<String>,
        credential_name: impl Into<String>,
    ) -> operations::GetPreferredCredential {
        operations::GetPreferredCredential::new(
            &self.client,
            managed_database_id.into(),
            credential_name.into(),
        )
    }

    /// Lists the preferred credentials.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_preferred_credentials(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListPreferredCredentials {
        operations::ListPreferredCredentials::new(&self.client, managed_database_id.into())
    }

    /// Tests the preferred credential.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `credential_name`: The name of the credential.
    pub fn test_preferred_credential(
        &self,
        managed_database_id: impl Into<String>,
        credential_name: impl Into<String>,
    ) -> operations::TestPreferredCredential {
        operations::TestPreferredCredential::new(
            &self.client,
            managed_database_id.into(),
            credential_name.into(),
        )
    }

    /// Updates the preferred credential.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `credential_name`: The name of the credential.
    /// - `update_preferred_credential_details`: The request body:
    ///   [`UpdatePreferredCredentialDetails`](crate::models::UpdatePreferredCredentialDetails).
    pub fn update_preferred_credential(
        &self,
        managed_database_id: impl Into<String>,
        credential_name: impl Into<String>,
        update_preferred_credential_details: impl Into<models::UpdatePreferredCredentialDetails>,
    ) -> operations::UpdatePreferredCredential {
        operations::UpdatePreferredCredential::new(
            &self.client,
            managed_database_id.into(),
            credential_name.into(),
            update_preferred_credential_details.into(),
        )
    }
}

/// # Snapshot
impl DbManagementClient {
    /// Generates an AWR snapshot.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn generate_awr_snapshot(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::GenerateAwrSnapshot {
        operations::GenerateAwrSnapshot::new(&self.client, managed_database_id.into())
    }
}

/// # Tablespace
impl DbManagementClient {
    /// Adds data files.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `tablespace_name`: The name of the tablespace.
    /// - `add_data_files_details`: The request body:
    ///   [`AddDataFilesDetails`](crate::models::AddDataFilesDetails).
    pub fn add_data_files(
        &self,
        managed_database_id: impl Into<String>,
        tablespace_name: impl Into<String>,
        add_data_files_details: models::AddDataFilesDetails,
    ) -> operations::AddDataFiles {
        operations::AddDataFiles::new(
            &self.client,
            managed_database_id.into(),
            tablespace_name.into(),
            add_data_files_details,
        )
    }

    /// Creates a tablespace.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `create_tablespace_details`: The request body:
    ///   [`CreateTablespaceDetails`](crate::models::CreateTablespaceDetails).
    pub fn create_tablespace(
        &self,
        managed_database_id: impl Into<String>,
        create_tablespace_details: models::CreateTablespaceDetails,
    ) -> operations::CreateTablespace {
        operations::CreateTablespace::new(
            &self.client,
            managed_database_id.into(),
            create_tablespace_details,
        )
    }

    /// Drops the tablespace.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `tablespace_name`: The name of the tablespace.
    /// - `drop_tablespace_details`: The request body:
    ///   [`DropTablespaceDetails`](crate::models::DropTablespaceDetails).
    pub fn drop_tablespace(
        &self,
        managed_database_id: impl Into<String>,
        tablespace_name: impl Into<String>,
        drop_tablespace_details: models::DropTablespaceDetails,
    ) -> operations::DropTablespace {
        operations::DropTablespace::new(
            &self.client,
            managed_database_id.into(),
            tablespace_name.into(),
            drop_tablespace_details,
        )
    }

    /// Gets the tablespace.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `tablespace_name`: The name of the tablespace.
    pub fn get_tablespace(
        &self,
        managed_database_id: impl Into<String>,
        tablespace_name: impl Into<String>,
    ) -> operations::GetTablespace {
        operations::GetTablespace::new(
            &self.client,
            managed_database_id.into(),
            tablespace_name.into(),
        )
    }

    /// Lists the tablespaces.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    pub fn list_tablespaces(
        &self,
        managed_database_id: impl Into<String>,
    ) -> operations::ListTablespaces {
        operations::ListTablespaces::new(&self.client, managed_database_id.into())
    }

    /// Removes the data file.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `tablespace_name`: The name of the tablespace.
    /// - `remove_data_file_details`: The request body:
    ///   [`RemoveDataFileDetails`](crate::models::RemoveDataFileDetails).
    pub fn remove_data_file(
        &self,
        managed_database_id: impl Into<String>,
        tablespace_name: impl Into<String>,
        remove_data_file_details: models::RemoveDataFileDetails,
    ) -> operations::RemoveDataFile {
        operations::RemoveDataFile::new(
            &self.client,
            managed_database_id.into(),
            tablespace_name.into(),
            remove_data_file_details,
        )
    }

    /// Resizes the data file.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `tablespace_name`: The name of the tablespace.
    /// - `resize_data_file_details`: The request body:
    ///   [`ResizeDataFileDetails`](crate::models::ResizeDataFileDetails).
    pub fn resize_data_file(
        &self,
        managed_database_id: impl Into<String>,
        tablespace_name: impl Into<String>,
        resize_data_file_details: models::ResizeDataFileDetails,
    ) -> operations::ResizeDataFile {
        operations::ResizeDataFile::new(
            &self.client,
            managed_database_id.into(),
            tablespace_name.into(),
            resize_data_file_details,
        )
    }

    /// Updates the tablespace.
    ///
    /// - `managed_database_id`: The OCID of the managed database.
    /// - `tablespace_name`: The name of the tablespace.
    /// - `update_tablespace_details`: The request body:
    ///   [`UpdateTablespaceDetails`](crate::models::UpdateTablespaceDetails).
    pub fn update_tablespace(
        &self,
        managed_database_id: impl Into<String>,
        tablespace_name: impl Into<String>,
        update_tablespace_details: models::UpdateTablespaceDetails,
    ) -> operations::UpdateTablespace {
        operations::UpdateTablespace::new(
            &self.client,
            managed_database_id.into(),
            tablespace_name.into(),
            update_tablespace_details,
        )
    }
}

/// # Work request
impl DbManagementClient {
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
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_requests(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequests {
        operations::ListWorkRequests::new(&self.client, compartment_id.into())
    }
}

client!(DbManagementClient);
