// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, DateTime, Error, Service, Utc, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("database", "https://database.{region}.{secondLevelDomain}", "/20160918");

/// A client for the Database API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_database::{Config, DatabaseClient};
///
/// # async fn example() -> Result<(), oci_sdk_database::Error> {
/// let config = Config::load().await?;
/// let client = DatabaseClient::new(&config)?;
///
/// let mut items = client.list_autonomous_databases("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DatabaseClient {
    client: Client,
}

impl DatabaseClient {
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

/// # Action parameter values
impl DatabaseClient {
    /// Lists the parameters for the action type.
    ///
    /// - `type_`: The type.
    pub fn list_params_for_action_type(
        &self,
        type_: impl Into<models::ListParamsForActionTypeType>,
    ) -> operations::ListParamsForActionType {
        operations::ListParamsForActionType::new(&self.client, type_.into())
    }
}

/// # Advanced cluster file system
impl DatabaseClient {
    /// Creates an advanced cluster file system.
    ///
    /// - `create_advanced_cluster_file_system_details`: The request body:
    ///   [`CreateAdvancedClusterFileSystemDetails`](crate::models::CreateAdvancedClusterFileSystemDetails).
    #[inline]
    pub fn create_advanced_cluster_file_system(
        &self,
        create_advanced_cluster_file_system_details: models::CreateAdvancedClusterFileSystemDetails,
    ) -> operations::CreateAdvancedClusterFileSystem {
        operations::CreateAdvancedClusterFileSystem::new(
            &self.client,
            create_advanced_cluster_file_system_details,
        )
    }

    /// Deletes the advanced cluster file system.
    ///
    /// - `advanced_cluster_file_system_id`: The OCID of the cluster file system.
    pub fn delete_advanced_cluster_file_system(
        &self,
        advanced_cluster_file_system_id: impl Into<String>,
    ) -> operations::DeleteAdvancedClusterFileSystem {
        operations::DeleteAdvancedClusterFileSystem::new(
            &self.client,
            advanced_cluster_file_system_id.into(),
        )
    }

    /// Gets the advanced cluster file system.
    ///
    /// - `advanced_cluster_file_system_id`: The OCID of the cluster file system.
    pub fn get_advanced_cluster_file_system(
        &self,
        advanced_cluster_file_system_id: impl Into<String>,
    ) -> operations::GetAdvancedClusterFileSystem {
        operations::GetAdvancedClusterFileSystem::new(
            &self.client,
            advanced_cluster_file_system_id.into(),
        )
    }

    /// Lists the advanced cluster file systems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_advanced_cluster_file_systems(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAdvancedClusterFileSystems {
        operations::ListAdvancedClusterFileSystems::new(&self.client, compartment_id.into())
    }

    /// Mounts the advanced cluster file system.
    ///
    /// - `advanced_cluster_file_system_id`: The OCID of the cluster file system.
    pub fn mount_advanced_cluster_file_system(
        &self,
        advanced_cluster_file_system_id: impl Into<String>,
    ) -> operations::MountAdvancedClusterFileSystem {
        operations::MountAdvancedClusterFileSystem::new(
            &self.client,
            advanced_cluster_file_system_id.into(),
        )
    }

    /// Unmounts the advanced cluster file system.
    ///
    /// - `advanced_cluster_file_system_id`: The OCID of the cluster file system.
    pub fn unmount_advanced_cluster_file_system(
        &self,
        advanced_cluster_file_system_id: impl Into<String>,
    ) -> operations::UnmountAdvancedClusterFileSystem {
        operations::UnmountAdvancedClusterFileSystem::new(
            &self.client,
            advanced_cluster_file_system_id.into(),
        )
    }

    /// Updates the advanced cluster file system.
    ///
    /// - `advanced_cluster_file_system_id`: The OCID of the cluster file system.
    /// - `update_advanced_cluster_file_system_details`: The request body:
    ///   [`UpdateAdvancedClusterFileSystemDetails`](crate::models::UpdateAdvancedClusterFileSystemDetails).
    pub fn update_advanced_cluster_file_system(
        &self,
        advanced_cluster_file_system_id: impl Into<String>,
        update_advanced_cluster_file_system_details: models::UpdateAdvancedClusterFileSystemDetails,
    ) -> operations::UpdateAdvancedClusterFileSystem {
        operations::UpdateAdvancedClusterFileSystem::new(
            &self.client,
            advanced_cluster_file_system_id.into(),
            update_advanced_cluster_file_system_details,
        )
    }
}

/// # Application VIP
impl DatabaseClient {
    /// Creates an application VIP.
    ///
    /// - `create_application_vip_details`: The request body:
    ///   [`CreateApplicationVipDetails`](crate::models::CreateApplicationVipDetails).
    #[inline]
    pub fn create_application_vip(
        &self,
        create_application_vip_details: models::CreateApplicationVipDetails,
    ) -> operations::CreateApplicationVip {
        operations::CreateApplicationVip::new(&self.client, create_application_vip_details)
    }

    /// Deletes the application VIP.
    ///
    /// - `application_vip_id`: The OCID of the application's virtual IP (VIP) address.
    pub fn delete_application_vip(
        &self,
        application_vip_id: impl Into<String>,
    ) -> operations::DeleteApplicationVip {
        operations::DeleteApplicationVip::new(&self.client, application_vip_id.into())
    }

    /// Gets the application VIP.
    ///
    /// - `application_vip_id`: The OCID of the application's virtual IP (VIP) address.
    pub fn get_application_vip(
        &self,
        application_vip_id: impl Into<String>,
    ) -> operations::GetApplicationVip {
        operations::GetApplicationVip::new(&self.client, application_vip_id.into())
    }

    /// Lists the application VIPs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    pub fn list_application_vips(
        &self,
        compartment_id: impl Into<String>,
        cloud_vm_cluster_id: impl Into<String>,
    ) -> operations::ListApplicationVips {
        operations::ListApplicationVips::new(
            &self.client,
            compartment_id.into(),
            cloud_vm_cluster_id.into(),
        )
    }
}

/// # Autonomous DB preview version
impl DatabaseClient {
    /// Lists the autonomous DB preview versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_autonomous_db_preview_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousDbPreviewVersions {
        operations::ListAutonomousDbPreviewVersions::new(&self.client, compartment_id.into())
    }
}

/// # Autonomous DB version
impl DatabaseClient {
    /// Lists the autonomous DB versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_autonomous_db_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousDbVersions {
        operations::ListAutonomousDbVersions::new(&self.client, compartment_id.into())
    }
}

/// # Autonomous Exadata infrastructure
impl DatabaseClient {
    /// Moves the autonomous Exadata infrastructure to another compartment.
    ///
    /// - `autonomous_exadata_infrastructure_id`: The OCID of the Autonomous Exadata infrastructure.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    #[deprecated]
    pub fn change_autonomous_exadata_infrastructure_compartment(
        &self,
        autonomous_exadata_infrastructure_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeAutonomousExadataInfrastructureCompartment {
        operations::ChangeAutonomousExadataInfrastructureCompartment::new(
            &self.client,
            autonomous_exadata_infrastructure_id.into(),
            change_compartment_details,
        )
    }

    /// Gets the autonomous Exadata infrastructure.
    ///
    /// - `autonomous_exadata_infrastructure_id`: The OCID of the Autonomous Exadata infrastructure.
    #[deprecated]
    pub fn get_autonomous_exadata_infrastructure(
        &self,
        autonomous_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetAutonomousExadataInfrastructure {
        operations::GetAutonomousExadataInfrastructure::new(
            &self.client,
            autonomous_exadata_infrastructure_id.into(),
        )
    }

    /// Launches autonomous Exadata infrastructure.
    ///
    /// - `launch_autonomous_exadata_infrastructure_details`: The request body:
    ///   [`LaunchAutonomousExadataInfrastructureDetails`](crate::models::LaunchAutonomousExadataInfrastructureDetails).
    #[deprecated]
    #[inline]
    pub fn launch_autonomous_exadata_infrastructure(
        &self,
        launch_autonomous_exadata_infrastructure_details: models::LaunchAutonomousExadataInfrastructureDetails,
    ) -> operations::LaunchAutonomousExadataInfrastructure {
        operations::LaunchAutonomousExadataInfrastructure::new(
            &self.client,
            launch_autonomous_exadata_infrastructure_details,
        )
    }

    /// Lists the autonomous Exadata infrastructures.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    #[deprecated]
    pub fn list_autonomous_exadata_infrastructures(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousExadataInfrastructures {
        operations::ListAutonomousExadataInfrastructures::new(&self.client, compartment_id.into())
    }

    /// Rotates the ORDS certificates.
    ///
    /// - `autonomous_exadata_infrastructure_id`: The OCID of the Autonomous Exadata infrastructure.
    #[deprecated]
    pub fn rotate_ords_certs(
        &self,
        autonomous_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::RotateOrdsCerts {
        operations::RotateOrdsCerts::new(&self.client, autonomous_exadata_infrastructure_id.into())
    }

    /// Rotates the SSL certificates.
    ///
    /// - `autonomous_exadata_infrastructure_id`: The OCID of the Autonomous Exadata infrastructure.
    #[deprecated]
    pub fn rotate_ssl_certs(
        &self,
        autonomous_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::RotateSslCerts {
        operations::RotateSslCerts::new(&self.client, autonomous_exadata_infrastructure_id.into())
    }

    /// Terminates the autonomous Exadata infrastructure.
    ///
    /// - `autonomous_exadata_infrastructure_id`: The OCID of the Autonomous Exadata infrastructure.
    #[deprecated]
    pub fn terminate_autonomous_exadata_infrastructure(
        &self,
        autonomous_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::TerminateAutonomousExadataInfrastructure {
        operations::TerminateAutonomousExadataInfrastructure::new(
            &self.client,
            autonomous_exadata_infrastructure_id.into(),
        )
    }

    /// Updates the autonomous Exadata infrastructure.
    ///
    /// - `autonomous_exadata_infrastructure_id`: The OCID of the Autonomous Exadata infrastructure.
    /// - `update_autonomous_exadata_infrastructure_details`: The request body:
    ///   [`UpdateAutonomousExadataInfrastructureDetails`](crate::models::UpdateAutonomousExadataInfrastructureDetails).
    #[deprecated]
    pub fn update_autonomous_exadata_infrastructure(
        &self,
        autonomous_exadata_infrastructure_id: impl Into<String>,
        update_autonomous_exadata_infrastructure_details: models::UpdateAutonomousExadataInfrastructureDetails,
    ) -> operations::UpdateAutonomousExadataInfrastructure {
        operations::UpdateAutonomousExadataInfrastructure::new(
            &self.client,
            autonomous_exadata_infrastructure_id.into(),
            update_autonomous_exadata_infrastructure_details,
        )
    }
}

/// # Autonomous Exadata infrastructure shape
impl DatabaseClient {
    /// Lists the autonomous Exadata infrastructure shapes.
    ///
    /// - `availability_domain`: The name of the availability domain.
    /// - `compartment_id`: The OCID of the compartment.
    #[deprecated]
    pub fn list_autonomous_exadata_infrastructure_shapes(
        &self,
        availability_domain: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousExadataInfrastructureShapes {
        operations::ListAutonomousExadataInfrastructureShapes::new(
            &self.client,
            availability_domain.into(),
            compartment_id.into(),
        )
    }
}

/// # Autonomous VM cluster
impl DatabaseClient {
    /// Moves the autonomous VM cluster to another compartment.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    /// - `change_autonomous_vm_cluster_compartment_details`: The request body:
    ///   [`ChangeAutonomousVmClusterCompartmentDetails`](crate::models::ChangeAutonomousVmClusterCompartmentDetails).
    pub fn change_autonomous_vm_cluster_compartment(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
        change_autonomous_vm_cluster_compartment_details: models::ChangeAutonomousVmClusterCompartmentDetails,
    ) -> operations::ChangeAutonomousVmClusterCompartment {
        operations::ChangeAutonomousVmClusterCompartment::new(
            &self.client,
            autonomous_vm_cluster_id.into(),
            change_autonomous_vm_cluster_compartment_details,
        )
    }

    /// Creates an autonomous VM cluster.
    ///
    /// - `create_autonomous_vm_cluster_details`: The request body:
    ///   [`CreateAutonomousVmClusterDetails`](crate::models::CreateAutonomousVmClusterDetails).
    #[inline]
    pub fn create_autonomous_vm_cluster(
        &self,
        create_autonomous_vm_cluster_details: models::CreateAutonomousVmClusterDetails,
    ) -> operations::CreateAutonomousVmCluster {
        operations::CreateAutonomousVmCluster::new(
            &self.client,
            create_autonomous_vm_cluster_details,
        )
    }

    /// Deletes the autonomous VM cluster.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    pub fn delete_autonomous_vm_cluster(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::DeleteAutonomousVmCluster {
        operations::DeleteAutonomousVmCluster::new(&self.client, autonomous_vm_cluster_id.into())
    }

    /// Gets the autonomous VM cluster.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    pub fn get_autonomous_vm_cluster(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::GetAutonomousVmCluster {
        operations::GetAutonomousVmCluster::new(&self.client, autonomous_vm_cluster_id.into())
    }

    /// Gets the autonomous VM cluster resource usage.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    pub fn get_autonomous_vm_cluster_resource_usage(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::GetAutonomousVmClusterResourceUsage {
        operations::GetAutonomousVmClusterResourceUsage::new(
            &self.client,
            autonomous_vm_cluster_id.into(),
        )
    }

    /// Lists the autonomous VM cluster acd resource usage.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    pub fn list_autonomous_vm_cluster_acd_resource_usage(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::ListAutonomousVmClusterAcdResourceUsage {
        operations::ListAutonomousVmClusterAcdResourceUsage::new(
            &self.client,
            autonomous_vm_cluster_id.into(),
        )
    }

    /// Lists the autonomous VM clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_autonomous_vm_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousVmClusters {
        operations::ListAutonomousVmClusters::new(&self.client, compartment_id.into())
    }

    /// Restarts the autonomous VM cluster ORDS.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    pub fn restart_autonomous_vm_cluster_ords(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::RestartAutonomousVmClusterOrds {
        operations::RestartAutonomousVmClusterOrds::new(
            &self.client,
            autonomous_vm_cluster_id.into(),
        )
    }

    /// Rotates the autonomous VM cluster ORDS certificates.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    /// - `rotate_autonomous_vm_cluster_ords_certs_details`: The request body:
    ///   [`RotateAutonomousVmClusterOrdsCertsDetails`](crate::models::RotateAutonomousVmClusterOrdsCertsDetails).
    pub fn rotate_autonomous_vm_cluster_ords_certs(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
        rotate_autonomous_vm_cluster_ords_certs_details: models::RotateAutonomousVmClusterOrdsCertsDetails,
    ) -> operations::RotateAutonomousVmClusterOrdsCerts {
        operations::RotateAutonomousVmClusterOrdsCerts::new(
            &self.client,
            autonomous_vm_cluster_id.into(),
            rotate_autonomous_vm_cluster_ords_certs_details,
        )
    }

    /// Rotates the autonomous VM cluster SSL certificates.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    /// - `rotate_autonomous_vm_cluster_ssl_certs_details`: The request body:
    ///   [`RotateAutonomousVmClusterSslCertsDetails`](crate::models::RotateAutonomousVmClusterSslCertsDetails).
    pub fn rotate_autonomous_vm_cluster_ssl_certs(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
        rotate_autonomous_vm_cluster_ssl_certs_details: models::RotateAutonomousVmClusterSslCertsDetails,
    ) -> operations::RotateAutonomousVmClusterSslCerts {
        operations::RotateAutonomousVmClusterSslCerts::new(
            &self.client,
            autonomous_vm_cluster_id.into(),
            rotate_autonomous_vm_cluster_ssl_certs_details,
        )
    }

    /// Updates the autonomous VM cluster.
    ///
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    /// - `update_autonomous_vm_cluster_details`: The request body:
    ///   [`UpdateAutonomousVmClusterDetails`](crate::models::UpdateAutonomousVmClusterDetails).
    pub fn update_autonomous_vm_cluster(
        &self,
        autonomous_vm_cluster_id: impl Into<String>,
        update_autonomous_vm_cluster_details: models::UpdateAutonomousVmClusterDetails,
    ) -> operations::UpdateAutonomousVmCluster {
        operations::UpdateAutonomousVmCluster::new(
            &self.client,
            autonomous_vm_cluster_id.into(),
            update_autonomous_vm_cluster_details,
        )
    }
}

/// # Autonomous container database
impl DatabaseClient {
    /// Adds a standby autonomous container database.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `add_standby_autonomous_container_database_details`: The request body:
    ///   [`AddStandbyAutonomousContainerDatabaseDetails`](crate::models::AddStandbyAutonomousContainerDatabaseDetails).
    pub fn add_standby_autonomous_container_database(
        &self,
        autonomous_container_database_id: impl Into<String>,
        add_standby_autonomous_container_database_details: models::AddStandbyAutonomousContainerDatabaseDetails,
    ) -> operations::AddStandbyAutonomousContainerDatabase {
        operations::AddStandbyAutonomousContainerDatabase::new(
            &self.client,
            autonomous_container_database_id.into(),
            add_standby_autonomous_container_database_details,
        )
    }

    /// Moves the autonomous container database to another compartment.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_autonomous_container_database_compartment(
        &self,
        autonomous_container_database_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeAutonomousContainerDatabaseCompartment {
        operations::ChangeAutonomousContainerDatabaseCompartment::new(
            &self.client,
            autonomous_container_database_id.into(),
            change_compartment_details,
        )
    }

    /// Changes the Data Guard role.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `change_dataguard_role_details`: The request body:
    ///   [`ChangeDataguardRoleDetails`](crate::models::ChangeDataguardRoleDetails).
    #[deprecated]
    pub fn change_dataguard_role(
        &self,
        autonomous_container_database_id: impl Into<String>,
        change_dataguard_role_details: models::ChangeDataguardRoleDetails,
    ) -> operations::ChangeDataguardRole {
        operations::ChangeDataguardRole::new(
            &self.client,
            autonomous_container_database_id.into(),
            change_dataguard_role_details,
        )
    }

    /// Converts the standby autonomous container database.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `convert_standby_autonomous_container_database_details`: The request body:
    ///   [`ConvertStandbyAutonomousContainerDatabaseDetails`](crate::models::ConvertStandbyAutonomousContainerDatabaseDetails).
    pub fn convert_standby_autonomous_container_database(
        &self,
        autonomous_container_database_id: impl Into<String>,
        convert_standby_autonomous_container_database_details: models::ConvertStandbyAutonomousContainerDatabaseDetails,
    ) -> operations::ConvertStandbyAutonomousContainerDatabase {
        operations::ConvertStandbyAutonomousContainerDatabase::new(
            &self.client,
            autonomous_container_database_id.into(),
            convert_standby_autonomous_container_database_details,
        )
    }

    /// Creates an autonomous container database.
    ///
    /// - `create_autonomous_container_database_base`: The request body:
    ///   [`CreateAutonomousContainerDatabaseBase`](crate::models::CreateAutonomousContainerDatabaseBase).
    pub fn create_autonomous_container_database(
        &self,
        create_autonomous_container_database_base: impl Into<models::CreateAutonomousContainerDatabaseBase>,
    ) -> operations::CreateAutonomousContainerDatabase {
        operations::CreateAutonomousContainerDatabase::new(
            &self.client,
            create_autonomous_container_database_base.into(),
        )
    }

    /// Edits the autonomous container database Data Guard.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `edit_autonomous_container_database_dataguard_details`: The request body:
    ///   [`EditAutonomousContainerDatabaseDataguardDetails`](crate::models::EditAutonomousContainerDatabaseDataguardDetails).
    pub fn edit_autonomous_container_database_dataguard(
        &self,
        autonomous_container_database_id: impl Into<String>,
        edit_autonomous_container_database_dataguard_details: models::EditAutonomousContainerDatabaseDataguardDetails,
    ) -> operations::EditAutonomousContainerDatabaseDataguard {
        operations::EditAutonomousContainerDatabaseDataguard::new(
            &self.client,
            autonomous_container_database_id.into(),
            edit_autonomous_container_database_dataguard_details,
        )
    }

    /// Fails over the autonomous container database Data Guard.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn failover_autonomous_container_database_dataguard(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::FailoverAutonomousContainerDatabaseDataguard {
        operations::FailoverAutonomousContainerDatabaseDataguard::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Gets the autonomous container database.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn get_autonomous_container_database(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::GetAutonomousContainerDatabase {
        operations::GetAutonomousContainerDatabase::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Gets the autonomous container database resource usage.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn get_autonomous_container_database_resource_usage(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::GetAutonomousContainerDatabaseResourceUsage {
        operations::GetAutonomousContainerDatabaseResourceUsage::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Lists the autonomous container databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_autonomous_container_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousContainerDatabases {
        operations::ListAutonomousContainerDatabases::new(&self.client, compartment_id.into())
    }

    /// Reinstates the autonomous container database Data Guard.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn reinstate_autonomous_container_database_dataguard(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::ReinstateAutonomousContainerDatabaseDataguard {
        operations::ReinstateAutonomousContainerDatabaseDataguard::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Restarts the autonomous container database.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn restart_autonomous_container_database(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::RestartAutonomousContainerDatabase {
        operations::RestartAutonomousContainerDatabase::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Rotates the autonomous container database encryption key.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn rotate_autonomous_container_database_encryption_key(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::RotateAutonomousContainerDatabaseEncryptionKey {
        operations::RotateAutonomousContainerDatabaseEncryptionKey::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Switches over the autonomous container database Data Guard.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn switchover_autonomous_container_database_dataguard(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::SwitchoverAutonomousContainerDatabaseDataguard {
        operations::SwitchoverAutonomousContainerDatabaseDataguard::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Terminates the autonomous container database.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    pub fn terminate_autonomous_container_database(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::TerminateAutonomousContainerDatabase {
        operations::TerminateAutonomousContainerDatabase::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Updates the autonomous container database.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `update_autonomous_container_database_details`: The request body:
    ///   [`UpdateAutonomousContainerDatabaseDetails`](crate::models::UpdateAutonomousContainerDatabaseDetails).
    pub fn update_autonomous_container_database(
        &self,
        autonomous_container_database_id: impl Into<String>,
        update_autonomous_container_database_details: models::UpdateAutonomousContainerDatabaseDetails,
    ) -> operations::UpdateAutonomousContainerDatabase {
        operations::UpdateAutonomousContainerDatabase::new(
            &self.client,
            autonomous_container_database_id.into(),
            update_autonomous_container_database_details,
        )
    }
}

/// # Autonomous container database Data Guard association
impl DatabaseClient {
    /// Creates an autonomous container database Data Guard association.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `create_autonomous_container_database_dataguard_association_details`: The request body:
    ///   [`CreateAutonomousContainerDatabaseDataguardAssociationDetails`](crate::models::CreateAutonomousContainerDatabaseDataguardAssociationDetails).
    #[deprecated]
    pub fn create_autonomous_container_database_dataguard_association(
        &self,
        autonomous_container_database_id: impl Into<String>,
        create_autonomous_container_database_dataguard_association_details: models::CreateAutonomousContainerDatabaseDataguardAssociationDetails,
    ) -> operations::CreateAutonomousContainerDatabaseDataguardAssociation {
        operations::CreateAutonomousContainerDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_container_database_id.into(),
            create_autonomous_container_database_dataguard_association_details,
        )
    }

    /// Fails over the autonomous container database Data Guard association.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `autonomous_container_database_dataguard_association_id`: The OCID of the Data Guard
    ///   association of the Autonomous Container Database.
    #[deprecated]
    pub fn failover_autonomous_container_database_dataguard_association(
        &self,
        autonomous_container_database_id: impl Into<String>,
        autonomous_container_database_dataguard_association_id: impl Into<String>,
    ) -> operations::FailoverAutonomousContainerDatabaseDataguardAssociation {
        operations::FailoverAutonomousContainerDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_container_database_id.into(),
            autonomous_container_database_dataguard_association_id.into(),
        )
    }

    /// Gets the autonomous container database Data Guard association.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `autonomous_container_database_dataguard_association_id`: The OCID of the Data Guard
    ///   association of the Autonomous Container Database.
    #[deprecated]
    pub fn get_autonomous_container_database_dataguard_association(
        &self,
        autonomous_container_database_id: impl Into<String>,
        autonomous_container_database_dataguard_association_id: impl Into<String>,
    ) -> operations::GetAutonomousContainerDatabaseDataguardAssociation {
        operations::GetAutonomousContainerDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_container_database_id.into(),
            autonomous_container_database_dataguard_association_id.into(),
        )
    }

    /// Lists the autonomous container database Data Guard associations.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    #[deprecated]
    pub fn list_autonomous_container_database_dataguard_associations(
        &self,
        autonomous_container_database_id: impl Into<String>,
    ) -> operations::ListAutonomousContainerDatabaseDataguardAssociations {
        operations::ListAutonomousContainerDatabaseDataguardAssociations::new(
            &self.client,
            autonomous_container_database_id.into(),
        )
    }

    /// Migrates the autonomous container database Data Guard association.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `autonomous_container_database_dataguard_association_id`: The OCID of the Data Guard
    ///   association of the Autonomous Container Database.
    pub fn migrate_autonomous_container_database_dataguard_association(
        &self,
        autonomous_container_database_id: impl Into<String>,
        autonomous_container_database_dataguard_association_id: impl Into<String>,
    ) -> operations::MigrateAutonomousContainerDatabaseDataguardAssociation {
        operations::MigrateAutonomousContainerDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_container_database_id.into(),
            autonomous_container_database_dataguard_association_id.into(),
        )
    }

    /// Reinstates the autonomous container database Data Guard association.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `autonomous_container_database_dataguard_association_id`: The OCID of the Data Guard
    ///   association of the Autonomous Container Database.
    #[deprecated]
    pub fn reinstate_autonomous_container_database_dataguard_association(
        &self,
        autonomous_container_database_id: impl Into<String>,
        autonomous_container_database_dataguard_association_id: impl Into<String>,
    ) -> operations::ReinstateAutonomousContainerDatabaseDataguardAssociation {
        operations::ReinstateAutonomousContainerDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_container_database_id.into(),
            autonomous_container_database_dataguard_association_id.into(),
        )
    }

    /// Switches over the autonomous container database Data Guard association.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `autonomous_container_database_dataguard_association_id`: The OCID of the Data Guard
    ///   association of the Autonomous Container Database.
    #[deprecated]
    pub fn switchover_autonomous_container_database_dataguard_association(
        &self,
        autonomous_container_database_id: impl Into<String>,
        autonomous_container_database_dataguard_association_id: impl Into<String>,
    ) -> operations::SwitchoverAutonomousContainerDatabaseDataguardAssociation {
        operations::SwitchoverAutonomousContainerDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_container_database_id.into(),
            autonomous_container_database_dataguard_association_id.into(),
        )
    }

    /// Updates the autonomous container database Data Guard association.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `autonomous_container_database_dataguard_association_id`: The OCID of the Data Guard
    ///   association of the Autonomous Container Database.
    /// - `update_autonomous_container_database_data_guard_association_details`: The request body:
    ///   [`UpdateAutonomousContainerDatabaseDataGuardAssociationDetails`](crate::models::UpdateAutonomousContainerDatabaseDataGuardAssociationDetails).
    #[deprecated]
    pub fn update_autonomous_container_database_dataguard_association(
        &self,
        autonomous_container_database_id: impl Into<String>,
        autonomous_container_database_dataguard_association_id: impl Into<String>,
        update_autonomous_container_database_data_guard_association_details: models::UpdateAutonomousContainerDatabaseDataGuardAssociationDetails,
    ) -> operations::UpdateAutonomousContainerDatabaseDataguardAssociation {
        operations::UpdateAutonomousContainerDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_container_database_id.into(),
            autonomous_container_database_dataguard_association_id.into(),
            update_autonomous_container_database_data_guard_association_details,
        )
    }
}

/// # Autonomous container database backup
impl DatabaseClient {
    /// Gets the autonomous container database backup.
    ///
    /// - `autonomous_container_database_backup_id`: The OCID of the Autonomous Container Database
    ///   backup.
    pub fn get_autonomous_container_database_backup(
        &self,
        autonomous_container_database_backup_id: impl Into<String>,
    ) -> operations::GetAutonomousContainerDatabaseBackup {
        operations::GetAutonomousContainerDatabaseBackup::new(
            &self.client,
            autonomous_container_database_backup_id.into(),
        )
    }

    /// Lists the autonomous container database backups.
    #[inline]
    pub fn list_autonomous_container_database_backups(
        &self,
    ) -> operations::ListAutonomousContainerDatabaseBackups {
        operations::ListAutonomousContainerDatabaseBackups::new(&self.client)
    }
}

/// # Autonomous container database version
impl DatabaseClient {
    /// Lists the autonomous container database versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `service_component`: The service component.
    pub fn list_autonomous_container_database_versions(
        &self,
        compartment_id: impl Into<String>,
        service_component: impl Into<models::ListAutonomousContainerDatabaseVersionsServiceComponent>,
    ) -> operations::ListAutonomousContainerDatabaseVersions {
        operations::ListAutonomousContainerDatabaseVersions::new(
            &self.client,
            compartment_id.into(),
            service_component.into(),
        )
    }
}

/// # Autonomous database
impl DatabaseClient {
    /// Refreshes the data of a refreshable clone.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `autonomous_database_manual_refresh_details`: The request body:
    ///   [`AutonomousDatabaseManualRefreshDetails`](crate::models::AutonomousDatabaseManualRefreshDetails).
    pub fn autonomous_database_manual_refresh(
        &self,
        autonomous_database_id: impl Into<String>,
        autonomous_database_manual_refresh_details: models::AutonomousDatabaseManualRefreshDetails,
    ) -> operations::AutonomousDatabaseManualRefresh {
        operations::AutonomousDatabaseManualRefresh::new(
            &self.client,
            autonomous_database_id.into(),
            autonomous_database_manual_refresh_details,
        )
    }

    /// Moves the autonomous database to another compartment.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_autonomous_database_compartment(
        &self,
        autonomous_database_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeAutonomousDatabaseCompartment {
        operations::ChangeAutonomousDatabaseCompartment::new(
            &self.client,
            autonomous_database_id.into(),
            change_compartment_details,
        )
    }

    /// Changes the autonomous database subscription.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `change_autonomous_database_subscription_details`: The request body:
    ///   [`ChangeAutonomousDatabaseSubscriptionDetails`](crate::models::ChangeAutonomousDatabaseSubscriptionDetails).
    pub fn change_autonomous_database_subscription(
        &self,
        autonomous_database_id: impl Into<String>,
        change_autonomous_database_subscription_details: models::ChangeAutonomousDatabaseSubscriptionDetails,
    ) -> operations::ChangeAutonomousDatabaseSubscription {
        operations::ChangeAutonomousDatabaseSubscription::new(
            &self.client,
            autonomous_database_id.into(),
            change_autonomous_database_subscription_details,
        )
    }

    /// Changes the disaster recovery configuration.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `change_disaster_recovery_configuration_details`: The request body:
    ///   [`ChangeDisasterRecoveryConfigurationDetails`](crate::models::ChangeDisasterRecoveryConfigurationDetails).
    pub fn change_disaster_recovery_configuration(
        &self,
        autonomous_database_id: impl Into<String>,
        change_disaster_recovery_configuration_details: models::ChangeDisasterRecoveryConfigurationDetails,
    ) -> operations::ChangeDisasterRecoveryConfiguration {
        operations::ChangeDisasterRecoveryConfiguration::new(
            &self.client,
            autonomous_database_id.into(),
            change_disaster_recovery_configuration_details,
        )
    }

    /// Configures the autonomous database vault key.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `configure_autonomous_database_vault_key_details`: The request body:
    ///   [`ConfigureAutonomousDatabaseVaultKeyDetails`](crate::models::ConfigureAutonomousDatabaseVaultKeyDetails).
    pub fn configure_autonomous_database_vault_key(
        &self,
        autonomous_database_id: impl Into<String>,
        configure_autonomous_database_vault_key_details: models::ConfigureAutonomousDatabaseVaultKeyDetails,
    ) -> operations::ConfigureAutonomousDatabaseVaultKey {
        operations::ConfigureAutonomousDatabaseVaultKey::new(
            &self.client,
            autonomous_database_id.into(),
            configure_autonomous_database_vault_key_details,
        )
    }

    /// Configures the SaaS admin user.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `configure_saas_admin_user_details`: The request body:
    ///   [`ConfigureSaasAdminUserDetails`](crate::models::ConfigureSaasAdminUserDetails).
    pub fn configure_saas_admin_user(
        &self,
        autonomous_database_id: impl Into<String>,
        configure_saas_admin_user_details: models::ConfigureSaasAdminUserDetails,
    ) -> operations::ConfigureSaasAdminUser {
        operations::ConfigureSaasAdminUser::new(
            &self.client,
            autonomous_database_id.into(),
            configure_saas_admin_user_details,
        )
    }

    /// Creates an autonomous database.
    ///
    /// - `create_autonomous_database_base`: The request body:
    ///   [`CreateAutonomousDatabaseBase`](crate::models::CreateAutonomousDatabaseBase).
    pub fn create_autonomous_database(
        &self,
        create_autonomous_database_base: impl Into<models::CreateAutonomousDatabaseBase>,
    ) -> operations::CreateAutonomousDatabase {
        operations::CreateAutonomousDatabase::new(
            &self.client,
            create_autonomous_database_base.into(),
        )
    }

    /// Deletes the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn delete_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::DeleteAutonomousDatabase {
        operations::DeleteAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Deregisters the autonomous database from Data Safe.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn deregister_autonomous_database_data_safe(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::DeregisterAutonomousDatabaseDataSafe {
        operations::DeregisterAutonomousDatabaseDataSafe::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Disables the autonomous database management.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn disable_autonomous_database_management(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::DisableAutonomousDatabaseManagement {
        operations::DisableAutonomousDatabaseManagement::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Disables the autonomous database operations insights.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn disable_autonomous_database_operations_insights(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::DisableAutonomousDatabaseOperationsInsights {
        operations::DisableAutonomousDatabaseOperationsInsights::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Enables the autonomous database management.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn enable_autonomous_database_management(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::EnableAutonomousDatabaseManagement {
        operations::EnableAutonomousDatabaseManagement::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Enables the autonomous database operations insights.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn enable_autonomous_database_operations_insights(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::EnableAutonomousDatabaseOperationsInsights {
        operations::EnableAutonomousDatabaseOperationsInsights::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Fails over to the standby database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn fail_over_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::FailOverAutonomousDatabase {
        operations::FailOverAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Generates an autonomous database wallet.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `generate_autonomous_database_wallet_details`: The request body:
    ///   [`GenerateAutonomousDatabaseWalletDetails`](crate::models::GenerateAutonomousDatabaseWalletDetails).
    pub fn generate_autonomous_database_wallet(
        &self,
        autonomous_database_id: impl Into<String>,
        generate_autonomous_database_wallet_details: models::GenerateAutonomousDatabaseWalletDetails,
    ) -> operations::GenerateAutonomousDatabaseWallet {
        operations::GenerateAutonomousDatabaseWallet::new(
            &self.client,
            autonomous_database_id.into(),
            generate_autonomous_database_wallet_details,
        )
    }

    /// Gets the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn get_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::GetAutonomousDatabase {
        operations::GetAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Imports the transportable tablespace.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `import_transportable_tablespace_details`: The request body:
    ///   [`ImportTransportableTablespaceDetails`](crate::models::ImportTransportableTablespaceDetails).
    pub fn import_transportable_tablespace(
        &self,
        autonomous_database_id: impl Into<String>,
        import_transportable_tablespace_details: models::ImportTransportableTablespaceDetails,
    ) -> operations::ImportTransportableTablespace {
        operations::ImportTransportableTablespace::new(
            &self.client,
            autonomous_database_id.into(),
            import_transportable_tablespace_details,
        )
    }

    /// Lists the autonomous database clones.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_autonomous_database_clones(
        &self,
        autonomous_database_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousDatabaseClones {
        operations::ListAutonomousDatabaseClones::new(
            &self.client,
            autonomous_database_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the autonomous database peers.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn list_autonomous_database_peers(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::ListAutonomousDatabasePeers {
        operations::ListAutonomousDatabasePeers::new(&self.client, autonomous_database_id.into())
    }

    /// Lists the autonomous database refreshable clones.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn list_autonomous_database_refreshable_clones(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::ListAutonomousDatabaseRefreshableClones {
        operations::ListAutonomousDatabaseRefreshableClones::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Lists the autonomous databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_autonomous_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutonomousDatabases {
        operations::ListAutonomousDatabases::new(&self.client, compartment_id.into())
    }

    /// Lists the available maintenance windows.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn list_available_maintenance_windows(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::ListAvailableMaintenanceWindows {
        operations::ListAvailableMaintenanceWindows::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Lists the estimate cost savings.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `is_cpu_autoscale`: Whether CPU autoscaling is enabled.
    pub fn list_estimate_cost_savings(
        &self,
        autonomous_database_id: impl Into<String>,
        is_cpu_autoscale: bool,
    ) -> operations::ListEstimateCostSavings {
        operations::ListEstimateCostSavings::new(
            &self.client,
            autonomous_database_id.into(),
            is_cpu_autoscale,
        )
    }

    /// Lists the resource pool members.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn list_resource_pool_members(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::ListResourcePoolMembers {
        operations::ListResourcePoolMembers::new(&self.client, autonomous_database_id.into())
    }

    /// Registers the autonomous database with Data Safe.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn register_autonomous_database_data_safe(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::RegisterAutonomousDatabaseDataSafe {
        operations::RegisterAutonomousDatabaseDataSafe::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Lists the shapes of resource pools.
    #[inline]
    pub fn resource_pool_shapes(&self) -> operations::ResourcePoolShapes {
        operations::ResourcePoolShapes::new(&self.client)
    }

    /// Restarts the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn restart_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::RestartAutonomousDatabase {
        operations::RestartAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Restores the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `restore_autonomous_database_details`: The request body:
    ///   [`RestoreAutonomousDatabaseDetails`](crate::models::RestoreAutonomousDatabaseDetails).
    pub fn restore_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
        restore_autonomous_database_details: models::RestoreAutonomousDatabaseDetails,
    ) -> operations::RestoreAutonomousDatabase {
        operations::RestoreAutonomousDatabase::new(
            &self.client,
            autonomous_database_id.into(),
            restore_autonomous_database_details,
        )
    }

    /// Rotates the autonomous database encryption key.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn rotate_autonomous_database_encryption_key(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::RotateAutonomousDatabaseEncryptionKey {
        operations::RotateAutonomousDatabaseEncryptionKey::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }

    /// Gets the status of the SaaS administrative user.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn saas_admin_user_status(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::SaasAdminUserStatus {
        operations::SaasAdminUserStatus::new(&self.client, autonomous_database_id.into())
    }

    /// Shrinks the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn shrink_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::ShrinkAutonomousDatabase {
        operations::ShrinkAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Starts the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn start_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::StartAutonomousDatabase {
        operations::StartAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Stops the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn stop_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::StopAutonomousDatabase {
        operations::StopAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Switches over the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn switchover_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::SwitchoverAutonomousDatabase {
        operations::SwitchoverAutonomousDatabase::new(&self.client, autonomous_database_id.into())
    }

    /// Updates the autonomous database.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `update_autonomous_database_details`: The request body:
    ///   [`UpdateAutonomousDatabaseDetails`](crate::models::UpdateAutonomousDatabaseDetails).
    pub fn update_autonomous_database(
        &self,
        autonomous_database_id: impl Into<String>,
        update_autonomous_database_details: models::UpdateAutonomousDatabaseDetails,
    ) -> operations::UpdateAutonomousDatabase {
        operations::UpdateAutonomousDatabase::new(
            &self.client,
            autonomous_database_id.into(),
            update_autonomous_database_details,
        )
    }
}

/// # Autonomous database Data Guard association
impl DatabaseClient {
    /// Gets the autonomous database Data Guard association.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `autonomous_database_dataguard_association_id`: The OCID of the autonomous database Data
    ///   Guard association.
    #[deprecated]
    pub fn get_autonomous_database_dataguard_association(
        &self,
        autonomous_database_id: impl Into<String>,
        autonomous_database_dataguard_association_id: impl Into<String>,
    ) -> operations::GetAutonomousDatabaseDataguardAssociation {
        operations::GetAutonomousDatabaseDataguardAssociation::new(
            &self.client,
            autonomous_database_id.into(),
            autonomous_database_dataguard_association_id.into(),
        )
    }

    /// Lists the autonomous database Data Guard associations.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    #[deprecated]
    pub fn list_autonomous_database_dataguard_associations(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::ListAutonomousDatabaseDataguardAssociations {
        operations::ListAutonomousDatabaseDataguardAssociations::new(
            &self.client,
            autonomous_database_id.into(),
        )
    }
}

/// # Autonomous database backup
impl DatabaseClient {
    /// Creates an autonomous database backup.
    ///
    /// - `create_autonomous_database_backup_details`: The request body:
    ///   [`CreateAutonomousDatabaseBackupDetails`](crate::models::CreateAutonomousDatabaseBackupDetails).
    #[inline]
    pub fn create_autonomous_database_backup(
        &self,
        create_autonomous_database_backup_details: models::CreateAutonomousDatabaseBackupDetails,
    ) -> operations::CreateAutonomousDatabaseBackup {
        operations::CreateAutonomousDatabaseBackup::new(
            &self.client,
            create_autonomous_database_backup_details,
        )
    }

    /// Deletes the autonomous database backup.
    ///
    /// - `autonomous_database_backup_id`: The OCID of the backup of the Autonomous Database.
    pub fn delete_autonomous_database_backup(
        &self,
        autonomous_database_backup_id: impl Into<String>,
    ) -> operations::DeleteAutonomousDatabaseBackup {
        operations::DeleteAutonomousDatabaseBackup::new(
            &self.client,
            autonomous_database_backup_id.into(),
        )
    }

    /// Gets the autonomous database backup.
    ///
    /// - `autonomous_database_backup_id`: The OCID of the backup of the Autonomous Database.
    pub fn get_autonomous_database_backup(
        &self,
        autonomous_database_backup_id: impl Into<String>,
    ) -> operations::GetAutonomousDatabaseBackup {
        operations::GetAutonomousDatabaseBackup::new(
            &self.client,
            autonomous_database_backup_id.into(),
        )
    }

    /// Lists the autonomous database backups.
    #[inline]
    pub fn list_autonomous_database_backups(&self) -> operations::ListAutonomousDatabaseBackups {
        operations::ListAutonomousDatabaseBackups::new(&self.client)
    }

    /// Updates the autonomous database backup.
    ///
    /// - `autonomous_database_backup_id`: The OCID of the backup of the Autonomous Database.
    /// - `update_autonomous_database_backup_details`: The request body:
    ///   [`UpdateAutonomousDatabaseBackupDetails`](crate::models::UpdateAutonomousDatabaseBackupDetails).
    pub fn update_autonomous_database_backup(
        &self,
        autonomous_database_backup_id: impl Into<String>,
        update_autonomous_database_backup_details: models::UpdateAutonomousDatabaseBackupDetails,
    ) -> operations::UpdateAutonomousDatabaseBackup {
        operations::UpdateAutonomousDatabaseBackup::new(
            &self.client,
            autonomous_database_backup_id.into(),
            update_autonomous_database_backup_details,
        )
    }
}

/// # Autonomous database character sets
impl DatabaseClient {
    /// Lists the autonomous database character sets.
    #[inline]
    pub fn list_autonomous_database_character_sets(
        &self,
    ) -> operations::ListAutonomousDatabaseCharacterSets {
        operations::ListAutonomousDatabaseCharacterSets::new(&self.client)
    }
}

/// # Autonomous database in backup
impl DatabaseClient {
    /// Lists the autonomous databases in the autonomous container database backup.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `time_stamp_requested`: The time when the timestamp was requested.
    pub fn list_autonomous_databases_in_autonomous_container_database_backup(
        &self,
        autonomous_container_database_id: impl Into<String>,
        time_stamp_requested: DateTime<Utc>,
    ) -> operations::ListAutonomousDatabasesInAutonomousContainerDatabaseBackup {
        operations::ListAutonomousDatabasesInAutonomousContainerDatabaseBackup::new(
            &self.client,
            autonomous_container_database_id.into(),
            time_stamp_requested,
        )
    }
}

/// # Autonomous database software image
impl DatabaseClient {
    /// Moves the autonomous database software image to another compartment.
    ///
    /// - `autonomous_database_software_image_id`: The OCID of the Autonomous Database software
    ///   image.
    /// - `change_autonomous_database_software_image_compartment_details`: The request body:
    ///   [`ChangeAutonomousDatabaseSoftwareImageCompartmentDetails`](crate::models::ChangeAutonomousDatabaseSoftwareImageCompartmentDetails).
    pub fn change_autonomous_database_software_image_compartment(
        &self,
        autonomous_database_software_image_id: impl Into<String>,
        change_autonomous_database_software_image_compartment_details: models::ChangeAutonomousDatabaseSoftwareImageCompartmentDetails,
    ) -> operations::ChangeAutonomousDatabaseSoftwareImageCompartment {
        operations::ChangeAutonomousDatabaseSoftwareImageCompartment::new(
            &self.client,
            autonomous_database_software_image_id.into(),
            change_autonomous_database_software_image_compartment_details,
        )
    }

    /// Creates an autonomous database software image.
    ///
    /// - `create_autonomous_database_software_image_details`: The request body:
    ///   [`CreateAutonomousDatabaseSoftwareImageDetails`](crate::models::CreateAutonomousDatabaseSoftwareImageDetails).
    #[inline]
    pub fn create_autonomous_database_software_image(
        &self,
        create_autonomous_database_software_image_details: models::CreateAutonomousDatabaseSoftwareImageDetails,
    ) -> operations::CreateAutonomousDatabaseSoftwareImage {
        operations::CreateAutonomousDatabaseSoftwareImage::new(
            &self.client,
            create_autonomous_database_software_image_details,
        )
    }

    /// Deletes the autonomous database software image.
    ///
    /// - `autonomous_database_software_image_id`: The OCID of the Autonomous Database software
    ///   image.
    pub fn delete_autonomous_database_software_image(
        &self,
        autonomous_database_software_image_id: impl Into<String>,
    ) -> operations::DeleteAutonomousDatabaseSoftwareImage {
        operations::DeleteAutonomousDatabaseSoftwareImage::new(
            &self.client,
            autonomous_database_software_image_id.into(),
        )
    }

    /// Gets the autonomous database software image.
    ///
    /// - `autonomous_database_software_image_id`: The OCID of the Autonomous Database software
    ///   image.
    pub fn get_autonomous_database_software_image(
        &self,
        autonomous_database_software_image_id: impl Into<String>,
    ) -> operations::GetAutonomousDatabaseSoftwareImage {
        operations::GetAutonomousDatabaseSoftwareImage::new(
            &self.client,
            autonomous_database_software_image_id.into(),
        )
    }

    /// Lists the autonomous database software images.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `image_shape_family`: The shape family that the image is for.
    pub fn list_autonomous_database_software_images(
        &self,
        compartment_id: impl Into<String>,
        image_shape_family: impl Into<models::AutonomousDatabaseSoftwareImageImageShapeFamily>,
    ) -> operations::ListAutonomousDatabaseSoftwareImages {
        operations::ListAutonomousDatabaseSoftwareImages::new(
            &self.client,
            compartment_id.into(),
            image_shape_family.into(),
        )
    }

    /// Updates the autonomous database software image.
    ///
    /// - `autonomous_database_software_image_id`: The OCID of the Autonomous Database software
    ///   image.
    /// - `update_autonomous_database_software_image_details`: The request body:
    ///   [`UpdateAutonomousDatabaseSoftwareImageDetails`](crate::models::UpdateAutonomousDatabaseSoftwareImageDetails).
    pub fn update_autonomous_database_software_image(
        &self,
        autonomous_database_software_image_id: impl Into<String>,
        update_autonomous_database_software_image_details: models::UpdateAutonomousDatabaseSoftwareImageDetails,
    ) -> operations::UpdateAutonomousDatabaseSoftwareImage {
        operations::UpdateAutonomousDatabaseSoftwareImage::new(
            &self.client,
            autonomous_database_software_image_id.into(),
            update_autonomous_database_software_image_details,
        )
    }
}

/// # Autonomous database wallet
impl DatabaseClient {
    /// Gets the autonomous database regional wallet.
    #[inline]
    pub fn get_autonomous_database_regional_wallet(
        &self,
    ) -> operations::GetAutonomousDatabaseRegionalWallet {
        operations::GetAutonomousDatabaseRegionalWallet::new(&self.client)
    }

    /// Gets the autonomous database wallet.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    pub fn get_autonomous_database_wallet(
        &self,
        autonomous_database_id: impl Into<String>,
    ) -> operations::GetAutonomousDatabaseWallet {
        operations::GetAutonomousDatabaseWallet::new(&self.client, autonomous_database_id.into())
    }

    /// Updates the autonomous database regional wallet.
    ///
    /// - `update_autonomous_database_wallet_details`: The request body:
    ///   [`UpdateAutonomousDatabaseWalletDetails`](crate::models::UpdateAutonomousDatabaseWalletDetails).
    #[inline]
    pub fn update_autonomous_database_regional_wallet(
        &self,
        update_autonomous_database_wallet_details: models::UpdateAutonomousDatabaseWalletDetails,
    ) -> operations::UpdateAutonomousDatabaseRegionalWallet {
        operations::UpdateAutonomousDatabaseRegionalWallet::new(
            &self.client,
            update_autonomous_database_wallet_details,
        )
    }

    /// Updates the autonomous database wallet.
    ///
    /// - `autonomous_database_id`: The OCID of the Autonomous Database.
    /// - `update_autonomous_database_wallet_details`: The request body:
    ///   [`UpdateAutonomousDatabaseWalletDetails`](crate::models::UpdateAutonomousDatabaseWalletDetails).
    pub fn update_autonomous_database_wallet(
        &self,
        autonomous_database_id: impl Into<String>,
        update_autonomous_database_wallet_details: models::UpdateAutonomousDatabaseWalletDetails,
    ) -> operations::UpdateAutonomousDatabaseWallet {
        operations::UpdateAutonomousDatabaseWallet::new(
            &self.client,
            autonomous_database_id.into(),
            update_autonomous_database_wallet_details,
        )
    }
}

/// # Autonomous patch
impl DatabaseClient {
    /// Gets the autonomous patch.
    ///
    /// - `autonomous_patch_id`: The OCID of the autonomous patch.
    pub fn get_autonomous_patch(
        &self,
        autonomous_patch_id: impl Into<String>,
    ) -> operations::GetAutonomousPatch {
        operations::GetAutonomousPatch::new(&self.client, autonomous_patch_id.into())
    }

    /// Lists the container database patches.
    ///
    /// - `autonomous_container_database_id`: The OCID of the Autonomous Container Database.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_container_database_patches(
        &self,
        autonomous_container_database_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListContainerDatabasePatches {
        operations::ListContainerDatabasePatches::new(
            &self.client,
            autonomous_container_database_id.into(),
            compartment_id.into(),
        )
    }
}

/// # Autonomous virtual machine
impl DatabaseClient {
    /// Gets the autonomous virtual machine.
    ///
    /// - `autonomous_virtual_machine_id`: The OCID of the autonomous virtual machine.
    pub fn get_autonomous_virtual_machine(
        &self,
        autonomous_virtual_machine_id: impl Into<String>,
    ) -> operations::GetAutonomousVirtualMachine {
        operations::GetAutonomousVirtualMachine::new(
            &self.client,
            autonomous_virtual_machine_id.into(),
        )
    }

    /// Lists the autonomous virtual machines.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `autonomous_vm_cluster_id`: The OCID of the Autonomous VM cluster.
    pub fn list_autonomous_virtual_machines(
        &self,
        compartment_id: impl Into<String>,
        autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::ListAutonomousVirtualMachines {
        operations::ListAutonomousVirtualMachines::new(
            &self.client,
            compartment_id.into(),
            autonomous_vm_cluster_id.into(),
        )
    }
}

/// # Backup
impl DatabaseClient {
    /// Cancels the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    pub fn cancel_backup(&self, backup_id: impl Into<String>) -> operations::CancelBackup {
        operations::CancelBackup::new(&self.client, backup_id.into())
    }

    /// Creates a backup.
    ///
    /// - `create_backup_details`: The request body:
    ///   [`CreateBackupDetails`](crate::models::CreateBackupDetails).
    #[inline]
    pub fn create_backup(
        &self,
        create_backup_details: models::CreateBackupDetails,
    ) -> operations::CreateBackup {
        operations::CreateBackup::new(&self.client, create_backup_details)
    }

    /// Deletes the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    pub fn delete_backup(&self, backup_id: impl Into<String>) -> operations::DeleteBackup {
        operations::DeleteBackup::new(&self.client, backup_id.into())
    }

    /// Gets the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    pub fn get_backup(&self, backup_id: impl Into<String>) -> operations::GetBackup {
        operations::GetBackup::new(&self.client, backup_id.into())
    }

    /// Lists the backups.
    #[inline]
    pub fn list_backups(&self) -> operations::ListBackups {
        operations::ListBackups::new(&self.client)
    }

    /// Updates the backup.
    ///
    /// - `backup_id`: The OCID of the backup.
    /// - `update_backup_details`: The request body:
    ///   [`UpdateBackupDetails`](crate::models::UpdateBackupDetails).
    pub fn update_backup(
        &self,
        backup_id: impl Into<String>,
        update_backup_details: models::UpdateBackupDetails,
    ) -> operations::UpdateBackup {
        operations::UpdateBackup::new(&self.client, backup_id.into(), update_backup_details)
    }
}

/// # Backup destination
impl DatabaseClient {
    /// Moves the backup destination to another compartment.
    ///
    /// - `backup_destination_id`: The OCID of the backup destination.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_backup_destination_compartment(
        &self,
        backup_destination_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeBackupDestinationCompartment {
        operations::ChangeBackupDestinationCompartment::new(
            &self.client,
            backup_destination_id.into(),
            change_compartment_details,
        )
    }

    /// Creates a backup destination.
    ///
    /// - `create_backup_destination_details`: The request body:
    ///   [`CreateBackupDestinationDetails`](crate::models::CreateBackupDestinationDetails).
    pub fn create_backup_destination(
        &self,
        create_backup_destination_details: impl Into<models::CreateBackupDestinationDetails>,
    ) -> operations::CreateBackupDestination {
        operations::CreateBackupDestination::new(
            &self.client,
            create_backup_destination_details.into(),
        )
    }

    /// Deletes the backup destination.
    ///
    /// - `backup_destination_id`: The OCID of the backup destination.
    pub fn delete_backup_destination(
        &self,
        backup_destination_id: impl Into<String>,
    ) -> operations::DeleteBackupDestination {
        operations::DeleteBackupDestination::new(&self.client, backup_destination_id.into())
    }

    /// Gets the backup destination.
    ///
    /// - `backup_destination_id`: The OCID of the backup destination.
    pub fn get_backup_destination(
        &self,
        backup_destination_id: impl Into<String>,
    ) -> operations::GetBackupDestination {
        operations::GetBackupDestination::new(&self.client, backup_destination_id.into())
    }

    /// Lists the backup destination.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_backup_destination(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBackupDestination {
        operations::ListBackupDestination::new(&self.client, compartment_id.into())
    }

    /// Updates the backup destination.
    ///
    /// - `backup_destination_id`: The OCID of the backup destination.
    /// - `update_backup_destination_details`: The request body:
    ///   [`UpdateBackupDestinationDetails`](crate::models::UpdateBackupDestinationDetails).
    pub fn update_backup_destination(
        &self,
        backup_destination_id: impl Into<String>,
        update_backup_destination_details: models::UpdateBackupDestinationDetails,
    ) -> operations::UpdateBackupDestination {
        operations::UpdateBackupDestination::new(
            &self.client,
            backup_destination_id.into(),
            update_backup_destination_details,
        )
    }
}

/// # Base Database on Cloud@Customer VM cluster
impl DatabaseClient {
    /// Moves the Base Database on Cloud@Customer VM cluster to another compartment.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    /// - `change_basecc_vm_cluster_compartment_details`: The request body:
    ///   [`ChangeBaseccVmClusterCompartmentDetails`](crate::models::ChangeBaseccVmClusterCompartmentDetails).
    pub fn change_basecc_vm_cluster_compartment(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
        change_basecc_vm_cluster_compartment_details: models::ChangeBaseccVmClusterCompartmentDetails,
    ) -> operations::ChangeBaseccVmClusterCompartment {
        operations::ChangeBaseccVmClusterCompartment::new(
            &self.client,
            basecc_vm_cluster_id.into(),
            change_basecc_vm_cluster_compartment_details,
        )
    }

    /// Creates a Base Database on Cloud@Customer VM cluster.
    ///
    /// - `create_basecc_vm_cluster_details`: The request body:
    ///   [`CreateBaseccVmClusterDetails`](crate::models::CreateBaseccVmClusterDetails).
    #[inline]
    pub fn create_basecc_vm_cluster(
        &self,
        create_basecc_vm_cluster_details: models::CreateBaseccVmClusterDetails,
    ) -> operations::CreateBaseccVmCluster {
        operations::CreateBaseccVmCluster::new(&self.client, create_basecc_vm_cluster_details)
    }

    /// Deletes the Base Database on Cloud@Customer VM cluster.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    pub fn delete_basecc_vm_cluster(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
    ) -> operations::DeleteBaseccVmCluster {
        operations::DeleteBaseccVmCluster::new(&self.client, basecc_vm_cluster_id.into())
    }

    /// Gets the Base Database on Cloud@Customer VM cluster.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    pub fn get_basecc_vm_cluster(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
    ) -> operations::GetBaseccVmCluster {
        operations::GetBaseccVmCluster::new(&self.client, basecc_vm_cluster_id.into())
    }

    /// Lists the Base Database on Cloud@Customer VM clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_basecc_vm_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBaseccVmClusters {
        operations::ListBaseccVmClusters::new(&self.client, compartment_id.into())
    }

    /// Updates the Base Database on Cloud@Customer VM cluster.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    /// - `update_basecc_vm_cluster_details`: The request body:
    ///   [`UpdateBaseccVmClusterDetails`](crate::models::UpdateBaseccVmClusterDetails).
    pub fn update_basecc_vm_cluster(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
        update_basecc_vm_cluster_details: models::UpdateBaseccVmClusterDetails,
    ) -> operations::UpdateBaseccVmCluster {
        operations::UpdateBaseccVmCluster::new(
            &self.client,
            basecc_vm_cluster_id.into(),
            update_basecc_vm_cluster_details,
        )
    }
}

/// # Base Database on Cloud@Customer VM cluster update
impl DatabaseClient {
    /// Gets the Base Database on Cloud@Customer VM cluster update.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    /// - `update_id`: The OCID of the maintenance update.
    pub fn get_basecc_vm_cluster_update(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
        update_id: impl Into<String>,
    ) -> operations::GetBaseccVmClusterUpdate {
        operations::GetBaseccVmClusterUpdate::new(
            &self.client,
            basecc_vm_cluster_id.into(),
            update_id.into(),
        )
    }

    /// Lists the Base Database on Cloud@Customer VM cluster updates.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    pub fn list_basecc_vm_cluster_updates(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
    ) -> operations::ListBaseccVmClusterUpdates {
        operations::ListBaseccVmClusterUpdates::new(&self.client, basecc_vm_cluster_id.into())
    }
}

/// # Base Database on Cloud@Customer VM cluster update history entry
impl DatabaseClient {
    /// Gets the Base Database on Cloud@Customer VM cluster update history entry.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    /// - `update_history_entry_id`: The OCID of the entry in the update history.
    pub fn get_basecc_vm_cluster_update_history_entry(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
        update_history_entry_id: impl Into<String>,
    ) -> operations::GetBaseccVmClusterUpdateHistoryEntry {
        operations::GetBaseccVmClusterUpdateHistoryEntry::new(
            &self.client,
            basecc_vm_cluster_id.into(),
            update_history_entry_id.into(),
        )
    }

    /// Lists the Base Database on Cloud@Customer VM cluster update history entries.
    ///
    /// - `basecc_vm_cluster_id`: The OCID of the VM cluster on BaseDB-C@C (Base Database
    ///   Cloud@Customer).
    pub fn list_basecc_vm_cluster_update_history_entries(
        &self,
        basecc_vm_cluster_id: impl Into<String>,
    ) -> operations::ListBaseccVmClusterUpdateHistoryEntries {
        operations::ListBaseccVmClusterUpdateHistoryEntries::new(
            &self.client,
            basecc_vm_cluster_id.into(),
        )
    }
}

/// # Cloud Exadata infrastructure
impl DatabaseClient {
    /// Adds storage capacity cloud Exadata infrastructure.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    pub fn add_storage_capacity_cloud_exadata_infrastructure(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::AddStorageCapacityCloudExadataInfrastructure {
        operations::AddStorageCapacityCloudExadataInfrastructure::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
        )
    }

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

    /// Changes the cloud Exadata infrastructure subscription.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    /// - `change_cloud_exadata_infrastructure_subscription_details`: The request body:
    ///   [`ChangeCloudExadataInfrastructureSubscriptionDetails`](crate::models::ChangeCloudExadataInfrastructureSubscriptionDetails).
    pub fn change_cloud_exadata_infrastructure_subscription(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
        change_cloud_exadata_infrastructure_subscription_details: models::ChangeCloudExadataInfrastructureSubscriptionDetails,
    ) -> operations::ChangeCloudExadataInfrastructureSubscription {
        operations::ChangeCloudExadataInfrastructureSubscription::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
            change_cloud_exadata_infrastructure_subscription_details,
        )
    }

    /// Configures the exascale cloud Exadata infrastructure.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    /// - `configure_exascale_cloud_exadata_infrastructure_details`: The request body:
    ///   [`ConfigureExascaleCloudExadataInfrastructureDetails`](crate::models::ConfigureExascaleCloudExadataInfrastructureDetails).
    pub fn configure_exascale_cloud_exadata_infrastructure(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
        configure_exascale_cloud_exadata_infrastructure_details: models::ConfigureExascaleCloudExadataInfrastructureDetails,
    ) -> operations::ConfigureExascaleCloudExadataInfrastructure {
        operations::ConfigureExascaleCloudExadataInfrastructure::new(
            &self.client,
            cloud_exadata_infrastructure_id.into(),
            configure_exascale_cloud_exadata_infrastructure_details,
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

    /// Gets the cloud Exadata infrastructure unallocated resources.
    ///
    /// - `cloud_exadata_infrastructure_id`: The OCID of the cloud Exadata infrastructure.
    pub fn get_cloud_exadata_infrastructure_unallocated_resources(
        &self,
        cloud_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetCloudExadataInfrastructureUnallocatedResources {
        operations::GetCloudExadataInfrastructureUnallocatedResources::new(
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

/// # Cloud VM cluster
impl DatabaseClient {
    /// Adds a virtual machine to the cloud VM cluster.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `add_virtual_machine_to_cloud_vm_cluster_details`: The request body:
    ///   [`AddVirtualMachineToCloudVmClusterDetails`](crate::models::AddVirtualMachineToCloudVmClusterDetails).
    pub fn add_virtual_machine_to_cloud_vm_cluster(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        add_virtual_machine_to_cloud_vm_cluster_details: models::AddVirtualMachineToCloudVmClusterDetails,
    ) -> operations::AddVirtualMachineToCloudVmCluster {
        operations::AddVirtualMachineToCloudVmCluster::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            add_virtual_machine_to_cloud_vm_cluster_details,
        )
    }

    /// Moves the cloud VM cluster to another compartment.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `change_cloud_vm_cluster_compartment_details`: The request body:
    ///   [`ChangeCloudVmClusterCompartmentDetails`](crate::models::ChangeCloudVmClusterCompartmentDetails).
    pub fn change_cloud_vm_cluster_compartment(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        change_cloud_vm_cluster_compartment_details: models::ChangeCloudVmClusterCompartmentDetails,
    ) -> operations::ChangeCloudVmClusterCompartment {
        operations::ChangeCloudVmClusterCompartment::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            change_cloud_vm_cluster_compartment_details,
        )
    }

    /// Changes the cloud VM cluster subscription.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `change_cloud_vm_cluster_subscription_details`: The request body:
    ///   [`ChangeCloudVmClusterSubscriptionDetails`](crate::models::ChangeCloudVmClusterSubscriptionDetails).
    pub fn change_cloud_vm_cluster_subscription(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        change_cloud_vm_cluster_subscription_details: models::ChangeCloudVmClusterSubscriptionDetails,
    ) -> operations::ChangeCloudVmClusterSubscription {
        operations::ChangeCloudVmClusterSubscription::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            change_cloud_vm_cluster_subscription_details,
        )
    }

    /// Creates a cloud VM cluster.
    ///
    /// - `create_cloud_vm_cluster_details`: The request body:
    ///   [`CreateCloudVmClusterDetails`](crate::models::CreateCloudVmClusterDetails).
    #[inline]
    pub fn create_cloud_vm_cluster(
        &self,
        create_cloud_vm_cluster_details: models::CreateCloudVmClusterDetails,
    ) -> operations::CreateCloudVmCluster {
        operations::CreateCloudVmCluster::new(&self.client, create_cloud_vm_cluster_details)
    }

    /// Deletes the cloud VM cluster.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    pub fn delete_cloud_vm_cluster(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
    ) -> operations::DeleteCloudVmCluster {
        operations::DeleteCloudVmCluster::new(&self.client, cloud_vm_cluster_id.into())
    }

    /// Gets the cloud VM cluster.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    pub fn get_cloud_vm_cluster(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
    ) -> operations::GetCloudVmCluster {
        operations::GetCloudVmCluster::new(&self.client, cloud_vm_cluster_id.into())
    }

    /// Gets the cloud VM cluster IORM configuration.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    pub fn get_cloud_vm_cluster_iorm_config(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
    ) -> operations::GetCloudVmClusterIormConfig {
        operations::GetCloudVmClusterIormConfig::new(&self.client, cloud_vm_cluster_id.into())
    }

    /// Lists the cloud VM clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cloud_vm_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCloudVmClusters {
        operations::ListCloudVmClusters::new(&self.client, compartment_id.into())
    }

    /// Registers the cloud VM cluster PKCS.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `register_cloud_vm_cluster_pkcs_details`: The request body:
    ///   [`RegisterCloudVmClusterPkcsDetails`](crate::models::RegisterCloudVmClusterPkcsDetails).
    pub fn register_cloud_vm_cluster_pkcs(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        register_cloud_vm_cluster_pkcs_details: models::RegisterCloudVmClusterPkcsDetails,
    ) -> operations::RegisterCloudVmClusterPkcs {
        operations::RegisterCloudVmClusterPkcs::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            register_cloud_vm_cluster_pkcs_details,
        )
    }

    /// Removes the virtual machine from the cloud VM cluster.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `remove_virtual_machine_from_cloud_vm_cluster_details`: The request body:
    ///   [`RemoveVirtualMachineFromCloudVmClusterDetails`](crate::models::RemoveVirtualMachineFromCloudVmClusterDetails).
    pub fn remove_virtual_machine_from_cloud_vm_cluster(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        remove_virtual_machine_from_cloud_vm_cluster_details: models::RemoveVirtualMachineFromCloudVmClusterDetails,
    ) -> operations::RemoveVirtualMachineFromCloudVmCluster {
        operations::RemoveVirtualMachineFromCloudVmCluster::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            remove_virtual_machine_from_cloud_vm_cluster_details,
        )
    }

    /// Unregisters the cloud VM cluster PKCS.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `unregister_cloud_vm_cluster_pkcs_details`: The request body:
    ///   [`UnregisterCloudVmClusterPkcsDetails`](crate::models::UnregisterCloudVmClusterPkcsDetails).
    pub fn unregister_cloud_vm_cluster_pkcs(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        unregister_cloud_vm_cluster_pkcs_details: models::UnregisterCloudVmClusterPkcsDetails,
    ) -> operations::UnregisterCloudVmClusterPkcs {
        operations::UnregisterCloudVmClusterPkcs::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            unregister_cloud_vm_cluster_pkcs_details,
        )
    }

    /// Updates the cloud VM cluster.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `update_cloud_vm_cluster_details`: The request body:
    ///   [`UpdateCloudVmClusterDetails`](crate::models::UpdateCloudVmClusterDetails).
    pub fn update_cloud_vm_cluster(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        update_cloud_vm_cluster_details: models::UpdateCloudVmClusterDetails,
    ) -> operations::UpdateCloudVmCluster {
        operations::UpdateCloudVmCluster::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            update_cloud_vm_cluster_details,
        )
    }

    /// Updates the cloud VM cluster IORM configuration.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `exadata_iorm_config_update_details`: The request body:
    ///   [`ExadataIormConfigUpdateDetails`](crate::models::ExadataIormConfigUpdateDetails).
    pub fn update_cloud_vm_cluster_iorm_config(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        exadata_iorm_config_update_details: models::ExadataIormConfigUpdateDetails,
    ) -> operations::UpdateCloudVmClusterIormConfig {
        operations::UpdateCloudVmClusterIormConfig::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            exadata_iorm_config_update_details,
        )
    }
}

/// # Cloud autonomous VM cluster
impl DatabaseClient {
    /// Moves the cloud autonomous VM cluster to another compartment.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    /// - `change_cloud_autonomous_vm_cluster_compartment_details`: The request body:
    ///   [`ChangeCloudAutonomousVmClusterCompartmentDetails`](crate::models::ChangeCloudAutonomousVmClusterCompartmentDetails).
    pub fn change_cloud_autonomous_vm_cluster_compartment(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
        change_cloud_autonomous_vm_cluster_compartment_details: models::ChangeCloudAutonomousVmClusterCompartmentDetails,
    ) -> operations::ChangeCloudAutonomousVmClusterCompartment {
        operations::ChangeCloudAutonomousVmClusterCompartment::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
            change_cloud_autonomous_vm_cluster_compartment_details,
        )
    }

    /// Changes the cloud autonomous VM cluster subscription.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    /// - `change_cloud_autonomous_vm_cluster_subscription_details`: The request body:
    ///   [`ChangeCloudAutonomousVmClusterSubscriptionDetails`](crate::models::ChangeCloudAutonomousVmClusterSubscriptionDetails).
    pub fn change_cloud_autonomous_vm_cluster_subscription(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
        change_cloud_autonomous_vm_cluster_subscription_details: models::ChangeCloudAutonomousVmClusterSubscriptionDetails,
    ) -> operations::ChangeCloudAutonomousVmClusterSubscription {
        operations::ChangeCloudAutonomousVmClusterSubscription::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
            change_cloud_autonomous_vm_cluster_subscription_details,
        )
    }

    /// Creates a cloud autonomous VM cluster.
    ///
    /// - `create_cloud_autonomous_vm_cluster_details`: The request body:
    ///   [`CreateCloudAutonomousVmClusterDetails`](crate::models::CreateCloudAutonomousVmClusterDetails).
    #[inline]
    pub fn create_cloud_autonomous_vm_cluster(
        &self,
        create_cloud_autonomous_vm_cluster_details: models::CreateCloudAutonomousVmClusterDetails,
    ) -> operations::CreateCloudAutonomousVmCluster {
        operations::CreateCloudAutonomousVmCluster::new(
            &self.client,
            create_cloud_autonomous_vm_cluster_details,
        )
    }

    /// Deletes the cloud autonomous VM cluster.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    pub fn delete_cloud_autonomous_vm_cluster(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::DeleteCloudAutonomousVmCluster {
        operations::DeleteCloudAutonomousVmCluster::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
        )
    }

    /// Gets the cloud autonomous VM cluster.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    pub fn get_cloud_autonomous_vm_cluster(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::GetCloudAutonomousVmCluster {
        operations::GetCloudAutonomousVmCluster::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
        )
    }

    /// Gets the cloud autonomous VM cluster resource usage.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    pub fn get_cloud_autonomous_vm_cluster_resource_usage(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::GetCloudAutonomousVmClusterResourceUsage {
        operations::GetCloudAutonomousVmClusterResourceUsage::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
        )
    }

    /// Lists the cloud autonomous VM cluster acd resource usage.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    pub fn list_cloud_autonomous_vm_cluster_acd_resource_usage(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::ListCloudAutonomousVmClusterAcdResourceUsage {
        operations::ListCloudAutonomousVmClusterAcdResourceUsage::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
        )
    }

    /// Lists the cloud autonomous VM clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_cloud_autonomous_vm_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListCloudAutonomousVmClusters {
        operations::ListCloudAutonomousVmClusters::new(&self.client, compartment_id.into())
    }

    /// Registers the cloud autonomous VM cluster PKCS.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    /// - `register_cloud_autonomous_vm_cluster_pkcs_details`: The request body:
    ///   [`RegisterCloudAutonomousVmClusterPkcsDetails`](crate::models::RegisterCloudAutonomousVmClusterPkcsDetails).
    pub fn register_cloud_autonomous_vm_cluster_pkcs(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
        register_cloud_autonomous_vm_cluster_pkcs_details: models::RegisterCloudAutonomousVmClusterPkcsDetails,
    ) -> operations::RegisterCloudAutonomousVmClusterPkcs {
        operations::RegisterCloudAutonomousVmClusterPkcs::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
            register_cloud_autonomous_vm_cluster_pkcs_details,
        )
    }

    /// Restarts the cloud autonomous VM cluster ORDS.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    pub fn restart_cloud_autonomous_vm_cluster_ords(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::RestartCloudAutonomousVmClusterOrds {
        operations::RestartCloudAutonomousVmClusterOrds::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
        )
    }

    /// Rotates the cloud autonomous VM cluster ORDS certificates.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    pub fn rotate_cloud_autonomous_vm_cluster_ords_certs(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::RotateCloudAutonomousVmClusterOrdsCerts {
        operations::RotateCloudAutonomousVmClusterOrdsCerts::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
        )
    }

    /// Rotates the cloud autonomous VM cluster SSL certificates.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    pub fn rotate_cloud_autonomous_vm_cluster_ssl_certs(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
    ) -> operations::RotateCloudAutonomousVmClusterSslCerts {
        operations::RotateCloudAutonomousVmClusterSslCerts::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
        )
    }

    /// Unregisters the cloud autonomous VM cluster PKCS.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    /// - `unregister_cloud_autonomous_vm_cluster_pkcs_details`: The request body:
    ///   [`UnregisterCloudAutonomousVmClusterPkcsDetails`](crate::models::UnregisterCloudAutonomousVmClusterPkcsDetails).
    pub fn unregister_cloud_autonomous_vm_cluster_pkcs(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
        unregister_cloud_autonomous_vm_cluster_pkcs_details: models::UnregisterCloudAutonomousVmClusterPkcsDetails,
    ) -> operations::UnregisterCloudAutonomousVmClusterPkcs {
        operations::UnregisterCloudAutonomousVmClusterPkcs::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
            unregister_cloud_autonomous_vm_cluster_pkcs_details,
        )
    }

    /// Updates the cloud autonomous VM cluster.
    ///
    /// - `cloud_autonomous_vm_cluster_id`: The OCID of the cloud Autonomous VM cluster.
    /// - `update_cloud_autonomous_vm_cluster_details`: The request body:
    ///   [`UpdateCloudAutonomousVmClusterDetails`](crate::models::UpdateCloudAutonomousVmClusterDetails).
    pub fn update_cloud_autonomous_vm_cluster(
        &self,
        cloud_autonomous_vm_cluster_id: impl Into<String>,
        update_cloud_autonomous_vm_cluster_details: models::UpdateCloudAutonomousVmClusterDetails,
    ) -> operations::UpdateCloudAutonomousVmCluster {
        operations::UpdateCloudAutonomousVmCluster::new(
            &self.client,
            cloud_autonomous_vm_cluster_id.into(),
            update_cloud_autonomous_vm_cluster_details,
        )
    }
}

/// # Console connection
impl DatabaseClient {
    /// Creates a console connection.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `create_console_connection_details`: The request body:
    ///   [`CreateConsoleConnectionDetails`](crate::models::CreateConsoleConnectionDetails).
    pub fn create_console_connection(
        &self,
        db_node_id: impl Into<String>,
        create_console_connection_details: models::CreateConsoleConnectionDetails,
    ) -> operations::CreateConsoleConnection {
        operations::CreateConsoleConnection::new(
            &self.client,
            db_node_id.into(),
            create_console_connection_details,
        )
    }

    /// Deletes the console connection.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `console_connection_id`: The OCID of the console connection.
    pub fn delete_console_connection(
        &self,
        db_node_id: impl Into<String>,
        console_connection_id: impl Into<String>,
    ) -> operations::DeleteConsoleConnection {
        operations::DeleteConsoleConnection::new(
            &self.client,
            db_node_id.into(),
            console_connection_id.into(),
        )
    }

    /// Gets the console connection.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `console_connection_id`: The OCID of the console connection.
    pub fn get_console_connection(
        &self,
        db_node_id: impl Into<String>,
        console_connection_id: impl Into<String>,
    ) -> operations::GetConsoleConnection {
        operations::GetConsoleConnection::new(
            &self.client,
            db_node_id.into(),
            console_connection_id.into(),
        )
    }

    /// Lists the console connections.
    ///
    /// - `db_node_id`: The OCID of the database node.
    pub fn list_console_connections(
        &self,
        db_node_id: impl Into<String>,
    ) -> operations::ListConsoleConnections {
        operations::ListConsoleConnections::new(&self.client, db_node_id.into())
    }

    /// Updates the console connection.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `console_connection_id`: The OCID of the console connection.
    /// - `update_console_connection_details`: The request body:
    ///   [`UpdateConsoleConnectionDetails`](crate::models::UpdateConsoleConnectionDetails).
    pub fn update_console_connection(
        &self,
        db_node_id: impl Into<String>,
        console_connection_id: impl Into<String>,
        update_console_connection_details: models::UpdateConsoleConnectionDetails,
    ) -> operations::UpdateConsoleConnection {
        operations::UpdateConsoleConnection::new(
            &self.client,
            db_node_id.into(),
            console_connection_id.into(),
            update_console_connection_details,
        )
    }
}

/// # Console history
impl DatabaseClient {
    /// Creates a console history.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `create_console_history_details`: The request body:
    ///   [`CreateConsoleHistoryDetails`](crate::models::CreateConsoleHistoryDetails).
    pub fn create_console_history(
        &self,
        db_node_id: impl Into<String>,
        create_console_history_details: models::CreateConsoleHistoryDetails,
    ) -> operations::CreateConsoleHistory {
        operations::CreateConsoleHistory::new(
            &self.client,
            db_node_id.into(),
            create_console_history_details,
        )
    }

    /// Deletes the console history.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `console_history_id`: The OCID of the console history.
    pub fn delete_console_history(
        &self,
        db_node_id: impl Into<String>,
        console_history_id: impl Into<String>,
    ) -> operations::DeleteConsoleHistory {
        operations::DeleteConsoleHistory::new(
            &self.client,
            db_node_id.into(),
            console_history_id.into(),
        )
    }

    /// Gets the console history.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `console_history_id`: The OCID of the console history.
    pub fn get_console_history(
        &self,
        db_node_id: impl Into<String>,
        console_history_id: impl Into<String>,
    ) -> operations::GetConsoleHistory {
        operations::GetConsoleHistory::new(
            &self.client,
            db_node_id.into(),
            console_history_id.into(),
        )
    }

    /// Gets the console history content.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `console_history_id`: The OCID of the console history.
    pub fn get_console_history_content(
        &self,
        db_node_id: impl Into<String>,
        console_history_id: impl Into<String>,
    ) -> operations::GetConsoleHistoryContent {
        operations::GetConsoleHistoryContent::new(
            &self.client,
            db_node_id.into(),
            console_history_id.into(),
        )
    }

    /// Lists the console histories.
    ///
    /// - `db_node_id`: The OCID of the database node.
    pub fn list_console_histories(
        &self,
        db_node_id: impl Into<String>,
    ) -> operations::ListConsoleHistories {
        operations::ListConsoleHistories::new(&self.client, db_node_id.into())
    }

    /// Updates the console history.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `console_history_id`: The OCID of the console history.
    /// - `update_console_history_details`: The request body:
    ///   [`UpdateConsoleHistoryDetails`](crate::models::UpdateConsoleHistoryDetails).
    pub fn update_console_history(
        &self,
        db_node_id: impl Into<String>,
        console_history_id: impl Into<String>,
        update_console_history_details: models::UpdateConsoleHistoryDetails,
    ) -> operations::UpdateConsoleHistory {
        operations::UpdateConsoleHistory::new(
            &self.client,
            db_node_id.into(),
            console_history_id.into(),
            update_console_history_details,
        )
    }
}

/// # DB connection bundle
impl DatabaseClient {
    /// Downloads the DB connection bundle.
    ///
    /// - `db_connection_bundle_id`: The OCID of the connection bundle of the database.
    /// - `download_db_connection_bundle_details`: The request body:
    ///   [`DownloadDbConnectionBundleDetails`](crate::models::DownloadDbConnectionBundleDetails).
    pub fn download_db_connection_bundle(
        &self,
        db_connection_bundle_id: impl Into<String>,
        download_db_connection_bundle_details: models::DownloadDbConnectionBundleDetails,
    ) -> operations::DownloadDbConnectionBundle {
        operations::DownloadDbConnectionBundle::new(
            &self.client,
            db_connection_bundle_id.into(),
            download_db_connection_bundle_details,
        )
    }

    /// Gets the DB connection bundle.
    ///
    /// - `db_connection_bundle_id`: The OCID of the connection bundle of the database.
    pub fn get_db_connection_bundle(
        &self,
        db_connection_bundle_id: impl Into<String>,
    ) -> operations::GetDbConnectionBundle {
        operations::GetDbConnectionBundle::new(&self.client, db_connection_bundle_id.into())
    }

    /// Lists the DB connection bundles.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_connection_bundles(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDbConnectionBundles {
        operations::ListDbConnectionBundles::new(&self.client, compartment_id.into())
    }
}

/// # DB home
impl DatabaseClient {
    /// Creates a DB home.
    ///
    /// - `create_db_home_base`: The request body:
    ///   [`CreateDbHomeBase`](crate::models::CreateDbHomeBase).
    pub fn create_db_home(
        &self,
        create_db_home_base: impl Into<models::CreateDbHomeBase>,
    ) -> operations::CreateDbHome {
        operations::CreateDbHome::new(&self.client, create_db_home_base.into())
    }

    /// Deletes the DB home.
    ///
    /// - `db_home_id`: The OCID of the Database Home.
    pub fn delete_db_home(&self, db_home_id: impl Into<String>) -> operations::DeleteDbHome {
        operations::DeleteDbHome::new(&self.client, db_home_id.into())
    }

    /// Gets the DB home.
    ///
    /// - `db_home_id`: The OCID of the Database Home.
    pub fn get_db_home(&self, db_home_id: impl Into<String>) -> operations::GetDbHome {
        operations::GetDbHome::new(&self.client, db_home_id.into())
    }

    /// Lists the DB homes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_homes(&self, compartment_id: impl Into<String>) -> operations::ListDbHomes {
        operations::ListDbHomes::new(&self.client, compartment_id.into())
    }

    /// Updates the DB home.
    ///
    /// - `db_home_id`: The OCID of the Database Home.
    /// - `update_db_home_details`: The request body:
    ///   [`UpdateDbHomeDetails`](crate::models::UpdateDbHomeDetails).
    pub fn update_db_home(
        &self,
        db_home_id: impl Into<String>,
        update_db_home_details: models::UpdateDbHomeDetails,
    ) -> operations::UpdateDbHome {
        operations::UpdateDbHome::new(&self.client, db_home_id.into(), update_db_home_details)
    }
}

/// # DB node
impl DatabaseClient {
    /// Performs a power action on the DB node.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `action`: The action.
    pub fn db_node_action(
        &self,
        db_node_id: impl Into<String>,
        action: impl Into<models::DbNodeActionAction>,
    ) -> operations::DbNodeAction {
        operations::DbNodeAction::new(&self.client, db_node_id.into(), action.into())
    }

    /// Gets the DB node.
    ///
    /// - `db_node_id`: The OCID of the database node.
    pub fn get_db_node(&self, db_node_id: impl Into<String>) -> operations::GetDbNode {
        operations::GetDbNode::new(&self.client, db_node_id.into())
    }

    /// Lists the DB nodes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_nodes(&self, compartment_id: impl Into<String>) -> operations::ListDbNodes {
        operations::ListDbNodes::new(&self.client, compartment_id.into())
    }

    /// Updates the DB node.
    ///
    /// - `db_node_id`: The OCID of the database node.
    /// - `update_db_node_details`: The request body:
    ///   [`UpdateDbNodeDetails`](crate::models::UpdateDbNodeDetails).
    pub fn update_db_node(
        &self,
        db_node_id: impl Into<String>,
        update_db_node_details: models::UpdateDbNodeDetails,
    ) -> operations::UpdateDbNode {
        operations::UpdateDbNode::new(&self.client, db_node_id.into(), update_db_node_details)
    }
}

/// # DB node snapshot
impl DatabaseClient {
    /// Deletes the DB node snapshot.
    ///
    /// - `dbnode_snapshot_id`: The OCID of the snapshot of the database node.
    pub fn delete_dbnode_snapshot(
        &self,
        dbnode_snapshot_id: impl Into<String>,
    ) -> operations::DeleteDbnodeSnapshot {
        operations::DeleteDbnodeSnapshot::new(&self.client, dbnode_snapshot_id.into())
    }

    /// Gets the DB node snapshot.
    ///
    /// - `dbnode_snapshot_id`: The OCID of the snapshot of the database node.
    pub fn get_dbnode_snapshot(
        &self,
        dbnode_snapshot_id: impl Into<String>,
    ) -> operations::GetDbnodeSnapshot {
        operations::GetDbnodeSnapshot::new(&self.client, dbnode_snapshot_id.into())
    }

    /// Lists the DB node snapshots.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_dbnode_snapshots(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDbnodeSnapshots {
        operations::ListDbnodeSnapshots::new(&self.client, compartment_id.into())
    }

    /// Mounts the DB node snapshot.
    ///
    /// - `dbnode_snapshot_id`: The OCID of the snapshot of the database node.
    /// - `mount_dbnode_snapshot_details`: The request body:
    ///   [`MountDbnodeSnapshotDetails`](crate::models::MountDbnodeSnapshotDetails).
    pub fn mount_dbnode_snapshot(
        &self,
        dbnode_snapshot_id: impl Into<String>,
        mount_dbnode_snapshot_details: models::MountDbnodeSnapshotDetails,
    ) -> operations::MountDbnodeSnapshot {
        operations::MountDbnodeSnapshot::new(
            &self.client,
            dbnode_snapshot_id.into(),
            mount_dbnode_snapshot_details,
        )
    }

    /// Unmounts the DB node snapshot.
    ///
    /// - `dbnode_snapshot_id`: The OCID of the snapshot of the database node.
    /// - `unmount_dbnode_snapshot_details`: The request body:
    ///   [`UnmountDbnodeSnapshotDetails`](crate::models::UnmountDbnodeSnapshotDetails).
    pub fn unmount_dbnode_snapshot(
        &self,
        dbnode_snapshot_id: impl Into<String>,
        unmount_dbnode_snapshot_details: models::UnmountDbnodeSnapshotDetails,
    ) -> operations::UnmountDbnodeSnapshot {
        operations::UnmountDbnodeSnapshot::new(
            &self.client,
            dbnode_snapshot_id.into(),
            unmount_dbnode_snapshot_details,
        )
    }
}

/// # DB server
impl DatabaseClient {
    /// Gets the DB server.
    ///
    /// - `db_server_id`: The OCID of the DB server.
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn get_db_server(
        &self,
        db_server_id: impl Into<String>,
        exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetDbServer {
        operations::GetDbServer::new(
            &self.client,
            db_server_id.into(),
            exadata_infrastructure_id.into(),
        )
    }

    /// Lists the DB servers.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn list_db_servers(
        &self,
        compartment_id: impl Into<String>,
        exadata_infrastructure_id: impl Into<String>,
    ) -> operations::ListDbServers {
        operations::ListDbServers::new(
            &self.client,
            compartment_id.into(),
            exadata_infrastructure_id.into(),
        )
    }
}

/// # DB system
impl DatabaseClient {
    /// Changes the cloud DB system subscription.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `change_cloud_db_system_subscription_details`: The request body:
    ///   [`ChangeCloudDbSystemSubscriptionDetails`](crate::models::ChangeCloudDbSystemSubscriptionDetails).
    pub fn change_cloud_db_system_subscription(
        &self,
        db_system_id: impl Into<String>,
        change_cloud_db_system_subscription_details: models::ChangeCloudDbSystemSubscriptionDetails,
    ) -> operations::ChangeCloudDbSystemSubscription {
        operations::ChangeCloudDbSystemSubscription::new(
            &self.client,
            db_system_id.into(),
            change_cloud_db_system_subscription_details,
        )
    }

    /// Moves the DB system to another compartment.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_db_system_compartment(
        &self,
        db_system_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeDbSystemCompartment {
        operations::ChangeDbSystemCompartment::new(
            &self.client,
            db_system_id.into(),
            change_compartment_details,
        )
    }

    /// Executes the DB system OS patch.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `execute_db_system_os_patch_details`: The request body:
    ///   [`ExecuteDbSystemOsPatchDetails`](crate::models::ExecuteDbSystemOsPatchDetails).
    pub fn execute_db_system_os_patch(
        &self,
        db_system_id: impl Into<String>,
        execute_db_system_os_patch_details: models::ExecuteDbSystemOsPatchDetails,
    ) -> operations::ExecuteDbSystemOsPatch {
        operations::ExecuteDbSystemOsPatch::new(
            &self.client,
            db_system_id.into(),
            execute_db_system_os_patch_details,
        )
    }

    /// Gets the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn get_db_system(&self, db_system_id: impl Into<String>) -> operations::GetDbSystem {
        operations::GetDbSystem::new(&self.client, db_system_id.into())
    }

    /// Gets the Exadata IORM configuration.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn get_exadata_iorm_config(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::GetExadataIormConfig {
        operations::GetExadataIormConfig::new(&self.client, db_system_id.into())
    }

    /// Launches a DB system.
    ///
    /// - `launch_db_system_base`: The request body:
    ///   [`LaunchDbSystemBase`](crate::models::LaunchDbSystemBase).
    pub fn launch_db_system(
        &self,
        launch_db_system_base: impl Into<models::LaunchDbSystemBase>,
    ) -> operations::LaunchDbSystem {
        operations::LaunchDbSystem::new(&self.client, launch_db_system_base.into())
    }

    /// Lists the DB system compute performances.
    #[inline]
    pub fn list_db_system_compute_performances(
        &self,
    ) -> operations::ListDbSystemComputePerformances {
        operations::ListDbSystemComputePerformances::new(&self.client)
    }

    /// Lists the DB system storage performances.
    ///
    /// - `storage_management`: The storage management of the DB system, either ASM or LVM.
    pub fn list_db_system_storage_performances(
        &self,
        storage_management: impl Into<models::ListDbSystemStoragePerformancesStorageManagement>,
    ) -> operations::ListDbSystemStoragePerformances {
        operations::ListDbSystemStoragePerformances::new(&self.client, storage_management.into())
    }

    /// Lists the DB systems.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_systems(&self, compartment_id: impl Into<String>) -> operations::ListDbSystems {
        operations::ListDbSystems::new(&self.client, compartment_id.into())
    }

    /// Migrates the Exadata DB system resource model.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn migrate_exadata_db_system_resource_model(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::MigrateExadataDbSystemResourceModel {
        operations::MigrateExadataDbSystemResourceModel::new(&self.client, db_system_id.into())
    }

    /// Terminates the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn terminate_db_system(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::TerminateDbSystem {
        operations::TerminateDbSystem::new(&self.client, db_system_id.into())
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

    /// Updates the Exadata IORM configuration.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `exadata_iorm_config_update_details`: The request body:
    ///   [`ExadataIormConfigUpdateDetails`](crate::models::ExadataIormConfigUpdateDetails).
    pub fn update_exadata_iorm_config(
        &self,
        db_system_id: impl Into<String>,
        exadata_iorm_config_update_details: models::ExadataIormConfigUpdateDetails,
    ) -> operations::UpdateExadataIormConfig {
        operations::UpdateExadataIormConfig::new(
            &self.client,
            db_system_id.into(),
            exadata_iorm_config_update_details,
        )
    }

    /// Upgrades the DB system.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `upgrade_db_system_details`: The request body:
    ///   [`UpgradeDbSystemDetails`](crate::models::UpgradeDbSystemDetails).
    pub fn upgrade_db_system(
        &self,
        db_system_id: impl Into<String>,
        upgrade_db_system_details: models::UpgradeDbSystemDetails,
    ) -> operations::UpgradeDbSystem {
        operations::UpgradeDbSystem::new(
            &self.client,
            db_system_id.into(),
            upgrade_db_system_details,
        )
    }
}

/// # DB system OS patch history entry
impl DatabaseClient {
    /// Gets the DB system OS patch history entry.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `os_patch_history_entry_id`: The OCID of the OS patch history entry.
    pub fn get_db_system_os_patch_history_entry(
        &self,
        db_system_id: impl Into<String>,
        os_patch_history_entry_id: impl Into<String>,
    ) -> operations::GetDbSystemOsPatchHistoryEntry {
        operations::GetDbSystemOsPatchHistoryEntry::new(
            &self.client,
            db_system_id.into(),
            os_patch_history_entry_id.into(),
        )
    }

    /// Lists the DB system OS patch history entries.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn list_db_system_os_patch_history_entries(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::ListDbSystemOsPatchHistoryEntries {
        operations::ListDbSystemOsPatchHistoryEntries::new(&self.client, db_system_id.into())
    }
}

/// # DB system shape
impl DatabaseClient {
    /// Lists the DB system shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_system_shapes(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDbSystemShapes {
        operations::ListDbSystemShapes::new(&self.client, compartment_id.into())
    }
}

/// # DB system upgrade
impl DatabaseClient {
    /// Lists the DB system upgrades.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn list_db_system_upgrades(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::ListDbSystemUpgrades {
        operations::ListDbSystemUpgrades::new(&self.client, db_system_id.into())
    }
}

/// # DB system upgrade history entry
impl DatabaseClient {
    /// Gets the DB system upgrade history entry.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `upgrade_history_entry_id`: The OCID of the upgrade history entry.
    pub fn get_db_system_upgrade_history_entry(
        &self,
        db_system_id: impl Into<String>,
        upgrade_history_entry_id: impl Into<String>,
    ) -> operations::GetDbSystemUpgradeHistoryEntry {
        operations::GetDbSystemUpgradeHistoryEntry::new(
            &self.client,
            db_system_id.into(),
            upgrade_history_entry_id.into(),
        )
    }

    /// Lists the DB system upgrade history entries.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn list_db_system_upgrade_history_entries(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::ListDbSystemUpgradeHistoryEntries {
        operations::ListDbSystemUpgradeHistoryEntries::new(&self.client, db_system_id.into())
    }
}

/// # DB version
impl DatabaseClient {
    /// Lists the DB versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_db_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDbVersions {
        operations::ListDbVersions::new(&self.client, compartment_id.into())
    }
}

/// # Data Guard association
impl DatabaseClient {
    /// Creates a Data Guard association.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `create_data_guard_association_details`: The request body:
    ///   [`CreateDataGuardAssociationDetails`](crate::models::CreateDataGuardAssociationDetails).
    pub fn create_data_guard_association(
        &self,
        database_id: impl Into<String>,
        create_data_guard_association_details: impl Into<models::CreateDataGuardAssociationDetails>,
    ) -> operations::CreateDataGuardAssociation {
        operations::CreateDataGuardAssociation::new(
            &self.client,
            database_id.into(),
            create_data_guard_association_details.into(),
        )
    }

    /// Fails over the Data Guard association.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `data_guard_association_id`: The OCID of the Data Guard association.
    /// - `failover_data_guard_association_details`: The request body:
    ///   [`FailoverDataGuardAssociationDetails`](crate::models::FailoverDataGuardAssociationDetails).
    pub fn failover_data_guard_association(
        &self,
        database_id: impl Into<String>,
        data_guard_association_id: impl Into<String>,
        failover_data_guard_association_details: models::FailoverDataGuardAssociationDetails,
    ) -> operations::FailoverDataGuardAssociation {
        operations::FailoverDataGuardAssociation::new(
            &self.client,
            database_id.into(),
            data_guard_association_id.into(),
            failover_data_guard_association_details,
        )
    }

    /// Gets the Data Guard association.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `data_guard_association_id`: The OCID of the Data Guard association.
    pub fn get_data_guard_association(
        &self,
        database_id: impl Into<String>,
        data_guard_association_id: impl Into<String>,
    ) -> operations::GetDataGuardAssociation {
        operations::GetDataGuardAssociation::new(
            &self.client,
            database_id.into(),
            data_guard_association_id.into(),
        )
    }

    /// Lists the Data Guard associations.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn list_data_guard_associations(
        &self,
        database_id: impl Into<String>,
    ) -> operations::ListDataGuardAssociations {
        operations::ListDataGuardAssociations::new(&self.client, database_id.into())
    }

    /// Migrates the Data Guard association to the multi data guards.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `data_guard_association_id`: The OCID of the Data Guard association.
    pub fn migrate_data_guard_association_to_multi_data_guards(
        &self,
        database_id: impl Into<String>,
        data_guard_association_id: impl Into<String>,
    ) -> operations::MigrateDataGuardAssociationToMultiDataGuards {
        operations::MigrateDataGuardAssociationToMultiDataGuards::new(
            &self.client,
            database_id.into(),
            data_guard_association_id.into(),
        )
    }

    /// Reinstates the Data Guard association.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `data_guard_association_id`: The OCID of the Data Guard association.
    /// - `reinstate_data_guard_association_details`: The request body:
    ///   [`ReinstateDataGuardAssociationDetails`](crate::models::ReinstateDataGuardAssociationDetails).
    pub fn reinstate_data_guard_association(
        &self,
        database_id: impl Into<String>,
        data_guard_association_id: impl Into<String>,
        reinstate_data_guard_association_details: models::ReinstateDataGuardAssociationDetails,
    ) -> operations::ReinstateDataGuardAssociation {
        operations::ReinstateDataGuardAssociation::new(
            &self.client,
            database_id.into(),
            data_guard_association_id.into(),
            reinstate_data_guard_association_details,
        )
    }

    /// Switches over the Data Guard association.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `data_guard_association_id`: The OCID of the Data Guard association.
    /// - `switchover_data_guard_association_details`: The request body:
    ///   [`SwitchoverDataGuardAssociationDetails`](crate::models::SwitchoverDataGuardAssociationDetails).
    pub fn switchover_data_guard_association(
        &self,
        database_id: impl Into<String>,
        data_guard_association_id: impl Into<String>,
        switchover_data_guard_association_details: models::SwitchoverDataGuardAssociationDetails,
    ) -> operations::SwitchoverDataGuardAssociation {
        operations::SwitchoverDataGuardAssociation::new(
            &self.client,
            database_id.into(),
            data_guard_association_id.into(),
            switchover_data_guard_association_details,
        )
    }

    /// Updates the Data Guard association.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `data_guard_association_id`: The OCID of the Data Guard association.
    /// - `update_data_guard_association_details`: The request body:
    ///   [`UpdateDataGuardAssociationDetails`](crate::models::UpdateDataGuardAssociationDetails).
    pub fn update_data_guard_association(
        &self,
        database_id: impl Into<String>,
        data_guard_association_id: impl Into<String>,
        update_data_guard_association_details: models::UpdateDataGuardAssociationDetails,
    ) -> operations::UpdateDataGuardAssociation {
        operations::UpdateDataGuardAssociation::new(
            &self.client,
            database_id.into(),
            data_guard_association_id.into(),
            update_data_guard_association_details,
        )
    }
}

/// # Database
impl DatabaseClient {
    /// Changes the encryption key location.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `encryption_key_location_details`: The request body:
    ///   [`EncryptionKeyLocationDetails`](crate::models::EncryptionKeyLocationDetails).
    pub fn change_encryption_key_location(
        &self,
        database_id: impl Into<String>,
        encryption_key_location_details: impl Into<models::EncryptionKeyLocationDetails>,
    ) -> operations::ChangeEncryptionKeyLocation {
        operations::ChangeEncryptionKeyLocation::new(
            &self.client,
            database_id.into(),
            encryption_key_location_details.into(),
        )
    }

    /// Changes the key store type.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `change_key_store_type_details`: The request body:
    ///   [`ChangeKeyStoreTypeDetails`](crate::models::ChangeKeyStoreTypeDetails).
    pub fn change_key_store_type(
        &self,
        database_id: impl Into<String>,
        change_key_store_type_details: models::ChangeKeyStoreTypeDetails,
    ) -> operations::ChangeKeyStoreType {
        operations::ChangeKeyStoreType::new(
            &self.client,
            database_id.into(),
            change_key_store_type_details,
        )
    }

    /// Converts the standby database type.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `convert_standby_database_type_details`: The request body:
    ///   [`ConvertStandbyDatabaseTypeDetails`](crate::models::ConvertStandbyDatabaseTypeDetails).
    pub fn convert_standby_database_type(
        &self,
        database_id: impl Into<String>,
        convert_standby_database_type_details: models::ConvertStandbyDatabaseTypeDetails,
    ) -> operations::ConvertStandbyDatabaseType {
        operations::ConvertStandbyDatabaseType::new(
            &self.client,
            database_id.into(),
            convert_standby_database_type_details,
        )
    }

    /// Converts the resource to the PDB.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `convert_to_pdb_details`: The request body:
    ///   [`ConvertToPdbDetails`](crate::models::ConvertToPdbDetails).
    pub fn convert_to_pdb(
        &self,
        database_id: impl Into<String>,
        convert_to_pdb_details: models::ConvertToPdbDetails,
    ) -> operations::ConvertToPdb {
        operations::ConvertToPdb::new(&self.client, database_id.into(), convert_to_pdb_details)
    }

    /// Converts the standby database to a standalone database, outside of its Data Guard group.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `convert_to_standalone_details`: The request body:
    ///   [`ConvertToStandaloneDetails`](crate::models::ConvertToStandaloneDetails).
    pub fn convert_to_standalone(
        &self,
        database_id: impl Into<String>,
        convert_to_standalone_details: models::ConvertToStandaloneDetails,
    ) -> operations::ConvertToStandalone {
        operations::ConvertToStandalone::new(
            &self.client,
            database_id.into(),
            convert_to_standalone_details,
        )
    }

    /// Creates a database.
    ///
    /// - `create_database_base`: The request body:
    ///   [`CreateDatabaseBase`](crate::models::CreateDatabaseBase).
    pub fn create_database(
        &self,
        create_database_base: impl Into<models::CreateDatabaseBase>,
    ) -> operations::CreateDatabase {
        operations::CreateDatabase::new(&self.client, create_database_base.into())
    }

    /// Deletes the database.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn delete_database(&self, database_id: impl Into<String>) -> operations::DeleteDatabase {
        operations::DeleteDatabase::new(&self.client, database_id.into())
    }

    /// Disables the database management.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn disable_database_management(
        &self,
        database_id: impl Into<String>,
    ) -> operations::DisableDatabaseManagement {
        operations::DisableDatabaseManagement::new(&self.client, database_id.into())
    }

    /// Enables the database management.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `enable_database_management_details`: The request body:
    ///   [`EnableDatabaseManagementDetails`](crate::models::EnableDatabaseManagementDetails).
    pub fn enable_database_management(
        &self,
        database_id: impl Into<String>,
        enable_database_management_details: models::EnableDatabaseManagementDetails,
    ) -> operations::EnableDatabaseManagement {
        operations::EnableDatabaseManagement::new(
            &self.client,
            database_id.into(),
            enable_database_management_details,
        )
    }

    /// Fails over the Data Guard.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `failover_data_guard_details`: The request body:
    ///   [`FailoverDataGuardDetails`](crate::models::FailoverDataGuardDetails).
    pub fn failover_data_guard(
        &self,
        database_id: impl Into<String>,
        failover_data_guard_details: models::FailoverDataGuardDetails,
    ) -> operations::FailoverDataGuard {
        operations::FailoverDataGuard::new(
            &self.client,
            database_id.into(),
            failover_data_guard_details,
        )
    }

    /// Gets the database.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn get_database(&self, database_id: impl Into<String>) -> operations::GetDatabase {
        operations::GetDatabase::new(&self.client, database_id.into())
    }

    /// Lists the database upgrade history entries.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn list_database_upgrade_history_entries(
        &self,
        database_id: impl Into<String>,
    ) -> operations::ListDatabaseUpgradeHistoryEntries {
        operations::ListDatabaseUpgradeHistoryEntries::new(&self.client, database_id.into())
    }

    /// Lists the databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_databases(&self, compartment_id: impl Into<String>) -> operations::ListDatabases {
        operations::ListDatabases::new(&self.client, compartment_id.into())
    }

    /// Lists the PDB conversion history entries.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn list_pdb_conversion_history_entries(
        &self,
        database_id: impl Into<String>,
    ) -> operations::ListPdbConversionHistoryEntries {
        operations::ListPdbConversionHistoryEntries::new(&self.client, database_id.into())
    }

    /// Migrates the vault key.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `migrate_vault_key_details`: The request body:
    ///   [`MigrateVaultKeyDetails`](crate::models::MigrateVaultKeyDetails).
    pub fn migrate_vault_key(
        &self,
        database_id: impl Into<String>,
        migrate_vault_key_details: models::MigrateVaultKeyDetails,
    ) -> operations::MigrateVaultKey {
        operations::MigrateVaultKey::new(
            &self.client,
            database_id.into(),
            migrate_vault_key_details,
        )
    }

    /// Modifies the database management.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `modify_database_management_details`: The request body:
    ///   [`ModifyDatabaseManagementDetails`](crate::models::ModifyDatabaseManagementDetails).
    pub fn modify_database_management(
        &self,
        database_id: impl Into<String>,
        modify_database_management_details: models::ModifyDatabaseManagementDetails,
    ) -> operations::ModifyDatabaseManagement {
        operations::ModifyDatabaseManagement::new(
            &self.client,
            database_id.into(),
            modify_database_management_details,
        )
    }

    /// Refreshes the Data Guard health status.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn refresh_data_guard_health_status(
        &self,
        database_id: impl Into<String>,
    ) -> operations::RefreshDataGuardHealthStatus {
        operations::RefreshDataGuardHealthStatus::new(&self.client, database_id.into())
    }

    /// Reinstates the Data Guard.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `reinstate_data_guard_details`: The request body:
    ///   [`ReinstateDataGuardDetails`](crate::models::ReinstateDataGuardDetails).
    pub fn reinstate_data_guard(
        &self,
        database_id: impl Into<String>,
        reinstate_data_guard_details: models::ReinstateDataGuardDetails,
    ) -> operations::ReinstateDataGuard {
        operations::ReinstateDataGuard::new(
            &self.client,
            database_id.into(),
            reinstate_data_guard_details,
        )
    }

    /// Reschedules the managed DB software update.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn reschedule_managed_db_software_update(
        &self,
        database_id: impl Into<String>,
    ) -> operations::RescheduleManagedDbSoftwareUpdate {
        operations::RescheduleManagedDbSoftwareUpdate::new(&self.client, database_id.into())
    }

    /// Restores the database.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `restore_database_details`: The request body:
    ///   [`RestoreDatabaseDetails`](crate::models::RestoreDatabaseDetails).
    pub fn restore_database(
        &self,
        database_id: impl Into<String>,
        restore_database_details: models::RestoreDatabaseDetails,
    ) -> operations::RestoreDatabase {
        operations::RestoreDatabase::new(&self.client, database_id.into(), restore_database_details)
    }

    /// Rotates the vault key.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn rotate_vault_key(&self, database_id: impl Into<String>) -> operations::RotateVaultKey {
        operations::RotateVaultKey::new(&self.client, database_id.into())
    }

    /// Runs the data patch.
    ///
    /// - `database_id`: The OCID of the database.
    pub fn run_data_patch(&self, database_id: impl Into<String>) -> operations::RunDataPatch {
        operations::RunDataPatch::new(&self.client, database_id.into())
    }

    /// Sets the DB key version.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `set_key_version_details`: The request body:
    ///   [`SetKeyVersionDetails`](crate::models::SetKeyVersionDetails).
    pub fn set_db_key_version(
        &self,
        database_id: impl Into<String>,
        set_key_version_details: impl Into<models::SetKeyVersionDetails>,
    ) -> operations::SetDbKeyVersion {
        operations::SetDbKeyVersion::new(
            &self.client,
            database_id.into(),
            set_key_version_details.into(),
        )
    }

    /// Switches over the Data Guard.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `switch_over_data_guard_details`: The request body:
    ///   [`SwitchOverDataGuardDetails`](crate::models::SwitchOverDataGuardDetails).
    pub fn switch_over_data_guard(
        &self,
        database_id: impl Into<String>,
        switch_over_data_guard_details: models::SwitchOverDataGuardDetails,
    ) -> operations::SwitchOverDataGuard {
        operations::SwitchOverDataGuard::new(
            &self.client,
            database_id.into(),
            switch_over_data_guard_details,
        )
    }

    /// Updates the Data Guard.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `update_data_guard_details`: The request body:
    ///   [`UpdateDataGuardDetails`](crate::models::UpdateDataGuardDetails).
    pub fn update_data_guard(
        &self,
        database_id: impl Into<String>,
        update_data_guard_details: models::UpdateDataGuardDetails,
    ) -> operations::UpdateDataGuard {
        operations::UpdateDataGuard::new(
            &self.client,
            database_id.into(),
            update_data_guard_details,
        )
    }

    /// Updates the database.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `update_database_details`: The request body:
    ///   [`UpdateDatabaseDetails`](crate::models::UpdateDatabaseDetails).
    pub fn update_database(
        &self,
        database_id: impl Into<String>,
        update_database_details: models::UpdateDatabaseDetails,
    ) -> operations::UpdateDatabase {
        operations::UpdateDatabase::new(&self.client, database_id.into(), update_database_details)
    }

    /// Upgrades the database.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `upgrade_database_details`: The request body:
    ///   [`UpgradeDatabaseDetails`](crate::models::UpgradeDatabaseDetails).
    pub fn upgrade_database(
        &self,
        database_id: impl Into<String>,
        upgrade_database_details: models::UpgradeDatabaseDetails,
    ) -> operations::UpgradeDatabase {
        operations::UpgradeDatabase::new(&self.client, database_id.into(), upgrade_database_details)
    }
}

/// # Database snapshot
impl DatabaseClient {
    /// Creates a database snapshot.
    ///
    /// - `create_database_snapshot_details`: The request body:
    ///   [`CreateDatabaseSnapshotDetails`](crate::models::CreateDatabaseSnapshotDetails).
    #[inline]
    pub fn create_database_snapshot(
        &self,
        create_database_snapshot_details: models::CreateDatabaseSnapshotDetails,
    ) -> operations::CreateDatabaseSnapshot {
        operations::CreateDatabaseSnapshot::new(&self.client, create_database_snapshot_details)
    }

    /// Deletes the database snapshot.
    ///
    /// - `database_snapshot_id`: The OCID of the Exadata database snapshot.
    pub fn delete_database_snapshot(
        &self,
        database_snapshot_id: impl Into<String>,
    ) -> operations::DeleteDatabaseSnapshot {
        operations::DeleteDatabaseSnapshot::new(&self.client, database_snapshot_id.into())
    }

    /// Gets the database snapshot.
    ///
    /// - `database_snapshot_id`: The OCID of the Exadata database snapshot.
    pub fn get_database_snapshot(
        &self,
        database_snapshot_id: impl Into<String>,
    ) -> operations::GetDatabaseSnapshot {
        operations::GetDatabaseSnapshot::new(&self.client, database_snapshot_id.into())
    }

    /// Lists the database snapshots.
    #[inline]
    pub fn list_database_snapshots(&self) -> operations::ListDatabaseSnapshots {
        operations::ListDatabaseSnapshots::new(&self.client)
    }

    /// Updates the database snapshot.
    ///
    /// - `database_snapshot_id`: The OCID of the Exadata database snapshot.
    /// - `update_database_snapshot_details`: The request body:
    ///   [`UpdateDatabaseSnapshotDetails`](crate::models::UpdateDatabaseSnapshotDetails).
    pub fn update_database_snapshot(
        &self,
        database_snapshot_id: impl Into<String>,
        update_database_snapshot_details: models::UpdateDatabaseSnapshotDetails,
    ) -> operations::UpdateDatabaseSnapshot {
        operations::UpdateDatabaseSnapshot::new(
            &self.client,
            database_snapshot_id.into(),
            update_database_snapshot_details,
        )
    }
}

/// # Database software image
impl DatabaseClient {
    /// Moves the database software image to another compartment.
    ///
    /// - `database_software_image_id`: The OCID of the database software image.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_database_software_image_compartment(
        &self,
        database_software_image_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeDatabaseSoftwareImageCompartment {
        operations::ChangeDatabaseSoftwareImageCompartment::new(
            &self.client,
            database_software_image_id.into(),
            change_compartment_details,
        )
    }

    /// Creates a database software image.
    ///
    /// - `create_database_software_image_details`: The request body:
    ///   [`CreateDatabaseSoftwareImageDetails`](crate::models::CreateDatabaseSoftwareImageDetails).
    #[inline]
    pub fn create_database_software_image(
        &self,
        create_database_software_image_details: models::CreateDatabaseSoftwareImageDetails,
    ) -> operations::CreateDatabaseSoftwareImage {
        operations::CreateDatabaseSoftwareImage::new(
            &self.client,
            create_database_software_image_details,
        )
    }

    /// Deletes the database software image.
    ///
    /// - `database_software_image_id`: The OCID of the database software image.
    pub fn delete_database_software_image(
        &self,
        database_software_image_id: impl Into<String>,
    ) -> operations::DeleteDatabaseSoftwareImage {
        operations::DeleteDatabaseSoftwareImage::new(
            &self.client,
            database_software_image_id.into(),
        )
    }

    /// Gets the database software image.
    ///
    /// - `database_software_image_id`: The OCID of the database software image.
    pub fn get_database_software_image(
        &self,
        database_software_image_id: impl Into<String>,
    ) -> operations::GetDatabaseSoftwareImage {
        operations::GetDatabaseSoftwareImage::new(&self.client, database_software_image_id.into())
    }

    /// Lists the database software images.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_database_software_images(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDatabaseSoftwareImages {
        operations::ListDatabaseSoftwareImages::new(&self.client, compartment_id.into())
    }

    /// Updates the database software image.
    ///
    /// - `database_software_image_id`: The OCID of the database software image.
    /// - `update_database_software_image_details`: The request body:
    ///   [`UpdateDatabaseSoftwareImageDetails`](crate::models::UpdateDatabaseSoftwareImageDetails).
    pub fn update_database_software_image(
        &self,
        database_software_image_id: impl Into<String>,
        update_database_software_image_details: models::UpdateDatabaseSoftwareImageDetails,
    ) -> operations::UpdateDatabaseSoftwareImage {
        operations::UpdateDatabaseSoftwareImage::new(
            &self.client,
            database_software_image_id.into(),
            update_database_software_image_details,
        )
    }
}

/// # Database upgrade history entry
impl DatabaseClient {
    /// Gets the database upgrade history entry.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `upgrade_history_entry_id`: The OCID of the upgrade history entry.
    pub fn get_database_upgrade_history_entry(
        &self,
        database_id: impl Into<String>,
        upgrade_history_entry_id: impl Into<String>,
    ) -> operations::GetDatabaseUpgradeHistoryEntry {
        operations::GetDatabaseUpgradeHistoryEntry::new(
            &self.client,
            database_id.into(),
            upgrade_history_entry_id.into(),
        )
    }
}

/// # ExaDB VM cluster
impl DatabaseClient {
    /// Adds DB node snapshots for the ExaDB VM cluster.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `add_dbnode_snapshots_for_exadb_vm_cluster_details`: The request body:
    ///   [`AddDbnodeSnapshotsForExadbVmClusterDetails`](crate::models::AddDbnodeSnapshotsForExadbVmClusterDetails).
    pub fn add_dbnode_snapshots_for_exadb_vm_cluster(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        add_dbnode_snapshots_for_exadb_vm_cluster_details: models::AddDbnodeSnapshotsForExadbVmClusterDetails,
    ) -> operations::AddDbnodeSnapshotsForExadbVmCluster {
        operations::AddDbnodeSnapshotsForExadbVmCluster::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            add_dbnode_snapshots_for_exadb_vm_cluster_details,
        )
    }

    /// Moves the ExaDB VM cluster to another compartment.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `change_exadb_vm_cluster_compartment_details`: The request body:
    ///   [`ChangeExadbVmClusterCompartmentDetails`](crate::models::ChangeExadbVmClusterCompartmentDetails).
    pub fn change_exadb_vm_cluster_compartment(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        change_exadb_vm_cluster_compartment_details: models::ChangeExadbVmClusterCompartmentDetails,
    ) -> operations::ChangeExadbVmClusterCompartment {
        operations::ChangeExadbVmClusterCompartment::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            change_exadb_vm_cluster_compartment_details,
        )
    }

    /// Changes the ExaDB VM cluster subscription.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `change_exadb_vm_cluster_subscription_details`: The request body:
    ///   [`ChangeExadbVmClusterSubscriptionDetails`](crate::models::ChangeExadbVmClusterSubscriptionDetails).
    pub fn change_exadb_vm_cluster_subscription(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        change_exadb_vm_cluster_subscription_details: models::ChangeExadbVmClusterSubscriptionDetails,
    ) -> operations::ChangeExadbVmClusterSubscription {
        operations::ChangeExadbVmClusterSubscription::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            change_exadb_vm_cluster_subscription_details,
        )
    }

    /// Creates an ExaDB VM cluster.
    ///
    /// - `create_exadb_vm_cluster_details`: The request body:
    ///   [`CreateExadbVmClusterDetails`](crate::models::CreateExadbVmClusterDetails).
    #[inline]
    pub fn create_exadb_vm_cluster(
        &self,
        create_exadb_vm_cluster_details: models::CreateExadbVmClusterDetails,
    ) -> operations::CreateExadbVmCluster {
        operations::CreateExadbVmCluster::new(&self.client, create_exadb_vm_cluster_details)
    }

    /// Deletes the ExaDB VM cluster.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    pub fn delete_exadb_vm_cluster(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
    ) -> operations::DeleteExadbVmCluster {
        operations::DeleteExadbVmCluster::new(&self.client, exadb_vm_cluster_id.into())
    }

    /// Gets the ExaDB VM cluster.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    pub fn get_exadb_vm_cluster(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
    ) -> operations::GetExadbVmCluster {
        operations::GetExadbVmCluster::new(&self.client, exadb_vm_cluster_id.into())
    }

    /// Lists the ExaDB VM clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_exadb_vm_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExadbVmClusters {
        operations::ListExadbVmClusters::new(&self.client, compartment_id.into())
    }

    /// Registers the ExaDB VM cluster PKCS.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `register_exadb_vm_cluster_pkcs_details`: The request body:
    ///   [`RegisterExadbVmClusterPkcsDetails`](crate::models::RegisterExadbVmClusterPkcsDetails).
    pub fn register_exadb_vm_cluster_pkcs(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        register_exadb_vm_cluster_pkcs_details: models::RegisterExadbVmClusterPkcsDetails,
    ) -> operations::RegisterExadbVmClusterPkcs {
        operations::RegisterExadbVmClusterPkcs::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            register_exadb_vm_cluster_pkcs_details,
        )
    }

    /// Removes the virtual machine from the ExaDB VM cluster.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `remove_virtual_machine_from_exadb_vm_cluster_details`: The request body:
    ///   [`RemoveVirtualMachineFromExadbVmClusterDetails`](crate::models::RemoveVirtualMachineFromExadbVmClusterDetails).
    pub fn remove_virtual_machine_from_exadb_vm_cluster(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        remove_virtual_machine_from_exadb_vm_cluster_details: models::RemoveVirtualMachineFromExadbVmClusterDetails,
    ) -> operations::RemoveVirtualMachineFromExadbVmCluster {
        operations::RemoveVirtualMachineFromExadbVmCluster::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            remove_virtual_machine_from_exadb_vm_cluster_details,
        )
    }

    /// Unregisters the ExaDB VM cluster PKCS.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `unregister_exadb_vm_cluster_pkcs_details`: The request body:
    ///   [`UnregisterExadbVmClusterPkcsDetails`](crate::models::UnregisterExadbVmClusterPkcsDetails).
    pub fn unregister_exadb_vm_cluster_pkcs(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        unregister_exadb_vm_cluster_pkcs_details: models::UnregisterExadbVmClusterPkcsDetails,
    ) -> operations::UnregisterExadbVmClusterPkcs {
        operations::UnregisterExadbVmClusterPkcs::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            unregister_exadb_vm_cluster_pkcs_details,
        )
    }

    /// Updates the ExaDB VM cluster.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `update_exadb_vm_cluster_details`: The request body:
    ///   [`UpdateExadbVmClusterDetails`](crate::models::UpdateExadbVmClusterDetails).
    pub fn update_exadb_vm_cluster(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        update_exadb_vm_cluster_details: models::UpdateExadbVmClusterDetails,
    ) -> operations::UpdateExadbVmCluster {
        operations::UpdateExadbVmCluster::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            update_exadb_vm_cluster_details,
        )
    }
}

/// # ExaDB VM cluster update
impl DatabaseClient {
    /// Gets the ExaDB VM cluster update.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `update_id`: The OCID of the maintenance update.
    pub fn get_exadb_vm_cluster_update(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        update_id: impl Into<String>,
    ) -> operations::GetExadbVmClusterUpdate {
        operations::GetExadbVmClusterUpdate::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            update_id.into(),
        )
    }

    /// Lists the ExaDB VM cluster updates.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    pub fn list_exadb_vm_cluster_updates(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
    ) -> operations::ListExadbVmClusterUpdates {
        operations::ListExadbVmClusterUpdates::new(&self.client, exadb_vm_cluster_id.into())
    }
}

/// # ExaDB VM cluster update history entry
impl DatabaseClient {
    /// Gets the ExaDB VM cluster update history entry.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    /// - `update_history_entry_id`: The OCID of the entry in the update history.
    pub fn get_exadb_vm_cluster_update_history_entry(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
        update_history_entry_id: impl Into<String>,
    ) -> operations::GetExadbVmClusterUpdateHistoryEntry {
        operations::GetExadbVmClusterUpdateHistoryEntry::new(
            &self.client,
            exadb_vm_cluster_id.into(),
            update_history_entry_id.into(),
        )
    }

    /// Lists the ExaDB VM cluster update history entries.
    ///
    /// - `exadb_vm_cluster_id`: The OCID of the VM cluster on Exascale Infrastructure.
    pub fn list_exadb_vm_cluster_update_history_entries(
        &self,
        exadb_vm_cluster_id: impl Into<String>,
    ) -> operations::ListExadbVmClusterUpdateHistoryEntries {
        operations::ListExadbVmClusterUpdateHistoryEntries::new(
            &self.client,
            exadb_vm_cluster_id.into(),
        )
    }
}

/// # Exadata infrastructure
impl DatabaseClient {
    /// Activates the Exadata infrastructure.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `activate_exadata_infrastructure_details`: The request body:
    ///   [`ActivateExadataInfrastructureDetails`](crate::models::ActivateExadataInfrastructureDetails).
    pub fn activate_exadata_infrastructure(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        activate_exadata_infrastructure_details: models::ActivateExadataInfrastructureDetails,
    ) -> operations::ActivateExadataInfrastructure {
        operations::ActivateExadataInfrastructure::new(
            &self.client,
            exadata_infrastructure_id.into(),
            activate_exadata_infrastructure_details,
        )
    }

    /// Adds storage capacity Exadata infrastructure.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn add_storage_capacity_exadata_infrastructure(
        &self,
        exadata_infrastructure_id: impl Into<String>,
    ) -> operations::AddStorageCapacityExadataInfrastructure {
        operations::AddStorageCapacityExadataInfrastructure::new(
            &self.client,
            exadata_infrastructure_id.into(),
        )
    }

    /// Moves the Exadata infrastructure to another compartment.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `change_exadata_infrastructure_compartment_details`: The request body:
    ///   [`ChangeExadataInfrastructureCompartmentDetails`](crate::models::ChangeExadataInfrastructureCompartmentDetails).
    pub fn change_exadata_infrastructure_compartment(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        change_exadata_infrastructure_compartment_details: models::ChangeExadataInfrastructureCompartmentDetails,
    ) -> operations::ChangeExadataInfrastructureCompartment {
        operations::ChangeExadataInfrastructureCompartment::new(
            &self.client,
            exadata_infrastructure_id.into(),
            change_exadata_infrastructure_compartment_details,
        )
    }

    /// Configures the exascale Exadata infrastructure.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `configure_exascale_exadata_infrastructure_details`: The request body:
    ///   [`ConfigureExascaleExadataInfrastructureDetails`](crate::models::ConfigureExascaleExadataInfrastructureDetails).
    pub fn configure_exascale_exadata_infrastructure(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        configure_exascale_exadata_infrastructure_details: models::ConfigureExascaleExadataInfrastructureDetails,
    ) -> operations::ConfigureExascaleExadataInfrastructure {
        operations::ConfigureExascaleExadataInfrastructure::new(
            &self.client,
            exadata_infrastructure_id.into(),
            configure_exascale_exadata_infrastructure_details,
        )
    }

    /// Creates Exadata infrastructure.
    ///
    /// - `create_exadata_infrastructure_details`: The request body:
    ///   [`CreateExadataInfrastructureDetails`](crate::models::CreateExadataInfrastructureDetails).
    #[inline]
    pub fn create_exadata_infrastructure(
        &self,
        create_exadata_infrastructure_details: models::CreateExadataInfrastructureDetails,
    ) -> operations::CreateExadataInfrastructure {
        operations::CreateExadataInfrastructure::new(
            &self.client,
            create_exadata_infrastructure_details,
        )
    }

    /// Deletes the Exadata infrastructure.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn delete_exadata_infrastructure(
        &self,
        exadata_infrastructure_id: impl Into<String>,
    ) -> operations::DeleteExadataInfrastructure {
        operations::DeleteExadataInfrastructure::new(&self.client, exadata_infrastructure_id.into())
    }

    /// Downloads the Exadata infrastructure configuration file.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn download_exadata_infrastructure_config_file(
        &self,
        exadata_infrastructure_id: impl Into<String>,
    ) -> operations::DownloadExadataInfrastructureConfigFile {
        operations::DownloadExadataInfrastructureConfigFile::new(
            &self.client,
            exadata_infrastructure_id.into(),
        )
    }

    /// Generates a recommended VM cluster network.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `generate_recommended_network_details`: The request body:
    ///   [`GenerateRecommendedNetworkDetails`](crate::models::GenerateRecommendedNetworkDetails).
    pub fn generate_recommended_vm_cluster_network(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        generate_recommended_network_details: models::GenerateRecommendedNetworkDetails,
    ) -> operations::GenerateRecommendedVmClusterNetwork {
        operations::GenerateRecommendedVmClusterNetwork::new(
            &self.client,
            exadata_infrastructure_id.into(),
            generate_recommended_network_details,
        )
    }

    /// Gets the Exadata infrastructure.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn get_exadata_infrastructure(
        &self,
        exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetExadataInfrastructure {
        operations::GetExadataInfrastructure::new(&self.client, exadata_infrastructure_id.into())
    }

    /// Lists the Exadata infrastructures.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_exadata_infrastructures(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExadataInfrastructures {
        operations::ListExadataInfrastructures::new(&self.client, compartment_id.into())
    }

    /// Updates the Exadata infrastructure.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `update_exadata_infrastructure_details`: The request body:
    ///   [`UpdateExadataInfrastructureDetails`](crate::models::UpdateExadataInfrastructureDetails).
    pub fn update_exadata_infrastructure(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        update_exadata_infrastructure_details: models::UpdateExadataInfrastructureDetails,
    ) -> operations::UpdateExadataInfrastructure {
        operations::UpdateExadataInfrastructure::new(
            &self.client,
            exadata_infrastructure_id.into(),
            update_exadata_infrastructure_details,
        )
    }
}

/// # Exadata infrastructure un allocated resources
impl DatabaseClient {
    /// Gets the Exadata infrastructure un allocated resources.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    pub fn get_exadata_infrastructure_un_allocated_resources(
        &self,
        exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetExadataInfrastructureUnAllocatedResources {
        operations::GetExadataInfrastructureUnAllocatedResources::new(
            &self.client,
            exadata_infrastructure_id.into(),
        )
    }
}

/// # Exascale DB storage vault
impl DatabaseClient {
    /// Moves the exascale DB storage vault to another compartment.
    ///
    /// - `exascale_db_storage_vault_id`: The OCID of the Exascale database storage vault.
    /// - `change_exascale_db_storage_vault_compartment_details`: The request body:
    ///   [`ChangeExascaleDbStorageVaultCompartmentDetails`](crate::models::ChangeExascaleDbStorageVaultCompartmentDetails).
    pub fn change_exascale_db_storage_vault_compartment(
        &self,
        exascale_db_storage_vault_id: impl Into<String>,
        change_exascale_db_storage_vault_compartment_details: models::ChangeExascaleDbStorageVaultCompartmentDetails,
    ) -> operations::ChangeExascaleDbStorageVaultCompartment {
        operations::ChangeExascaleDbStorageVaultCompartment::new(
            &self.client,
            exascale_db_storage_vault_id.into(),
            change_exascale_db_storage_vault_compartment_details,
        )
    }

    /// Changes the exascale DB storage vault subscription.
    ///
    /// - `exascale_db_storage_vault_id`: The OCID of the Exascale database storage vault.
    /// - `change_exascale_db_storage_vault_subscription_details`: The request body:
    ///   [`ChangeExascaleDbStorageVaultSubscriptionDetails`](crate::models::ChangeExascaleDbStorageVaultSubscriptionDetails).
    pub fn change_exascale_db_storage_vault_subscription(
        &self,
        exascale_db_storage_vault_id: impl Into<String>,
        change_exascale_db_storage_vault_subscription_details: models::ChangeExascaleDbStorageVaultSubscriptionDetails,
    ) -> operations::ChangeExascaleDbStorageVaultSubscription {
        operations::ChangeExascaleDbStorageVaultSubscription::new(
            &self.client,
            exascale_db_storage_vault_id.into(),
            change_exascale_db_storage_vault_subscription_details,
        )
    }

    /// Creates an exascale DB storage vault.
    ///
    /// - `create_exascale_db_storage_vault_details`: The request body:
    ///   [`CreateExascaleDbStorageVaultDetails`](crate::models::CreateExascaleDbStorageVaultDetails).
    #[inline]
    pub fn create_exascale_db_storage_vault(
        &self,
        create_exascale_db_storage_vault_details: models::CreateExascaleDbStorageVaultDetails,
    ) -> operations::CreateExascaleDbStorageVault {
        operations::CreateExascaleDbStorageVault::new(
            &self.client,
            create_exascale_db_storage_vault_details,
        )
    }

    /// Deletes the exascale DB storage vault.
    ///
    /// - `exascale_db_storage_vault_id`: The OCID of the Exascale database storage vault.
    pub fn delete_exascale_db_storage_vault(
        &self,
        exascale_db_storage_vault_id: impl Into<String>,
    ) -> operations::DeleteExascaleDbStorageVault {
        operations::DeleteExascaleDbStorageVault::new(
            &self.client,
            exascale_db_storage_vault_id.into(),
        )
    }

    /// Gets the exascale DB storage vault.
    ///
    /// - `exascale_db_storage_vault_id`: The OCID of the Exascale database storage vault.
    pub fn get_exascale_db_storage_vault(
        &self,
        exascale_db_storage_vault_id: impl Into<String>,
    ) -> operations::GetExascaleDbStorageVault {
        operations::GetExascaleDbStorageVault::new(
            &self.client,
            exascale_db_storage_vault_id.into(),
        )
    }

    /// Lists the exascale DB storage vaults.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_exascale_db_storage_vaults(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExascaleDbStorageVaults {
        operations::ListExascaleDbStorageVaults::new(&self.client, compartment_id.into())
    }

    /// Updates the exascale DB storage vault.
    ///
    /// - `exascale_db_storage_vault_id`: The OCID of the Exascale database storage vault.
    /// - `update_exascale_db_storage_vault_details`: The request body:
    ///   [`UpdateExascaleDbStorageVaultDetails`](crate::models::UpdateExascaleDbStorageVaultDetails).
    pub fn update_exascale_db_storage_vault(
        &self,
        exascale_db_storage_vault_id: impl Into<String>,
        update_exascale_db_storage_vault_details: models::UpdateExascaleDbStorageVaultDetails,
    ) -> operations::UpdateExascaleDbStorageVault {
        operations::UpdateExascaleDbStorageVault::new(
            &self.client,
            exascale_db_storage_vault_id.into(),
            update_exascale_db_storage_vault_details,
        )
    }
}

/// # Execution action
impl DatabaseClient {
    /// Creates an execution action.
    ///
    /// - `create_execution_action_details`: The request body:
    ///   [`CreateExecutionActionDetails`](crate::models::CreateExecutionActionDetails).
    #[inline]
    pub fn create_execution_action(
        &self,
        create_execution_action_details: models::CreateExecutionActionDetails,
    ) -> operations::CreateExecutionAction {
        operations::CreateExecutionAction::new(&self.client, create_execution_action_details)
    }

    /// Deletes the execution action.
    ///
    /// - `execution_action_id`: The OCID of the execution action.
    pub fn delete_execution_action(
        &self,
        execution_action_id: impl Into<String>,
    ) -> operations::DeleteExecutionAction {
        operations::DeleteExecutionAction::new(&self.client, execution_action_id.into())
    }

    /// Gets the execution action.
    ///
    /// - `execution_action_id`: The OCID of the execution action.
    pub fn get_execution_action(
        &self,
        execution_action_id: impl Into<String>,
    ) -> operations::GetExecutionAction {
        operations::GetExecutionAction::new(&self.client, execution_action_id.into())
    }

    /// Lists the execution actions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_execution_actions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExecutionActions {
        operations::ListExecutionActions::new(&self.client, compartment_id.into())
    }

    /// Moves the execution action member.
    ///
    /// - `execution_action_id`: The OCID of the execution action.
    /// - `move_execution_action_member_details`: The request body:
    ///   [`MoveExecutionActionMemberDetails`](crate::models::MoveExecutionActionMemberDetails).
    pub fn move_execution_action_member(
        &self,
        execution_action_id: impl Into<String>,
        move_execution_action_member_details: models::MoveExecutionActionMemberDetails,
    ) -> operations::MoveExecutionActionMember {
        operations::MoveExecutionActionMember::new(
            &self.client,
            execution_action_id.into(),
            move_execution_action_member_details,
        )
    }

    /// Updates the execution action.
    ///
    /// - `execution_action_id`: The OCID of the execution action.
    /// - `update_execution_action_details`: The request body:
    ///   [`UpdateExecutionActionDetails`](crate::models::UpdateExecutionActionDetails).
    pub fn update_execution_action(
        &self,
        execution_action_id: impl Into<String>,
        update_execution_action_details: models::UpdateExecutionActionDetails,
    ) -> operations::UpdateExecutionAction {
        operations::UpdateExecutionAction::new(
            &self.client,
            execution_action_id.into(),
            update_execution_action_details,
        )
    }
}

/// # Execution window
impl DatabaseClient {
    /// Cancels the execution window.
    ///
    /// - `execution_window_id`: The OCID of the execution window.
    /// - `cancel_execution_window_details`: The request body:
    ///   [`CancelExecutionWindowDetails`](crate::models::CancelExecutionWindowDetails).
    pub fn cancel_execution_window(
        &self,
        execution_window_id: impl Into<String>,
        cancel_execution_window_details: models::CancelExecutionWindowDetails,
    ) -> operations::CancelExecutionWindow {
        operations::CancelExecutionWindow::new(
            &self.client,
            execution_window_id.into(),
            cancel_execution_window_details,
        )
    }

    /// Creates an execution window.
    ///
    /// - `create_execution_window_details`: The request body:
    ///   [`CreateExecutionWindowDetails`](crate::models::CreateExecutionWindowDetails).
    #[inline]
    pub fn create_execution_window(
        &self,
        create_execution_window_details: models::CreateExecutionWindowDetails,
    ) -> operations::CreateExecutionWindow {
        operations::CreateExecutionWindow::new(&self.client, create_execution_window_details)
    }

    /// Deletes the execution window.
    ///
    /// - `execution_window_id`: The OCID of the execution window.
    pub fn delete_execution_window(
        &self,
        execution_window_id: impl Into<String>,
    ) -> operations::DeleteExecutionWindow {
        operations::DeleteExecutionWindow::new(&self.client, execution_window_id.into())
    }

    /// Gets the execution window.
    ///
    /// - `execution_window_id`: The OCID of the execution window.
    pub fn get_execution_window(
        &self,
        execution_window_id: impl Into<String>,
    ) -> operations::GetExecutionWindow {
        operations::GetExecutionWindow::new(&self.client, execution_window_id.into())
    }

    /// Lists the execution windows.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_execution_windows(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExecutionWindows {
        operations::ListExecutionWindows::new(&self.client, compartment_id.into())
    }

    /// Reorders the execution actions.
    ///
    /// - `execution_window_id`: The OCID of the execution window.
    /// - `reorder_execution_action_details`: The request body:
    ///   [`ReorderExecutionActionDetails`](crate::models::ReorderExecutionActionDetails).
    pub fn reorder_execution_actions(
        &self,
        execution_window_id: impl Into<String>,
        reorder_execution_action_details: models::ReorderExecutionActionDetails,
    ) -> operations::ReorderExecutionActions {
        operations::ReorderExecutionActions::new(
            &self.client,
            execution_window_id.into(),
            reorder_execution_action_details,
        )
    }

    /// Updates the execution window.
    ///
    /// - `execution_window_id`: The OCID of the execution window.
    /// - `update_execution_window_details`: The request body:
    ///   [`UpdateExecutionWindowDetails`](crate::models::UpdateExecutionWindowDetails).
    pub fn update_execution_window(
        &self,
        execution_window_id: impl Into<String>,
        update_execution_window_details: models::UpdateExecutionWindowDetails,
    ) -> operations::UpdateExecutionWindow {
        operations::UpdateExecutionWindow::new(
            &self.client,
            execution_window_id.into(),
            update_execution_window_details,
        )
    }
}

/// # External backup job
impl DatabaseClient {
    /// Completes the external backup job.
    ///
    /// - `backup_id`: The OCID of the backup.
    /// - `complete_external_backup_job_details`: The request body:
    ///   [`CompleteExternalBackupJobDetails`](crate::models::CompleteExternalBackupJobDetails).
    pub fn complete_external_backup_job(
        &self,
        backup_id: impl Into<String>,
        complete_external_backup_job_details: models::CompleteExternalBackupJobDetails,
    ) -> operations::CompleteExternalBackupJob {
        operations::CompleteExternalBackupJob::new(
            &self.client,
            backup_id.into(),
            complete_external_backup_job_details,
        )
    }

    /// Creates an external backup job.
    ///
    /// - `create_external_backup_job_details`: The request body:
    ///   [`CreateExternalBackupJobDetails`](crate::models::CreateExternalBackupJobDetails).
    #[inline]
    pub fn create_external_backup_job(
        &self,
        create_external_backup_job_details: models::CreateExternalBackupJobDetails,
    ) -> operations::CreateExternalBackupJob {
        operations::CreateExternalBackupJob::new(&self.client, create_external_backup_job_details)
    }

    /// Gets the external backup job.
    ///
    /// - `backup_id`: The OCID of the backup.
    pub fn get_external_backup_job(
        &self,
        backup_id: impl Into<String>,
    ) -> operations::GetExternalBackupJob {
        operations::GetExternalBackupJob::new(&self.client, backup_id.into())
    }
}

/// # External container database
impl DatabaseClient {
    /// Moves the external container database to another compartment.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_external_container_database_compartment(
        &self,
        external_container_database_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeExternalContainerDatabaseCompartment {
        operations::ChangeExternalContainerDatabaseCompartment::new(
            &self.client,
            external_container_database_id.into(),
            change_compartment_details,
        )
    }

    /// Creates an external container database.
    ///
    /// - `create_external_container_database_details`: The request body:
    ///   [`CreateExternalContainerDatabaseDetails`](crate::models::CreateExternalContainerDatabaseDetails).
    #[inline]
    pub fn create_external_container_database(
        &self,
        create_external_container_database_details: models::CreateExternalContainerDatabaseDetails,
    ) -> operations::CreateExternalContainerDatabase {
        operations::CreateExternalContainerDatabase::new(
            &self.client,
            create_external_container_database_details,
        )
    }

    /// Deletes the external container database.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    pub fn delete_external_container_database(
        &self,
        external_container_database_id: impl Into<String>,
    ) -> operations::DeleteExternalContainerDatabase {
        operations::DeleteExternalContainerDatabase::new(
            &self.client,
            external_container_database_id.into(),
        )
    }

    /// Disables the external container database database management.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    pub fn disable_external_container_database_database_management(
        &self,
        external_container_database_id: impl Into<String>,
    ) -> operations::DisableExternalContainerDatabaseDatabaseManagement {
        operations::DisableExternalContainerDatabaseDatabaseManagement::new(
            &self.client,
            external_container_database_id.into(),
        )
    }

    /// Disables the external container database stack monitoring.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    pub fn disable_external_container_database_stack_monitoring(
        &self,
        external_container_database_id: impl Into<String>,
    ) -> operations::DisableExternalContainerDatabaseStackMonitoring {
        operations::DisableExternalContainerDatabaseStackMonitoring::new(
            &self.client,
            external_container_database_id.into(),
        )
    }

    /// Enables the external container database database management.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `enable_external_container_database_database_management_details`: The request body:
    ///   [`EnableExternalContainerDatabaseDatabaseManagementDetails`](crate::models::EnableExternalContainerDatabaseDatabaseManagementDetails).
    pub fn enable_external_container_database_database_management(
        &self,
        external_container_database_id: impl Into<String>,
        enable_external_container_database_database_management_details: models::EnableExternalContainerDatabaseDatabaseManagementDetails,
    ) -> operations::EnableExternalContainerDatabaseDatabaseManagement {
        operations::EnableExternalContainerDatabaseDatabaseManagement::new(
            &self.client,
            external_container_database_id.into(),
            enable_external_container_database_database_management_details,
        )
    }

    /// Enables the external container database stack monitoring.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `enable_external_container_database_stack_monitoring_details`: The request body:
    ///   [`EnableExternalContainerDatabaseStackMonitoringDetails`](crate::models::EnableExternalContainerDatabaseStackMonitoringDetails).
    pub fn enable_external_container_database_stack_monitoring(
        &self,
        external_container_database_id: impl Into<String>,
        enable_external_container_database_stack_monitoring_details: models::EnableExternalContainerDatabaseStackMonitoringDetails,
    ) -> operations::EnableExternalContainerDatabaseStackMonitoring {
        operations::EnableExternalContainerDatabaseStackMonitoring::new(
            &self.client,
            external_container_database_id.into(),
            enable_external_container_database_stack_monitoring_details,
        )
    }

    /// Gets the external container database.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    pub fn get_external_container_database(
        &self,
        external_container_database_id: impl Into<String>,
    ) -> operations::GetExternalContainerDatabase {
        operations::GetExternalContainerDatabase::new(
            &self.client,
            external_container_database_id.into(),
        )
    }

    /// Lists the external container databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_container_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalContainerDatabases {
        operations::ListExternalContainerDatabases::new(&self.client, compartment_id.into())
    }

    /// Scans the external container database pluggable databases.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `external_database_connector_id`: The OCID of the external database connector.
    pub fn scan_external_container_database_pluggable_databases(
        &self,
        external_container_database_id: impl Into<String>,
        external_database_connector_id: impl Into<String>,
    ) -> operations::ScanExternalContainerDatabasePluggableDatabases {
        operations::ScanExternalContainerDatabasePluggableDatabases::new(
            &self.client,
            external_container_database_id.into(),
            external_database_connector_id.into(),
        )
    }

    /// Updates the external container database.
    ///
    /// - `external_container_database_id`: The OCID of the external container database.
    /// - `update_external_container_database_details`: The request body:
    ///   [`UpdateExternalContainerDatabaseDetails`](crate::models::UpdateExternalContainerDatabaseDetails).
    pub fn update_external_container_database(
        &self,
        external_container_database_id: impl Into<String>,
        update_external_container_database_details: models::UpdateExternalContainerDatabaseDetails,
    ) -> operations::UpdateExternalContainerDatabase {
        operations::UpdateExternalContainerDatabase::new(
            &self.client,
            external_container_database_id.into(),
            update_external_container_database_details,
        )
    }
}

/// # External database connector
impl DatabaseClient {
    /// Checks the external database connector connection status.
    ///
    /// - `external_database_connector_id`: The OCID of the external database connector.
    pub fn check_external_database_connector_connection_status(
        &self,
        external_database_connector_id: impl Into<String>,
    ) -> operations::CheckExternalDatabaseConnectorConnectionStatus {
        operations::CheckExternalDatabaseConnectorConnectionStatus::new(
            &self.client,
            external_database_connector_id.into(),
        )
    }

    /// Creates an external database connector.
    ///
    /// - `create_external_database_connector_details`: The request body:
    ///   [`CreateExternalDatabaseConnectorDetails`](crate::models::CreateExternalDatabaseConnectorDetails).
    pub fn create_external_database_connector(
        &self,
        create_external_database_connector_details: impl Into<models::CreateExternalDatabaseConnectorDetails>,
    ) -> operations::CreateExternalDatabaseConnector {
        operations::CreateExternalDatabaseConnector::new(
            &self.client,
            create_external_database_connector_details.into(),
        )
    }

    /// Deletes the external database connector.
    ///
    /// - `external_database_connector_id`: The OCID of the external database connector.
    pub fn delete_external_database_connector(
        &self,
        external_database_connector_id: impl Into<String>,
    ) -> operations::DeleteExternalDatabaseConnector {
        operations::DeleteExternalDatabaseConnector::new(
            &self.client,
            external_database_connector_id.into(),
        )
    }

    /// Gets the external database connector.
    ///
    /// - `external_database_connector_id`: The OCID of the external database connector.
    pub fn get_external_database_connector(
        &self,
        external_database_connector_id: impl Into<String>,
    ) -> operations::GetExternalDatabaseConnector {
        operations::GetExternalDatabaseConnector::new(
            &self.client,
            external_database_connector_id.into(),
        )
    }

    /// Lists the external database connectors.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `external_database_id`: The OCID of the external database.
    pub fn list_external_database_connectors(
        &self,
        compartment_id: impl Into<String>,
        external_database_id: impl Into<String>,
    ) -> operations::ListExternalDatabaseConnectors {
        operations::ListExternalDatabaseConnectors::new(
            &self.client,
            compartment_id.into(),
            external_database_id.into(),
        )
    }

    /// Updates the external database connector.
    ///
    /// - `external_database_connector_id`: The OCID of the external database connector.
    /// - `update_external_database_connector_details`: The request body:
    ///   [`UpdateExternalDatabaseConnectorDetails`](crate::models::UpdateExternalDatabaseConnectorDetails).
    pub fn update_external_database_connector(
        &self,
        external_database_connector_id: impl Into<String>,
        update_external_database_connector_details: impl Into<models::UpdateExternalDatabaseConnectorDetails>,
    ) -> operations::UpdateExternalDatabaseConnector {
        operations::UpdateExternalDatabaseConnector::new(
            &self.client,
            external_database_connector_id.into(),
            update_external_database_connector_details.into(),
        )
    }
}

/// # External non container database
impl DatabaseClient {
    /// Moves the external non container database to another compartment.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_external_non_container_database_compartment(
        &self,
        external_non_container_database_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeExternalNonContainerDatabaseCompartment {
        operations::ChangeExternalNonContainerDatabaseCompartment::new(
            &self.client,
            external_non_container_database_id.into(),
            change_compartment_details,
        )
    }

    /// Creates an external non container database.
    ///
    /// - `create_external_non_container_database_details`: The request body:
    ///   [`CreateExternalNonContainerDatabaseDetails`](crate::models::CreateExternalNonContainerDatabaseDetails).
    #[inline]
    pub fn create_external_non_container_database(
        &self,
        create_external_non_container_database_details: models::CreateExternalNonContainerDatabaseDetails,
    ) -> operations::CreateExternalNonContainerDatabase {
        operations::CreateExternalNonContainerDatabase::new(
            &self.client,
            create_external_non_container_database_details,
        )
    }

    /// Deletes the external non container database.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    pub fn delete_external_non_container_database(
        &self,
        external_non_container_database_id: impl Into<String>,
    ) -> operations::DeleteExternalNonContainerDatabase {
        operations::DeleteExternalNonContainerDatabase::new(
            &self.client,
            external_non_container_database_id.into(),
        )
    }

    /// Disables the external non container database database management.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    pub fn disable_external_non_container_database_database_management(
        &self,
        external_non_container_database_id: impl Into<String>,
    ) -> operations::DisableExternalNonContainerDatabaseDatabaseManagement {
        operations::DisableExternalNonContainerDatabaseDatabaseManagement::new(
            &self.client,
            external_non_container_database_id.into(),
        )
    }

    /// Disables the external non container database operations insights.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    pub fn disable_external_non_container_database_operations_insights(
        &self,
        external_non_container_database_id: impl Into<String>,
    ) -> operations::DisableExternalNonContainerDatabaseOperationsInsights {
        operations::DisableExternalNonContainerDatabaseOperationsInsights::new(
            &self.client,
            external_non_container_database_id.into(),
        )
    }

    /// Disables the external non container database stack monitoring.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    pub fn disable_external_non_container_database_stack_monitoring(
        &self,
        external_non_container_database_id: impl Into<String>,
    ) -> operations::DisableExternalNonContainerDatabaseStackMonitoring {
        operations::DisableExternalNonContainerDatabaseStackMonitoring::new(
            &self.client,
            external_non_container_database_id.into(),
        )
    }

    /// Enables the external non container database database management.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    /// - `enable_external_non_container_database_database_management_details`: The request body:
    ///   [`EnableExternalNonContainerDatabaseDatabaseManagementDetails`](crate::models::EnableExternalNonContainerDatabaseDatabaseManagementDetails).
    pub fn enable_external_non_container_database_database_management(
        &self,
        external_non_container_database_id: impl Into<String>,
        enable_external_non_container_database_database_management_details: models::EnableExternalNonContainerDatabaseDatabaseManagementDetails,
    ) -> operations::EnableExternalNonContainerDatabaseDatabaseManagement {
        operations::EnableExternalNonContainerDatabaseDatabaseManagement::new(
            &self.client,
            external_non_container_database_id.into(),
            enable_external_non_container_database_database_management_details,
        )
    }

    /// Enables the external non container database operations insights.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    /// - `enable_external_non_container_database_operations_insights_details`: The request body:
    ///   [`EnableExternalNonContainerDatabaseOperationsInsightsDetails`](crate::models::EnableExternalNonContainerDatabaseOperationsInsightsDetails).
    pub fn enable_external_non_container_database_operations_insights(
        &self,
        external_non_container_database_id: impl Into<String>,
        enable_external_non_container_database_operations_insights_details: models::EnableExternalNonContainerDatabaseOperationsInsightsDetails,
    ) -> operations::EnableExternalNonContainerDatabaseOperationsInsights {
        operations::EnableExternalNonContainerDatabaseOperationsInsights::new(
            &self.client,
            external_non_container_database_id.into(),
            enable_external_non_container_database_operations_insights_details,
        )
    }

    /// Enables the external non container database stack monitoring.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    /// - `enable_external_non_container_database_stack_monitoring_details`: The request body:
    ///   [`EnableExternalNonContainerDatabaseStackMonitoringDetails`](crate::models::EnableExternalNonContainerDatabaseStackMonitoringDetails).
    pub fn enable_external_non_container_database_stack_monitoring(
        &self,
        external_non_container_database_id: impl Into<String>,
        enable_external_non_container_database_stack_monitoring_details: models::EnableExternalNonContainerDatabaseStackMonitoringDetails,
    ) -> operations::EnableExternalNonContainerDatabaseStackMonitoring {
        operations::EnableExternalNonContainerDatabaseStackMonitoring::new(
            &self.client,
            external_non_container_database_id.into(),
            enable_external_non_container_database_stack_monitoring_details,
        )
    }

    /// Gets the external non container database.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    pub fn get_external_non_container_database(
        &self,
        external_non_container_database_id: impl Into<String>,
    ) -> operations::GetExternalNonContainerDatabase {
        operations::GetExternalNonContainerDatabase::new(
            &self.client,
            external_non_container_database_id.into(),
        )
    }

    /// Lists the external non container databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_non_container_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalNonContainerDatabases {
        operations::ListExternalNonContainerDatabases::new(&self.client, compartment_id.into())
    }

    /// Updates the external non container database.
    ///
    /// - `external_non_container_database_id`: The OCID of the external database, which is not a
    ///   container database.
    /// - `update_external_non_container_database_details`: The request body:
    ///   [`UpdateExternalNonContainerDatabaseDetails`](crate::models::UpdateExternalNonContainerDatabaseDetails).
    pub fn update_external_non_container_database(
        &self,
        external_non_container_database_id: impl Into<String>,
        update_external_non_container_database_details: models::UpdateExternalNonContainerDatabaseDetails,
    ) -> operations::UpdateExternalNonContainerDatabase {
        operations::UpdateExternalNonContainerDatabase::new(
            &self.client,
            external_non_container_database_id.into(),
            update_external_non_container_database_details,
        )
    }
}

/// # External pluggable database
impl DatabaseClient {
    /// Moves the external pluggable database to another compartment.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_external_pluggable_database_compartment(
        &self,
        external_pluggable_database_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeExternalPluggableDatabaseCompartment {
        operations::ChangeExternalPluggableDatabaseCompartment::new(
            &self.client,
            external_pluggable_database_id.into(),
            change_compartment_details,
        )
    }

    /// Creates an external pluggable database.
    ///
    /// - `create_external_pluggable_database_details`: The request body:
    ///   [`CreateExternalPluggableDatabaseDetails`](crate::models::CreateExternalPluggableDatabaseDetails).
    #[inline]
    pub fn create_external_pluggable_database(
        &self,
        create_external_pluggable_database_details: models::CreateExternalPluggableDatabaseDetails,
    ) -> operations::CreateExternalPluggableDatabase {
        operations::CreateExternalPluggableDatabase::new(
            &self.client,
            create_external_pluggable_database_details,
        )
    }

    /// Deletes the external pluggable database.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    pub fn delete_external_pluggable_database(
        &self,
        external_pluggable_database_id: impl Into<String>,
    ) -> operations::DeleteExternalPluggableDatabase {
        operations::DeleteExternalPluggableDatabase::new(
            &self.client,
            external_pluggable_database_id.into(),
        )
    }

    /// Disables the external pluggable database database management.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    pub fn disable_external_pluggable_database_database_management(
        &self,
        external_pluggable_database_id: impl Into<String>,
    ) -> operations::DisableExternalPluggableDatabaseDatabaseManagement {
        operations::DisableExternalPluggableDatabaseDatabaseManagement::new(
            &self.client,
            external_pluggable_database_id.into(),
        )
    }

    /// Disables the external pluggable database operations insights.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    pub fn disable_external_pluggable_database_operations_insights(
        &self,
        external_pluggable_database_id: impl Into<String>,
    ) -> operations::DisableExternalPluggableDatabaseOperationsInsights {
        operations::DisableExternalPluggableDatabaseOperationsInsights::new(
            &self.client,
            external_pluggable_database_id.into(),
        )
    }

    /// Disables the external pluggable database stack monitoring.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    pub fn disable_external_pluggable_database_stack_monitoring(
        &self,
        external_pluggable_database_id: impl Into<String>,
    ) -> operations::DisableExternalPluggableDatabaseStackMonitoring {
        operations::DisableExternalPluggableDatabaseStackMonitoring::new(
            &self.client,
            external_pluggable_database_id.into(),
        )
    }

    /// Enables the external pluggable database database management.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    /// - `enable_external_pluggable_database_database_management_details`: The request body:
    ///   [`EnableExternalPluggableDatabaseDatabaseManagementDetails`](crate::models::EnableExternalPluggableDatabaseDatabaseManagementDetails).
    pub fn enable_external_pluggable_database_database_management(
        &self,
        external_pluggable_database_id: impl Into<String>,
        enable_external_pluggable_database_database_management_details: models::EnableExternalPluggableDatabaseDatabaseManagementDetails,
    ) -> operations::EnableExternalPluggableDatabaseDatabaseManagement {
        operations::EnableExternalPluggableDatabaseDatabaseManagement::new(
            &self.client,
            external_pluggable_database_id.into(),
            enable_external_pluggable_database_database_management_details,
        )
    }

    /// Enables the external pluggable database operations insights.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    /// - `enable_external_pluggable_database_operations_insights_details`: The request body:
    ///   [`EnableExternalPluggableDatabaseOperationsInsightsDetails`](crate::models::EnableExternalPluggableDatabaseOperationsInsightsDetails).
    pub fn enable_external_pluggable_database_operations_insights(
        &self,
        external_pluggable_database_id: impl Into<String>,
        enable_external_pluggable_database_operations_insights_details: models::EnableExternalPluggableDatabaseOperationsInsightsDetails,
    ) -> operations::EnableExternalPluggableDatabaseOperationsInsights {
        operations::EnableExternalPluggableDatabaseOperationsInsights::new(
            &self.client,
            external_pluggable_database_id.into(),
            enable_external_pluggable_database_operations_insights_details,
        )
    }

    /// Enables the external pluggable database stack monitoring.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    /// - `enable_external_pluggable_database_stack_monitoring_details`: The request body:
    ///   [`EnableExternalPluggableDatabaseStackMonitoringDetails`](crate::models::EnableExternalPluggableDatabaseStackMonitoringDetails).
    pub fn enable_external_pluggable_database_stack_monitoring(
        &self,
        external_pluggable_database_id: impl Into<String>,
        enable_external_pluggable_database_stack_monitoring_details: models::EnableExternalPluggableDatabaseStackMonitoringDetails,
    ) -> operations::EnableExternalPluggableDatabaseStackMonitoring {
        operations::EnableExternalPluggableDatabaseStackMonitoring::new(
            &self.client,
            external_pluggable_database_id.into(),
            enable_external_pluggable_database_stack_monitoring_details,
        )
    }

    /// Gets the external pluggable database.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    pub fn get_external_pluggable_database(
        &self,
        external_pluggable_database_id: impl Into<String>,
    ) -> operations::GetExternalPluggableDatabase {
        operations::GetExternalPluggableDatabase::new(
            &self.client,
            external_pluggable_database_id.into(),
        )
    }

    /// Lists the external pluggable databases.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_pluggable_databases(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalPluggableDatabases {
        operations::ListExternalPluggableDatabases::new(&self.client, compartment_id.into())
    }

    /// Updates the external pluggable database.
    ///
    /// - `external_pluggable_database_id`: The OCID of the external pluggable database.
    /// - `update_external_pluggable_database_details`: The request body:
    ///   [`UpdateExternalPluggableDatabaseDetails`](crate::models::UpdateExternalPluggableDatabaseDetails).
    pub fn update_external_pluggable_database(
        &self,
        external_pluggable_database_id: impl Into<String>,
        update_external_pluggable_database_details: models::UpdateExternalPluggableDatabaseDetails,
    ) -> operations::UpdateExternalPluggableDatabase {
        operations::UpdateExternalPluggableDatabase::new(
            &self.client,
            external_pluggable_database_id.into(),
            update_external_pluggable_database_details,
        )
    }
}

/// # Flex component
impl DatabaseClient {
    /// Lists the flex components.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_flex_components(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListFlexComponents {
        operations::ListFlexComponents::new(&self.client, compartment_id.into())
    }
}

/// # GI home
impl DatabaseClient {
    /// Creates a GI home.
    ///
    /// - `create_gi_home_details`: The request body:
    ///   [`CreateGiHomeDetails`](crate::models::CreateGiHomeDetails).
    #[inline]
    pub fn create_gi_home(
        &self,
        create_gi_home_details: models::CreateGiHomeDetails,
    ) -> operations::CreateGiHome {
        operations::CreateGiHome::new(&self.client, create_gi_home_details)
    }

    /// Deletes the GI home.
    ///
    /// - `gi_home_id`: The OCID of the Grid Infrastructure home.
    pub fn delete_gi_home(&self, gi_home_id: impl Into<String>) -> operations::DeleteGiHome {
        operations::DeleteGiHome::new(&self.client, gi_home_id.into())
    }

    /// Gets the GI home.
    ///
    /// - `gi_home_id`: The OCID of the Grid Infrastructure home.
    pub fn get_gi_home(&self, gi_home_id: impl Into<String>) -> operations::GetGiHome {
        operations::GetGiHome::new(&self.client, gi_home_id.into())
    }

    /// Lists the GI homes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_gi_homes(&self, compartment_id: impl Into<String>) -> operations::ListGiHomes {
        operations::ListGiHomes::new(&self.client, compartment_id.into())
    }

    /// Updates the GI home.
    ///
    /// - `gi_home_id`: The OCID of the Grid Infrastructure home.
    /// - `update_gi_home_details`: The request body:
    ///   [`UpdateGiHomeDetails`](crate::models::UpdateGiHomeDetails).
    pub fn update_gi_home(
        &self,
        gi_home_id: impl Into<String>,
        update_gi_home_details: models::UpdateGiHomeDetails,
    ) -> operations::UpdateGiHome {
        operations::UpdateGiHome::new(&self.client, gi_home_id.into(), update_gi_home_details)
    }
}

/// # GI minor version
impl DatabaseClient {
    /// Lists the GI version minor versions.
    ///
    /// - `version`: The version.
    pub fn list_gi_version_minor_versions(
        &self,
        version: impl Into<String>,
    ) -> operations::ListGiVersionMinorVersions {
        operations::ListGiVersionMinorVersions::new(&self.client, version.into())
    }
}

/// # GI version
impl DatabaseClient {
    /// Lists the GI versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_gi_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListGiVersions {
        operations::ListGiVersions::new(&self.client, compartment_id.into())
    }
}

/// # Infrastructure target version
impl DatabaseClient {
    /// Gets the infrastructure target versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_infrastructure_target_versions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::GetInfrastructureTargetVersions {
        operations::GetInfrastructureTargetVersions::new(&self.client, compartment_id.into())
    }
}

/// # Key store
impl DatabaseClient {
    /// Moves the key store to another compartment.
    ///
    /// - `key_store_id`: The OCID of the key store.
    /// - `change_key_store_compartment_details`: The request body:
    ///   [`ChangeKeyStoreCompartmentDetails`](crate::models::ChangeKeyStoreCompartmentDetails).
    pub fn change_key_store_compartment(
        &self,
        key_store_id: impl Into<String>,
        change_key_store_compartment_details: models::ChangeKeyStoreCompartmentDetails,
    ) -> operations::ChangeKeyStoreCompartment {
        operations::ChangeKeyStoreCompartment::new(
            &self.client,
            key_store_id.into(),
            change_key_store_compartment_details,
        )
    }

    /// Confirms that the details of the key store are correct.
    ///
    /// - `key_store_id`: The OCID of the key store.
    pub fn confirm_key_store_details_are_correct(
        &self,
        key_store_id: impl Into<String>,
    ) -> operations::ConfirmKeyStoreDetailsAreCorrect {
        operations::ConfirmKeyStoreDetailsAreCorrect::new(&self.client, key_store_id.into())
    }

    /// Creates a key store.
    ///
    /// - `create_key_store_details`: The request body:
    ///   [`CreateKeyStoreDetails`](crate::models::CreateKeyStoreDetails).
    #[inline]
    pub fn create_key_store(
        &self,
        create_key_store_details: models::CreateKeyStoreDetails,
    ) -> operations::CreateKeyStore {
        operations::CreateKeyStore::new(&self.client, create_key_store_details)
    }

    /// Deletes the key store.
    ///
    /// - `key_store_id`: The OCID of the key store.
    pub fn delete_key_store(&self, key_store_id: impl Into<String>) -> operations::DeleteKeyStore {
        operations::DeleteKeyStore::new(&self.client, key_store_id.into())
    }

    /// Gets the key store.
    ///
    /// - `key_store_id`: The OCID of the key store.
    pub fn get_key_store(&self, key_store_id: impl Into<String>) -> operations::GetKeyStore {
        operations::GetKeyStore::new(&self.client, key_store_id.into())
    }

    /// Lists the key stores.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_key_stores(&self, compartment_id: impl Into<String>) -> operations::ListKeyStores {
        operations::ListKeyStores::new(&self.client, compartment_id.into())
    }

    /// Updates the key store.
    ///
    /// - `key_store_id`: The OCID of the key store.
    /// - `update_key_store_details`: The request body:
    ///   [`UpdateKeyStoreDetails`](crate::models::UpdateKeyStoreDetails).
    pub fn update_key_store(
        &self,
        key_store_id: impl Into<String>,
        update_key_store_details: models::UpdateKeyStoreDetails,
    ) -> operations::UpdateKeyStore {
        operations::UpdateKeyStore::new(&self.client, key_store_id.into(), update_key_store_details)
    }
}

/// # Maintenance run
impl DatabaseClient {
    /// Creates a maintenance run.
    ///
    /// - `create_maintenance_run_details`: The request body:
    ///   [`CreateMaintenanceRunDetails`](crate::models::CreateMaintenanceRunDetails).
    #[inline]
    pub fn create_maintenance_run(
        &self,
        create_maintenance_run_details: models::CreateMaintenanceRunDetails,
    ) -> operations::CreateMaintenanceRun {
        operations::CreateMaintenanceRun::new(&self.client, create_maintenance_run_details)
    }

    /// Gets the maintenance run.
    ///
    /// - `maintenance_run_id`: The OCID of the maintenance run.
    pub fn get_maintenance_run(
        &self,
        maintenance_run_id: impl Into<String>,
    ) -> operations::GetMaintenanceRun {
        operations::GetMaintenanceRun::new(&self.client, maintenance_run_id.into())
    }

    /// Lists the maintenance runs.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_maintenance_runs(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaintenanceRuns {
        operations::ListMaintenanceRuns::new(&self.client, compartment_id.into())
    }

    /// Updates the maintenance run.
    ///
    /// - `maintenance_run_id`: The OCID of the maintenance run.
    /// - `update_maintenance_run_details`: The request body:
    ///   [`UpdateMaintenanceRunDetails`](crate::models::UpdateMaintenanceRunDetails).
    pub fn update_maintenance_run(
        &self,
        maintenance_run_id: impl Into<String>,
        update_maintenance_run_details: models::UpdateMaintenanceRunDetails,
    ) -> operations::UpdateMaintenanceRun {
        operations::UpdateMaintenanceRun::new(
            &self.client,
            maintenance_run_id.into(),
            update_maintenance_run_details,
        )
    }
}

/// # Maintenance run history
impl DatabaseClient {
    /// Gets the maintenance run history.
    ///
    /// - `maintenance_run_history_id`: The OCID of the maintenance run history.
    pub fn get_maintenance_run_history(
        &self,
        maintenance_run_history_id: impl Into<String>,
    ) -> operations::GetMaintenanceRunHistory {
        operations::GetMaintenanceRunHistory::new(&self.client, maintenance_run_history_id.into())
    }

    /// Lists the maintenance run history.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_maintenance_run_history(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMaintenanceRunHistory {
        operations::ListMaintenanceRunHistory::new(&self.client, compartment_id.into())
    }
}

/// # OCPUs
impl DatabaseClient {
    /// Gets the Exadata infrastructure OCPUs.
    ///
    /// - `autonomous_exadata_infrastructure_id`: The OCID of the Autonomous Exadata infrastructure.
    pub fn get_exadata_infrastructure_ocpus(
        &self,
        autonomous_exadata_infrastructure_id: impl Into<String>,
    ) -> operations::GetExadataInfrastructureOcpus {
        operations::GetExadataInfrastructureOcpus::new(
            &self.client,
            autonomous_exadata_infrastructure_id.into(),
        )
    }
}

/// # Oneoff patch
impl DatabaseClient {
    /// Moves the oneoff patch to another compartment.
    ///
    /// - `oneoff_patch_id`: The OCID of the one-off patch.
    /// - `change_compartment_details`: The request body:
    ///   [`ChangeCompartmentDetails`](crate::models::ChangeCompartmentDetails).
    pub fn change_oneoff_patch_compartment(
        &self,
        oneoff_patch_id: impl Into<String>,
        change_compartment_details: models::ChangeCompartmentDetails,
    ) -> operations::ChangeOneoffPatchCompartment {
        operations::ChangeOneoffPatchCompartment::new(
            &self.client,
            oneoff_patch_id.into(),
            change_compartment_details,
        )
    }

    /// Creates a oneoff patch.
    ///
    /// - `create_oneoff_patch_details`: The request body:
    ///   [`CreateOneoffPatchDetails`](crate::models::CreateOneoffPatchDetails).
    #[inline]
    pub fn create_oneoff_patch(
        &self,
        create_oneoff_patch_details: models::CreateOneoffPatchDetails,
    ) -> operations::CreateOneoffPatch {
        operations::CreateOneoffPatch::new(&self.client, create_oneoff_patch_details)
    }

    /// Deletes the oneoff patch.
    ///
    /// - `oneoff_patch_id`: The OCID of the one-off patch.
    pub fn delete_oneoff_patch(
        &self,
        oneoff_patch_id: impl Into<String>,
    ) -> operations::DeleteOneoffPatch {
        operations::DeleteOneoffPatch::new(&self.client, oneoff_patch_id.into())
    }

    /// Downloads the oneoff patch.
    ///
    /// - `oneoff_patch_id`: The OCID of the one-off patch.
    pub fn download_oneoff_patch(
        &self,
        oneoff_patch_id: impl Into<String>,
    ) -> operations::DownloadOneoffPatch {
        operations::DownloadOneoffPatch::new(&self.client, oneoff_patch_id.into())
    }

    /// Gets the oneoff patch.
    ///
    /// - `oneoff_patch_id`: The OCID of the one-off patch.
    pub fn get_oneoff_patch(
        &self,
        oneoff_patch_id: impl Into<String>,
    ) -> operations::GetOneoffPatch {
        operations::GetOneoffPatch::new(&self.client, oneoff_patch_id.into())
    }

    /// Lists the oneoff patches.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_oneoff_patches(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListOneoffPatches {
        operations::ListOneoffPatches::new(&self.client, compartment_id.into())
    }

    /// Updates the oneoff patch.
    ///
    /// - `oneoff_patch_id`: The OCID of the one-off patch.
    /// - `update_oneoff_patch_details`: The request body:
    ///   [`UpdateOneoffPatchDetails`](crate::models::UpdateOneoffPatchDetails).
    pub fn update_oneoff_patch(
        &self,
        oneoff_patch_id: impl Into<String>,
        update_oneoff_patch_details: models::UpdateOneoffPatchDetails,
    ) -> operations::UpdateOneoffPatch {
        operations::UpdateOneoffPatch::new(
            &self.client,
            oneoff_patch_id.into(),
            update_oneoff_patch_details,
        )
    }
}

/// # PDB conversion history entry
impl DatabaseClient {
    /// Gets the PDB conversion history entry.
    ///
    /// - `database_id`: The OCID of the database.
    /// - `pdb_conversion_history_entry_id`: The OCID of the PDB conversion history entry.
    pub fn get_pdb_conversion_history_entry(
        &self,
        database_id: impl Into<String>,
        pdb_conversion_history_entry_id: impl Into<String>,
    ) -> operations::GetPdbConversionHistoryEntry {
        operations::GetPdbConversionHistoryEntry::new(
            &self.client,
            database_id.into(),
            pdb_conversion_history_entry_id.into(),
        )
    }
}

/// # Patch
impl DatabaseClient {
    /// Gets the DB home patch.
    ///
    /// - `db_home_id`: The OCID of the Database Home.
    /// - `patch_id`: The OCID of the patch.
    pub fn get_db_home_patch(
        &self,
        db_home_id: impl Into<String>,
        patch_id: impl Into<String>,
    ) -> operations::GetDbHomePatch {
        operations::GetDbHomePatch::new(&self.client, db_home_id.into(), patch_id.into())
    }

    /// Gets the DB system patch.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `patch_id`: The OCID of the patch.
    pub fn get_db_system_patch(
        &self,
        db_system_id: impl Into<String>,
        patch_id: impl Into<String>,
    ) -> operations::GetDbSystemPatch {
        operations::GetDbSystemPatch::new(&self.client, db_system_id.into(), patch_id.into())
    }

    /// Gets the VM cluster patch.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `patch_id`: The OCID of the patch.
    pub fn get_vm_cluster_patch(
        &self,
        vm_cluster_id: impl Into<String>,
        patch_id: impl Into<String>,
    ) -> operations::GetVmClusterPatch {
        operations::GetVmClusterPatch::new(&self.client, vm_cluster_id.into(), patch_id.into())
    }

    /// Lists the DB home patches.
    ///
    /// - `db_home_id`: The OCID of the Database Home.
    pub fn list_db_home_patches(
        &self,
        db_home_id: impl Into<String>,
    ) -> operations::ListDbHomePatches {
        operations::ListDbHomePatches::new(&self.client, db_home_id.into())
    }

    /// Lists the DB system patches.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn list_db_system_patches(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::ListDbSystemPatches {
        operations::ListDbSystemPatches::new(&self.client, db_system_id.into())
    }

    /// Lists the VM cluster patches.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    pub fn list_vm_cluster_patches(
        &self,
        vm_cluster_id: impl Into<String>,
    ) -> operations::ListVmClusterPatches {
        operations::ListVmClusterPatches::new(&self.client, vm_cluster_id.into())
    }
}

/// # Patch history entry
impl DatabaseClient {
    /// Gets the DB home patch history entry.
    ///
    /// - `db_home_id`: The OCID of the Database Home.
    /// - `patch_history_entry_id`: The OCID of the entry in the patch history.
    pub fn get_db_home_patch_history_entry(
        &self,
        db_home_id: impl Into<String>,
        patch_history_entry_id: impl Into<String>,
    ) -> operations::GetDbHomePatchHistoryEntry {
        operations::GetDbHomePatchHistoryEntry::new(
            &self.client,
            db_home_id.into(),
            patch_history_entry_id.into(),
        )
    }

    /// Gets the DB system patch history entry.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    /// - `patch_history_entry_id`: The OCID of the entry in the patch history.
    pub fn get_db_system_patch_history_entry(
        &self,
        db_system_id: impl Into<String>,
        patch_history_entry_id: impl Into<String>,
    ) -> operations::GetDbSystemPatchHistoryEntry {
        operations::GetDbSystemPatchHistoryEntry::new(
            &self.client,
            db_system_id.into(),
            patch_history_entry_id.into(),
        )
    }

    /// Gets the VM cluster patch history entry.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `patch_history_entry_id`: The OCID of the entry in the patch history.
    pub fn get_vm_cluster_patch_history_entry(
        &self,
        vm_cluster_id: impl Into<String>,
        patch_history_entry_id: impl Into<String>,
    ) -> operations::GetVmClusterPatchHistoryEntry {
        operations::GetVmClusterPatchHistoryEntry::new(
            &self.client,
            vm_cluster_id.into(),
            patch_history_entry_id.into(),
        )
    }

    /// Lists the DB home patch history entries.
    ///
    /// - `db_home_id`: The OCID of the Database Home.
    pub fn list_db_home_patch_history_entries(
        &self,
        db_home_id: impl Into<String>,
    ) -> operations::ListDbHomePatchHistoryEntries {
        operations::ListDbHomePatchHistoryEntries::new(&self.client, db_home_id.into())
    }

    /// Lists the DB system patch history entries.
    ///
    /// - `db_system_id`: The OCID of the DB system.
    pub fn list_db_system_patch_history_entries(
        &self,
        db_system_id: impl Into<String>,
    ) -> operations::ListDbSystemPatchHistoryEntries {
        operations::ListDbSystemPatchHistoryEntries::new(&self.client, db_system_id.into())
    }

    /// Lists the VM cluster patch history entries.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    pub fn list_vm_cluster_patch_history_entries(
        &self,
        vm_cluster_id: impl Into<String>,
    ) -> operations::ListVmClusterPatchHistoryEntries {
        operations::ListVmClusterPatchHistoryEntries::new(&self.client, vm_cluster_id.into())
    }
}

/// # Pluggable database
impl DatabaseClient {
    /// Converts the resource to the regular pluggable database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `convert_to_regular_pluggable_database_details`: The request body:
    ///   [`ConvertToRegularPluggableDatabaseDetails`](crate::models::ConvertToRegularPluggableDatabaseDetails).
    pub fn convert_to_regular_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
        convert_to_regular_pluggable_database_details: models::ConvertToRegularPluggableDatabaseDetails,
    ) -> operations::ConvertToRegularPluggableDatabase {
        operations::ConvertToRegularPluggableDatabase::new(
            &self.client,
            pluggable_database_id.into(),
            convert_to_regular_pluggable_database_details,
        )
    }

    /// Creates a pluggable database.
    ///
    /// - `create_pluggable_database_details`: The request body:
    ///   [`CreatePluggableDatabaseDetails`](crate::models::CreatePluggableDatabaseDetails).
    #[inline]
    pub fn create_pluggable_database(
        &self,
        create_pluggable_database_details: models::CreatePluggableDatabaseDetails,
    ) -> operations::CreatePluggableDatabase {
        operations::CreatePluggableDatabase::new(&self.client, create_pluggable_database_details)
    }

    /// Deletes the pluggable database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    pub fn delete_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
    ) -> operations::DeletePluggableDatabase {
        operations::DeletePluggableDatabase::new(&self.client, pluggable_database_id.into())
    }

    /// Disables the pluggable database management.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    pub fn disable_pluggable_database_management(
        &self,
        pluggable_database_id: impl Into<String>,
    ) -> operations::DisablePluggableDatabaseManagement {
        operations::DisablePluggableDatabaseManagement::new(
            &self.client,
            pluggable_database_id.into(),
        )
    }

    /// Enables the pluggable database management.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `enable_pluggable_database_management_details`: The request body:
    ///   [`EnablePluggableDatabaseManagementDetails`](crate::models::EnablePluggableDatabaseManagementDetails).
    pub fn enable_pluggable_database_management(
        &self,
        pluggable_database_id: impl Into<String>,
        enable_pluggable_database_management_details: models::EnablePluggableDatabaseManagementDetails,
    ) -> operations::EnablePluggableDatabaseManagement {
        operations::EnablePluggableDatabaseManagement::new(
            &self.client,
            pluggable_database_id.into(),
            enable_pluggable_database_management_details,
        )
    }

    /// Gets the pluggable database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    pub fn get_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
    ) -> operations::GetPluggableDatabase {
        operations::GetPluggableDatabase::new(&self.client, pluggable_database_id.into())
    }

    /// Lists the pluggable databases.
    #[inline]
    pub fn list_pluggable_databases(&self) -> operations::ListPluggableDatabases {
        operations::ListPluggableDatabases::new(&self.client)
    }

    /// Clones the pluggable database within its container database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `local_clone_pluggable_database_details`: The request body:
    ///   [`LocalClonePluggableDatabaseDetails`](crate::models::LocalClonePluggableDatabaseDetails).
    #[deprecated]
    pub fn local_clone_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
        local_clone_pluggable_database_details: models::LocalClonePluggableDatabaseDetails,
    ) -> operations::LocalClonePluggableDatabase {
        operations::LocalClonePluggableDatabase::new(
            &self.client,
            pluggable_database_id.into(),
            local_clone_pluggable_database_details,
        )
    }

    /// Modifies the pluggable database management.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `modify_pluggable_database_management_details`: The request body:
    ///   [`ModifyPluggableDatabaseManagementDetails`](crate::models::ModifyPluggableDatabaseManagementDetails).
    pub fn modify_pluggable_database_management(
        &self,
        pluggable_database_id: impl Into<String>,
        modify_pluggable_database_management_details: models::ModifyPluggableDatabaseManagementDetails,
    ) -> operations::ModifyPluggableDatabaseManagement {
        operations::ModifyPluggableDatabaseManagement::new(
            &self.client,
            pluggable_database_id.into(),
            modify_pluggable_database_management_details,
        )
    }

    /// Refreshes the pluggable database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    pub fn refresh_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
    ) -> operations::RefreshPluggableDatabase {
        operations::RefreshPluggableDatabase::new(&self.client, pluggable_database_id.into())
    }

    /// Clones the pluggable database into another container database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `remote_clone_pluggable_database_details`: The request body:
    ///   [`RemoteClonePluggableDatabaseDetails`](crate::models::RemoteClonePluggableDatabaseDetails).
    #[deprecated]
    pub fn remote_clone_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
        remote_clone_pluggable_database_details: models::RemoteClonePluggableDatabaseDetails,
    ) -> operations::RemoteClonePluggableDatabase {
        operations::RemoteClonePluggableDatabase::new(
            &self.client,
            pluggable_database_id.into(),
            remote_clone_pluggable_database_details,
        )
    }

    /// Rotates the pluggable database encryption key.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    pub fn rotate_pluggable_database_encryption_key(
        &self,
        pluggable_database_id: impl Into<String>,
    ) -> operations::RotatePluggableDatabaseEncryptionKey {
        operations::RotatePluggableDatabaseEncryptionKey::new(
            &self.client,
            pluggable_database_id.into(),
        )
    }

    /// Sets the PDB key version.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `set_key_version_details`: The request body:
    ///   [`SetKeyVersionDetails`](crate::models::SetKeyVersionDetails).
    pub fn set_pdb_key_version(
        &self,
        pluggable_database_id: impl Into<String>,
        set_key_version_details: impl Into<models::SetKeyVersionDetails>,
    ) -> operations::SetPdbKeyVersion {
        operations::SetPdbKeyVersion::new(
            &self.client,
            pluggable_database_id.into(),
            set_key_version_details.into(),
        )
    }

    /// Starts the pluggable database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    pub fn start_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
    ) -> operations::StartPluggableDatabase {
        operations::StartPluggableDatabase::new(&self.client, pluggable_database_id.into())
    }

    /// Stops the pluggable database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    pub fn stop_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
    ) -> operations::StopPluggableDatabase {
        operations::StopPluggableDatabase::new(&self.client, pluggable_database_id.into())
    }

    /// Updates the pluggable database.
    ///
    /// - `pluggable_database_id`: The OCID of the pluggable database.
    /// - `update_pluggable_database_details`: The request body:
    ///   [`UpdatePluggableDatabaseDetails`](crate::models::UpdatePluggableDatabaseDetails).
    pub fn update_pluggable_database(
        &self,
        pluggable_database_id: impl Into<String>,
        update_pluggable_database_details: models::UpdatePluggableDatabaseDetails,
    ) -> operations::UpdatePluggableDatabase {
        operations::UpdatePluggableDatabase::new(
            &self.client,
            pluggable_database_id.into(),
            update_pluggable_database_details,
        )
    }
}

/// # Pluggable database snapshot
impl DatabaseClient {
    /// Creates a pluggable database snapshot.
    ///
    /// - `create_pluggable_database_snapshot_details`: The request body:
    ///   [`CreatePluggableDatabaseSnapshotDetails`](crate::models::CreatePluggableDatabaseSnapshotDetails).
    #[inline]
    pub fn create_pluggable_database_snapshot(
        &self,
        create_pluggable_database_snapshot_details: models::CreatePluggableDatabaseSnapshotDetails,
    ) -> operations::CreatePluggableDatabaseSnapshot {
        operations::CreatePluggableDatabaseSnapshot::new(
            &self.client,
            create_pluggable_database_snapshot_details,
        )
    }

    /// Deletes the pluggable database snapshot.
    ///
    /// - `pluggable_database_snapshot_id`: The OCID of the Exadata snapshot of the pluggable
    ///   database.
    pub fn delete_pluggable_database_snapshot(
        &self,
        pluggable_database_snapshot_id: impl Into<String>,
    ) -> operations::DeletePluggableDatabaseSnapshot {
        operations::DeletePluggableDatabaseSnapshot::new(
            &self.client,
            pluggable_database_snapshot_id.into(),
        )
    }

    /// Gets the pluggable database snapshot.
    ///
    /// - `pluggable_database_snapshot_id`: The OCID of the Exadata snapshot of the pluggable
    ///   database.
    pub fn get_pluggable_database_snapshot(
        &self,
        pluggable_database_snapshot_id: impl Into<String>,
    ) -> operations::GetPluggableDatabaseSnapshot {
        operations::GetPluggableDatabaseSnapshot::new(
            &self.client,
            pluggable_database_snapshot_id.into(),
        )
    }

    /// Lists the pluggable database snapshots.
    #[inline]
    pub fn list_pluggable_database_snapshots(&self) -> operations::ListPluggableDatabaseSnapshots {
        operations::ListPluggableDatabaseSnapshots::new(&self.client)
    }
}

/// # Recommended scheduled action
impl DatabaseClient {
    /// Lists the recommended scheduled actions.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    /// - `scheduling_policy_target_resource_id`: The OCID of the scheduling policy target resource.
    /// - `plan_intent`: The intent of the scheduling plan.
    pub fn list_recommended_scheduled_actions(
        &self,
        scheduling_policy_id: impl Into<String>,
        scheduling_policy_target_resource_id: impl Into<String>,
        plan_intent: impl Into<models::ListRecommendedScheduledActionsPlanIntent>,
    ) -> operations::ListRecommendedScheduledActions {
        operations::ListRecommendedScheduledActions::new(
            &self.client,
            scheduling_policy_id.into(),
            scheduling_policy_target_resource_id.into(),
            plan_intent.into(),
        )
    }
}

/// # Scheduled action
impl DatabaseClient {
    /// Creates a scheduled action.
    ///
    /// - `create_scheduled_action_details`: The request body:
    ///   [`CreateScheduledActionDetails`](crate::models::CreateScheduledActionDetails).
    #[inline]
    pub fn create_scheduled_action(
        &self,
        create_scheduled_action_details: models::CreateScheduledActionDetails,
    ) -> operations::CreateScheduledAction {
        operations::CreateScheduledAction::new(&self.client, create_scheduled_action_details)
    }

    /// Deletes the scheduled action.
    ///
    /// - `scheduled_action_id`: The OCID of the scheduled action.
    pub fn delete_scheduled_action(
        &self,
        scheduled_action_id: impl Into<String>,
    ) -> operations::DeleteScheduledAction {
        operations::DeleteScheduledAction::new(&self.client, scheduled_action_id.into())
    }

    /// Gets the scheduled action.
    ///
    /// - `scheduled_action_id`: The OCID of the scheduled action.
    pub fn get_scheduled_action(
        &self,
        scheduled_action_id: impl Into<String>,
    ) -> operations::GetScheduledAction {
        operations::GetScheduledAction::new(&self.client, scheduled_action_id.into())
    }

    /// Lists the scheduled actions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_scheduled_actions(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListScheduledActions {
        operations::ListScheduledActions::new(&self.client, compartment_id.into())
    }

    /// Updates the scheduled action.
    ///
    /// - `scheduled_action_id`: The OCID of the scheduled action.
    /// - `update_scheduled_action_details`: The request body:
    ///   [`UpdateScheduledActionDetails`](crate::models::UpdateScheduledActionDetails).
    pub fn update_scheduled_action(
        &self,
        scheduled_action_id: impl Into<String>,
        update_scheduled_action_details: models::UpdateScheduledActionDetails,
    ) -> operations::UpdateScheduledAction {
        operations::UpdateScheduledAction::new(
            &self.client,
            scheduled_action_id.into(),
            update_scheduled_action_details,
        )
    }
}

/// # Scheduling plan
impl DatabaseClient {
    /// Deletes the scheduling plan with all resources that depend on it.
    ///
    /// - `scheduling_plan_id`: The OCID of the scheduling plan.
    pub fn cascading_delete_scheduling_plan(
        &self,
        scheduling_plan_id: impl Into<String>,
    ) -> operations::CascadingDeleteSchedulingPlan {
        operations::CascadingDeleteSchedulingPlan::new(&self.client, scheduling_plan_id.into())
    }

    /// Moves the scheduling plan to another compartment.
    ///
    /// - `scheduling_plan_id`: The OCID of the scheduling plan.
    /// - `change_scheduling_plan_compartment_details`: The request body:
    ///   [`ChangeSchedulingPlanCompartmentDetails`](crate::models::ChangeSchedulingPlanCompartmentDetails).
    pub fn change_scheduling_plan_compartment(
        &self,
        scheduling_plan_id: impl Into<String>,
        change_scheduling_plan_compartment_details: models::ChangeSchedulingPlanCompartmentDetails,
    ) -> operations::ChangeSchedulingPlanCompartment {
        operations::ChangeSchedulingPlanCompartment::new(
            &self.client,
            scheduling_plan_id.into(),
            change_scheduling_plan_compartment_details,
        )
    }

    /// Creates a scheduling plan.
    ///
    /// - `create_scheduling_plan_details`: The request body:
    ///   [`CreateSchedulingPlanDetails`](crate::models::CreateSchedulingPlanDetails).
    #[inline]
    pub fn create_scheduling_plan(
        &self,
        create_scheduling_plan_details: models::CreateSchedulingPlanDetails,
    ) -> operations::CreateSchedulingPlan {
        operations::CreateSchedulingPlan::new(&self.client, create_scheduling_plan_details)
    }

    /// Deletes the scheduling plan.
    ///
    /// - `scheduling_plan_id`: The OCID of the scheduling plan.
    pub fn delete_scheduling_plan(
        &self,
        scheduling_plan_id: impl Into<String>,
    ) -> operations::DeleteSchedulingPlan {
        operations::DeleteSchedulingPlan::new(&self.client, scheduling_plan_id.into())
    }

    /// Gets the scheduling plan.
    ///
    /// - `scheduling_plan_id`: The OCID of the scheduling plan.
    pub fn get_scheduling_plan(
        &self,
        scheduling_plan_id: impl Into<String>,
    ) -> operations::GetSchedulingPlan {
        operations::GetSchedulingPlan::new(&self.client, scheduling_plan_id.into())
    }

    /// Lists the scheduling plans.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_scheduling_plans(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSchedulingPlans {
        operations::ListSchedulingPlans::new(&self.client, compartment_id.into())
    }

    /// Reorders the scheduled actions.
    ///
    /// - `scheduling_plan_id`: The OCID of the scheduling plan.
    /// - `reorder_scheduled_actions_details`: The request body:
    ///   [`ReorderScheduledActionsDetails`](crate::models::ReorderScheduledActionsDetails).
    pub fn reorder_scheduled_actions(
        &self,
        scheduling_plan_id: impl Into<String>,
        reorder_scheduled_actions_details: models::ReorderScheduledActionsDetails,
    ) -> operations::ReorderScheduledActions {
        operations::ReorderScheduledActions::new(
            &self.client,
            scheduling_plan_id.into(),
            reorder_scheduled_actions_details,
        )
    }
}

/// # Scheduling policy
impl DatabaseClient {
    /// Moves the scheduling policy to another compartment.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    /// - `change_scheduling_policy_compartment_details`: The request body:
    ///   [`ChangeSchedulingPolicyCompartmentDetails`](crate::models::ChangeSchedulingPolicyCompartmentDetails).
    pub fn change_scheduling_policy_compartment(
        &self,
        scheduling_policy_id: impl Into<String>,
        change_scheduling_policy_compartment_details: models::ChangeSchedulingPolicyCompartmentDetails,
    ) -> operations::ChangeSchedulingPolicyCompartment {
        operations::ChangeSchedulingPolicyCompartment::new(
            &self.client,
            scheduling_policy_id.into(),
            change_scheduling_policy_compartment_details,
        )
    }

    /// Creates a scheduling policy.
    ///
    /// - `create_scheduling_policy_details`: The request body:
    ///   [`CreateSchedulingPolicyDetails`](crate::models::CreateSchedulingPolicyDetails).
    #[inline]
    pub fn create_scheduling_policy(
        &self,
        create_scheduling_policy_details: models::CreateSchedulingPolicyDetails,
    ) -> operations::CreateSchedulingPolicy {
        operations::CreateSchedulingPolicy::new(&self.client, create_scheduling_policy_details)
    }

    /// Deletes the scheduling policy.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    pub fn delete_scheduling_policy(
        &self,
        scheduling_policy_id: impl Into<String>,
    ) -> operations::DeleteSchedulingPolicy {
        operations::DeleteSchedulingPolicy::new(&self.client, scheduling_policy_id.into())
    }

    /// Gets the scheduling policy.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    pub fn get_scheduling_policy(
        &self,
        scheduling_policy_id: impl Into<String>,
    ) -> operations::GetSchedulingPolicy {
        operations::GetSchedulingPolicy::new(&self.client, scheduling_policy_id.into())
    }

    /// Lists the scheduling policies.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_scheduling_policies(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListSchedulingPolicies {
        operations::ListSchedulingPolicies::new(&self.client, compartment_id.into())
    }

    /// Updates the scheduling policy.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    /// - `update_scheduling_policy_details`: The request body:
    ///   [`UpdateSchedulingPolicyDetails`](crate::models::UpdateSchedulingPolicyDetails).
    pub fn update_scheduling_policy(
        &self,
        scheduling_policy_id: impl Into<String>,
        update_scheduling_policy_details: models::UpdateSchedulingPolicyDetails,
    ) -> operations::UpdateSchedulingPolicy {
        operations::UpdateSchedulingPolicy::new(
            &self.client,
            scheduling_policy_id.into(),
            update_scheduling_policy_details,
        )
    }
}

/// # Scheduling window
impl DatabaseClient {
    /// Creates a scheduling window.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    /// - `create_scheduling_window_details`: The request body:
    ///   [`CreateSchedulingWindowDetails`](crate::models::CreateSchedulingWindowDetails).
    pub fn create_scheduling_window(
        &self,
        scheduling_policy_id: impl Into<String>,
        create_scheduling_window_details: models::CreateSchedulingWindowDetails,
    ) -> operations::CreateSchedulingWindow {
        operations::CreateSchedulingWindow::new(
            &self.client,
            scheduling_policy_id.into(),
            create_scheduling_window_details,
        )
    }

    /// Deletes the scheduling window.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    /// - `scheduling_window_id`: The OCID of the scheduling window.
    pub fn delete_scheduling_window(
        &self,
        scheduling_policy_id: impl Into<String>,
        scheduling_window_id: impl Into<String>,
    ) -> operations::DeleteSchedulingWindow {
        operations::DeleteSchedulingWindow::new(
            &self.client,
            scheduling_policy_id.into(),
            scheduling_window_id.into(),
        )
    }

    /// Gets the scheduling window.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    /// - `scheduling_window_id`: The OCID of the scheduling window.
    pub fn get_scheduling_window(
        &self,
        scheduling_policy_id: impl Into<String>,
        scheduling_window_id: impl Into<String>,
    ) -> operations::GetSchedulingWindow {
        operations::GetSchedulingWindow::new(
            &self.client,
            scheduling_policy_id.into(),
            scheduling_window_id.into(),
        )
    }

    /// Lists the scheduling windows.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    pub fn list_scheduling_windows(
        &self,
        scheduling_policy_id: impl Into<String>,
    ) -> operations::ListSchedulingWindows {
        operations::ListSchedulingWindows::new(&self.client, scheduling_policy_id.into())
    }

    /// Updates the scheduling window.
    ///
    /// - `scheduling_policy_id`: The OCID of the scheduling policy.
    /// - `scheduling_window_id`: The OCID of the scheduling window.
    /// - `update_scheduling_window_details`: The request body:
    ///   [`UpdateSchedulingWindowDetails`](crate::models::UpdateSchedulingWindowDetails).
    pub fn update_scheduling_window(
        &self,
        scheduling_policy_id: impl Into<String>,
        scheduling_window_id: impl Into<String>,
        update_scheduling_window_details: models::UpdateSchedulingWindowDetails,
    ) -> operations::UpdateSchedulingWindow {
        operations::UpdateSchedulingWindow::new(
            &self.client,
            scheduling_policy_id.into(),
            scheduling_window_id.into(),
            update_scheduling_window_details,
        )
    }
}

/// # System version
impl DatabaseClient {
    /// Lists the system versions.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    /// - `gi_version`: The version of the Oracle Grid Infrastructure (GI) software.
    pub fn list_system_versions(
        &self,
        compartment_id: impl Into<String>,
        gi_version: impl Into<String>,
    ) -> operations::ListSystemVersions {
        operations::ListSystemVersions::new(&self.client, compartment_id.into(), gi_version.into())
    }
}

/// # System version minor version
impl DatabaseClient {
    /// Lists the system version minor versions.
    ///
    /// - `major_version`: The major version.
    /// - `compartment_id`: The OCID of the compartment.
    /// - `gi_version`: The version of the Oracle Grid Infrastructure (GI) software.
    pub fn list_system_version_minor_versions(
        &self,
        major_version: impl Into<String>,
        compartment_id: impl Into<String>,
        gi_version: impl Into<String>,
    ) -> operations::ListSystemVersionMinorVersions {
        operations::ListSystemVersionMinorVersions::new(
            &self.client,
            major_version.into(),
            compartment_id.into(),
            gi_version.into(),
        )
    }
}

/// # Update
impl DatabaseClient {
    /// Gets the cloud VM cluster update.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `update_id`: The OCID of the maintenance update.
    pub fn get_cloud_vm_cluster_update(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        update_id: impl Into<String>,
    ) -> operations::GetCloudVmClusterUpdate {
        operations::GetCloudVmClusterUpdate::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            update_id.into(),
        )
    }

    /// Lists the cloud VM cluster updates.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    pub fn list_cloud_vm_cluster_updates(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
    ) -> operations::ListCloudVmClusterUpdates {
        operations::ListCloudVmClusterUpdates::new(&self.client, cloud_vm_cluster_id.into())
    }
}

/// # Update history entry
impl DatabaseClient {
    /// Gets the cloud VM cluster update history entry.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    /// - `update_history_entry_id`: The OCID of the entry in the update history.
    pub fn get_cloud_vm_cluster_update_history_entry(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
        update_history_entry_id: impl Into<String>,
    ) -> operations::GetCloudVmClusterUpdateHistoryEntry {
        operations::GetCloudVmClusterUpdateHistoryEntry::new(
            &self.client,
            cloud_vm_cluster_id.into(),
            update_history_entry_id.into(),
        )
    }

    /// Lists the cloud VM cluster update history entries.
    ///
    /// - `cloud_vm_cluster_id`: The OCID of the cloud VM cluster.
    pub fn list_cloud_vm_cluster_update_history_entries(
        &self,
        cloud_vm_cluster_id: impl Into<String>,
    ) -> operations::ListCloudVmClusterUpdateHistoryEntries {
        operations::ListCloudVmClusterUpdateHistoryEntries::new(
            &self.client,
            cloud_vm_cluster_id.into(),
        )
    }
}

/// # VM cluster
impl DatabaseClient {
    /// Adds a virtual machine to the VM cluster.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `add_virtual_machine_to_vm_cluster_details`: The request body:
    ///   [`AddVirtualMachineToVmClusterDetails`](crate::models::AddVirtualMachineToVmClusterDetails).
    pub fn add_virtual_machine_to_vm_cluster(
        &self,
        vm_cluster_id: impl Into<String>,
        add_virtual_machine_to_vm_cluster_details: models::AddVirtualMachineToVmClusterDetails,
    ) -> operations::AddVirtualMachineToVmCluster {
        operations::AddVirtualMachineToVmCluster::new(
            &self.client,
            vm_cluster_id.into(),
            add_virtual_machine_to_vm_cluster_details,
        )
    }

    /// Moves the VM cluster to another compartment.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `change_vm_cluster_compartment_details`: The request body:
    ///   [`ChangeVmClusterCompartmentDetails`](crate::models::ChangeVmClusterCompartmentDetails).
    pub fn change_vm_cluster_compartment(
        &self,
        vm_cluster_id: impl Into<String>,
        change_vm_cluster_compartment_details: models::ChangeVmClusterCompartmentDetails,
    ) -> operations::ChangeVmClusterCompartment {
        operations::ChangeVmClusterCompartment::new(
            &self.client,
            vm_cluster_id.into(),
            change_vm_cluster_compartment_details,
        )
    }

    /// Creates a VM cluster.
    ///
    /// - `create_vm_cluster_details`: The request body:
    ///   [`CreateVmClusterDetails`](crate::models::CreateVmClusterDetails).
    #[inline]
    pub fn create_vm_cluster(
        &self,
        create_vm_cluster_details: models::CreateVmClusterDetails,
    ) -> operations::CreateVmCluster {
        operations::CreateVmCluster::new(&self.client, create_vm_cluster_details)
    }

    /// Deletes the VM cluster.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    pub fn delete_vm_cluster(
        &self,
        vm_cluster_id: impl Into<String>,
    ) -> operations::DeleteVmCluster {
        operations::DeleteVmCluster::new(&self.client, vm_cluster_id.into())
    }

    /// Gets the VM cluster.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    pub fn get_vm_cluster(&self, vm_cluster_id: impl Into<String>) -> operations::GetVmCluster {
        operations::GetVmCluster::new(&self.client, vm_cluster_id.into())
    }

    /// Lists the VM clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vm_clusters(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVmClusters {
        operations::ListVmClusters::new(&self.client, compartment_id.into())
    }

    /// Removes the virtual machine from the VM cluster.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `remove_virtual_machine_from_vm_cluster_details`: The request body:
    ///   [`RemoveVirtualMachineFromVmClusterDetails`](crate::models::RemoveVirtualMachineFromVmClusterDetails).
    pub fn remove_virtual_machine_from_vm_cluster(
        &self,
        vm_cluster_id: impl Into<String>,
        remove_virtual_machine_from_vm_cluster_details: models::RemoveVirtualMachineFromVmClusterDetails,
    ) -> operations::RemoveVirtualMachineFromVmCluster {
        operations::RemoveVirtualMachineFromVmCluster::new(
            &self.client,
            vm_cluster_id.into(),
            remove_virtual_machine_from_vm_cluster_details,
        )
    }

    /// Updates the VM cluster.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `update_vm_cluster_details`: The request body:
    ///   [`UpdateVmClusterDetails`](crate::models::UpdateVmClusterDetails).
    pub fn update_vm_cluster(
        &self,
        vm_cluster_id: impl Into<String>,
        update_vm_cluster_details: models::UpdateVmClusterDetails,
    ) -> operations::UpdateVmCluster {
        operations::UpdateVmCluster::new(
            &self.client,
            vm_cluster_id.into(),
            update_vm_cluster_details,
        )
    }
}

/// # VM cluster network
impl DatabaseClient {
    /// Creates a VM cluster network.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_details`: The request body:
    ///   [`VmClusterNetworkDetails`](crate::models::VmClusterNetworkDetails).
    pub fn create_vm_cluster_network(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_details: models::VmClusterNetworkDetails,
    ) -> operations::CreateVmClusterNetwork {
        operations::CreateVmClusterNetwork::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_details,
        )
    }

    /// Deletes the VM cluster network.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn delete_vm_cluster_network(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::DeleteVmClusterNetwork {
        operations::DeleteVmClusterNetwork::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_id.into(),
        )
    }

    /// Downloads the validation report.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn download_validation_report(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::DownloadValidationReport {
        operations::DownloadValidationReport::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_id.into(),
        )
    }

    /// Downloads the VM cluster network configuration file.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn download_vm_cluster_network_config_file(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::DownloadVmClusterNetworkConfigFile {
        operations::DownloadVmClusterNetworkConfigFile::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_id.into(),
        )
    }

    /// Gets the VM cluster network.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn get_vm_cluster_network(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::GetVmClusterNetwork {
        operations::GetVmClusterNetwork::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_id.into(),
        )
    }

    /// Lists the VM cluster networks.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_vm_cluster_networks(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListVmClusterNetworks {
        operations::ListVmClusterNetworks::new(
            &self.client,
            exadata_infrastructure_id.into(),
            compartment_id.into(),
        )
    }

    /// Resizes the VM cluster network.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    /// - `resize_vm_cluster_network_details`: The request body:
    ///   [`ResizeVmClusterNetworkDetails`](crate::models::ResizeVmClusterNetworkDetails).
    pub fn resize_vm_cluster_network(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_id: impl Into<String>,
        resize_vm_cluster_network_details: models::ResizeVmClusterNetworkDetails,
    ) -> operations::ResizeVmClusterNetwork {
        operations::ResizeVmClusterNetwork::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_id.into(),
            resize_vm_cluster_network_details,
        )
    }

    /// Updates the VM cluster network.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    /// - `update_vm_cluster_network_details`: The request body:
    ///   [`UpdateVmClusterNetworkDetails`](crate::models::UpdateVmClusterNetworkDetails).
    pub fn update_vm_cluster_network(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_id: impl Into<String>,
        update_vm_cluster_network_details: models::UpdateVmClusterNetworkDetails,
    ) -> operations::UpdateVmClusterNetwork {
        operations::UpdateVmClusterNetwork::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_id.into(),
            update_vm_cluster_network_details,
        )
    }

    /// Validates the VM cluster network.
    ///
    /// - `exadata_infrastructure_id`: The OCID of the Exadata infrastructure.
    /// - `vm_cluster_network_id`: The OCID of the VM cluster network.
    pub fn validate_vm_cluster_network(
        &self,
        exadata_infrastructure_id: impl Into<String>,
        vm_cluster_network_id: impl Into<String>,
    ) -> operations::ValidateVmClusterNetwork {
        operations::ValidateVmClusterNetwork::new(
            &self.client,
            exadata_infrastructure_id.into(),
            vm_cluster_network_id.into(),
        )
    }
}

/// # VM cluster update
impl DatabaseClient {
    /// Gets the VM cluster update.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `update_id`: The OCID of the maintenance update.
    pub fn get_vm_cluster_update(
        &self,
        vm_cluster_id: impl Into<String>,
        update_id: impl Into<String>,
    ) -> operations::GetVmClusterUpdate {
        operations::GetVmClusterUpdate::new(&self.client, vm_cluster_id.into(), update_id.into())
    }

    /// Lists the VM cluster updates.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    pub fn list_vm_cluster_updates(
        &self,
        vm_cluster_id: impl Into<String>,
    ) -> operations::ListVmClusterUpdates {
        operations::ListVmClusterUpdates::new(&self.client, vm_cluster_id.into())
    }
}

/// # VM cluster update history entry
impl DatabaseClient {
    /// Gets the VM cluster update history entry.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    /// - `update_history_entry_id`: The OCID of the entry in the update history.
    pub fn get_vm_cluster_update_history_entry(
        &self,
        vm_cluster_id: impl Into<String>,
        update_history_entry_id: impl Into<String>,
    ) -> operations::GetVmClusterUpdateHistoryEntry {
        operations::GetVmClusterUpdateHistoryEntry::new(
            &self.client,
            vm_cluster_id.into(),
            update_history_entry_id.into(),
        )
    }

    /// Lists the VM cluster update history entries.
    ///
    /// - `vm_cluster_id`: The OCID of the VM cluster.
    pub fn list_vm_cluster_update_history_entries(
        &self,
        vm_cluster_id: impl Into<String>,
    ) -> operations::ListVmClusterUpdateHistoryEntries {
        operations::ListVmClusterUpdateHistoryEntries::new(&self.client, vm_cluster_id.into())
    }
}

client!(DatabaseClient);
