// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("bds", "https://bigdataservice.{region}.oci.{secondLevelDomain}", "/20190531")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Big Data Service API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_bds::{BdsClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_bds::Error> {
/// let config = Config::load().await?;
/// let client = BdsClient::new(&config)?;
///
/// let mut items = client.list_bds_instances("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BdsClient {
    client: Client,
}

impl BdsClient {
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

/// # BDS API key
impl BdsClient {
    /// Creates a BDS API key.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_bds_api_key_details`: The request body:
    ///   [`CreateBdsApiKeyDetails`](crate::models::CreateBdsApiKeyDetails).
    pub fn create_bds_api_key(
        &self,
        bds_instance_id: impl Into<String>,
        create_bds_api_key_details: models::CreateBdsApiKeyDetails,
    ) -> operations::CreateBdsApiKey {
        operations::CreateBdsApiKey::new(
            &self.client,
            bds_instance_id.into(),
            create_bds_api_key_details,
        )
    }

    /// Deletes the BDS API key.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `api_key_id`: The ID of the API key.
    pub fn delete_bds_api_key(
        &self,
        bds_instance_id: impl Into<String>,
        api_key_id: impl Into<String>,
    ) -> operations::DeleteBdsApiKey {
        operations::DeleteBdsApiKey::new(&self.client, bds_instance_id.into(), api_key_id.into())
    }

    /// Gets the BDS API key.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `api_key_id`: The ID of the API key.
    pub fn get_bds_api_key(
        &self,
        bds_instance_id: impl Into<String>,
        api_key_id: impl Into<String>,
    ) -> operations::GetBdsApiKey {
        operations::GetBdsApiKey::new(&self.client, bds_instance_id.into(), api_key_id.into())
    }

    /// Lists the BDS API keys.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_bds_api_keys(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListBdsApiKeys {
        operations::ListBdsApiKeys::new(&self.client, bds_instance_id.into())
    }

    /// Tests the BDS object storage connection.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `api_key_id`: The ID of the API key.
    /// - `test_bds_object_storage_connection_details`: The request body:
    ///   [`TestBdsObjectStorageConnectionDetails`](crate::models::TestBdsObjectStorageConnectionDetails).
    pub fn test_bds_object_storage_connection(
        &self,
        bds_instance_id: impl Into<String>,
        api_key_id: impl Into<String>,
        test_bds_object_storage_connection_details: models::TestBdsObjectStorageConnectionDetails,
    ) -> operations::TestBdsObjectStorageConnection {
        operations::TestBdsObjectStorageConnection::new(
            &self.client,
            bds_instance_id.into(),
            api_key_id.into(),
            test_bds_object_storage_connection_details,
        )
    }
}

/// # BDS capacity report
impl BdsClient {
    /// Creates a BDS capacity report.
    ///
    /// - `create_bds_capacity_report_details`: The request body:
    ///   [`CreateBdsCapacityReportDetails`](crate::models::CreateBdsCapacityReportDetails).
    #[inline]
    pub fn create_bds_capacity_report(
        &self,
        create_bds_capacity_report_details: models::CreateBdsCapacityReportDetails,
    ) -> operations::CreateBdsCapacityReport {
        operations::CreateBdsCapacityReport::new(&self.client, create_bds_capacity_report_details)
    }
}

/// # BDS capacity reservation
impl BdsClient {
    /// Moves the BDS capacity reservation to another compartment.
    ///
    /// - `bds_capacity_reservation_id`: The OCID of the capacity reservation for Big Data Service.
    /// - `change_bds_capacity_reservation_compartment_details`: The request body:
    ///   [`ChangeBdsCapacityReservationCompartmentDetails`](crate::models::ChangeBdsCapacityReservationCompartmentDetails).
    pub fn change_bds_capacity_reservation_compartment(
        &self,
        bds_capacity_reservation_id: impl Into<String>,
        change_bds_capacity_reservation_compartment_details: models::ChangeBdsCapacityReservationCompartmentDetails,
    ) -> operations::ChangeBdsCapacityReservationCompartment {
        operations::ChangeBdsCapacityReservationCompartment::new(
            &self.client,
            bds_capacity_reservation_id.into(),
            change_bds_capacity_reservation_compartment_details,
        )
    }

    /// Creates a BDS capacity reservation.
    ///
    /// - `create_bds_capacity_reservation_details`: The request body:
    ///   [`CreateBdsCapacityReservationDetails`](crate::models::CreateBdsCapacityReservationDetails).
    #[inline]
    pub fn create_bds_capacity_reservation(
        &self,
        create_bds_capacity_reservation_details: models::CreateBdsCapacityReservationDetails,
    ) -> operations::CreateBdsCapacityReservation {
        operations::CreateBdsCapacityReservation::new(
            &self.client,
            create_bds_capacity_reservation_details,
        )
    }

    /// Deletes the BDS capacity reservation.
    ///
    /// - `bds_capacity_reservation_id`: The OCID of the capacity reservation for Big Data Service.
    pub fn delete_bds_capacity_reservation(
        &self,
        bds_capacity_reservation_id: impl Into<String>,
    ) -> operations::DeleteBdsCapacityReservation {
        operations::DeleteBdsCapacityReservation::new(
            &self.client,
            bds_capacity_reservation_id.into(),
        )
    }

    /// Gets the BDS capacity reservation.
    ///
    /// - `bds_capacity_reservation_id`: The OCID of the capacity reservation for Big Data Service.
    pub fn get_bds_capacity_reservation(
        &self,
        bds_capacity_reservation_id: impl Into<String>,
    ) -> operations::GetBdsCapacityReservation {
        operations::GetBdsCapacityReservation::new(&self.client, bds_capacity_reservation_id.into())
    }

    /// Lists the BDS capacity reservations.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_bds_capacity_reservations(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBdsCapacityReservations {
        operations::ListBdsCapacityReservations::new(&self.client, compartment_id.into())
    }

    /// Updates the BDS capacity reservation.
    ///
    /// - `bds_capacity_reservation_id`: The OCID of the capacity reservation for Big Data Service.
    /// - `update_bds_capacity_reservation_details`: The request body:
    ///   [`UpdateBdsCapacityReservationDetails`](crate::models::UpdateBdsCapacityReservationDetails).
    pub fn update_bds_capacity_reservation(
        &self,
        bds_capacity_reservation_id: impl Into<String>,
        update_bds_capacity_reservation_details: models::UpdateBdsCapacityReservationDetails,
    ) -> operations::UpdateBdsCapacityReservation {
        operations::UpdateBdsCapacityReservation::new(
            &self.client,
            bds_capacity_reservation_id.into(),
            update_bds_capacity_reservation_details,
        )
    }
}

/// # BDS capacity reservation configuration
impl BdsClient {
    /// Activates the BDS capacity reservation configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_capacity_reservation_configuration_id`: The OCID of the capacity reservation
    ///   configuration for Big Data Service.
    pub fn activate_bds_capacity_reservation_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_capacity_reservation_configuration_id: impl Into<String>,
    ) -> operations::ActivateBdsCapacityReservationConfiguration {
        operations::ActivateBdsCapacityReservationConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_capacity_reservation_configuration_id.into(),
        )
    }

    /// Creates a BDS capacity reservation configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_bds_capacity_reservation_configuration_details`: The request body:
    ///   [`CreateBdsCapacityReservationConfigurationDetails`](crate::models::CreateBdsCapacityReservationConfigurationDetails).
    pub fn create_bds_capacity_reservation_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        create_bds_capacity_reservation_configuration_details: models::CreateBdsCapacityReservationConfigurationDetails,
    ) -> operations::CreateBdsCapacityReservationConfiguration {
        operations::CreateBdsCapacityReservationConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            create_bds_capacity_reservation_configuration_details,
        )
    }

    /// Deactivates the BDS capacity reservation configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_capacity_reservation_configuration_id`: The OCID of the capacity reservation
    ///   configuration for Big Data Service.
    pub fn deactivate_bds_capacity_reservation_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_capacity_reservation_configuration_id: impl Into<String>,
    ) -> operations::DeactivateBdsCapacityReservationConfiguration {
        operations::DeactivateBdsCapacityReservationConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_capacity_reservation_configuration_id.into(),
        )
    }

    /// Deletes the BDS capacity reservation configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_capacity_reservation_configuration_id`: The OCID of the capacity reservation
    ///   configuration for Big Data Service.
    pub fn delete_bds_capacity_reservation_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_capacity_reservation_configuration_id: impl Into<String>,
    ) -> operations::DeleteBdsCapacityReservationConfiguration {
        operations::DeleteBdsCapacityReservationConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_capacity_reservation_configuration_id.into(),
        )
    }

    /// Gets the BDS capacity reservation configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_capacity_reservation_configuration_id`: The OCID of the capacity reservation
    ///   configuration for Big Data Service.
    pub fn get_bds_capacity_reservation_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_capacity_reservation_configuration_id: impl Into<String>,
    ) -> operations::GetBdsCapacityReservationConfiguration {
        operations::GetBdsCapacityReservationConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_capacity_reservation_configuration_id.into(),
        )
    }

    /// Lists the BDS capacity reservation associated configurations.
    ///
    /// - `bds_capacity_reservation_id`: The OCID of the capacity reservation for Big Data Service.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_bds_capacity_reservation_associated_configurations(
        &self,
        bds_capacity_reservation_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListBdsCapacityReservationAssociatedConfigurations {
        operations::ListBdsCapacityReservationAssociatedConfigurations::new(
            &self.client,
            bds_capacity_reservation_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the BDS capacity reservation configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_bds_capacity_reservation_configurations(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListBdsCapacityReservationConfigurations {
        operations::ListBdsCapacityReservationConfigurations::new(
            &self.client,
            bds_instance_id.into(),
        )
    }

    /// Updates the BDS capacity reservation configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_capacity_reservation_configuration_id`: The OCID of the capacity reservation
    ///   configuration for Big Data Service.
    /// - `update_bds_capacity_reservation_configuration_details`: The request body:
    ///   [`UpdateBdsCapacityReservationConfigurationDetails`](crate::models::UpdateBdsCapacityReservationConfigurationDetails).
    pub fn update_bds_capacity_reservation_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_capacity_reservation_configuration_id: impl Into<String>,
        update_bds_capacity_reservation_configuration_details: models::UpdateBdsCapacityReservationConfigurationDetails,
    ) -> operations::UpdateBdsCapacityReservationConfiguration {
        operations::UpdateBdsCapacityReservationConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_capacity_reservation_configuration_id.into(),
            update_bds_capacity_reservation_configuration_details,
        )
    }
}

/// # BDS certificate configuration
impl BdsClient {
    /// Deletes the BDS certificate configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_certificate_configuration_id`: The ID of the certificate configuration of the
    ///   cluster.
    pub fn delete_bds_certificate_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_certificate_configuration_id: impl Into<String>,
    ) -> operations::DeleteBdsCertificateConfiguration {
        operations::DeleteBdsCertificateConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_certificate_configuration_id.into(),
        )
    }

    /// Gets the BDS certificate configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_certificate_configuration_id`: The ID of the certificate configuration of the
    ///   cluster.
    pub fn get_bds_certificate_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_certificate_configuration_id: impl Into<String>,
    ) -> operations::GetBdsCertificateConfiguration {
        operations::GetBdsCertificateConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_certificate_configuration_id.into(),
        )
    }

    /// Lists the BDS certificate configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_bds_certificate_configurations(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListBdsCertificateConfigurations {
        operations::ListBdsCertificateConfigurations::new(&self.client, bds_instance_id.into())
    }

    /// Sets the default BDS certificate configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_certificate_configuration_id`: The ID of the certificate configuration of the
    ///   cluster.
    /// - `set_default_bds_certificate_configuration_details`: The request body:
    ///   [`SetDefaultBdsCertificateConfigurationDetails`](crate::models::SetDefaultBdsCertificateConfigurationDetails).
    pub fn set_default_bds_certificate_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        bds_certificate_configuration_id: impl Into<String>,
        set_default_bds_certificate_configuration_details: models::SetDefaultBdsCertificateConfigurationDetails,
    ) -> operations::SetDefaultBdsCertificateConfiguration {
        operations::SetDefaultBdsCertificateConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            bds_certificate_configuration_id.into(),
            set_default_bds_certificate_configuration_details,
        )
    }
}

/// # BDS cluster version
impl BdsClient {
    /// Lists the BDS cluster versions.
    #[inline]
    pub fn list_bds_cluster_versions(&self) -> operations::ListBdsClusterVersions {
        operations::ListBdsClusterVersions::new(&self.client)
    }
}

/// # BDS instance
impl BdsClient {
    /// Adds an auto scaling configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `add_auto_scaling_configuration_details`: The request body:
    ///   [`AddAutoScalingConfigurationDetails`](crate::models::AddAutoScalingConfigurationDetails).
    pub fn add_auto_scaling_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        add_auto_scaling_configuration_details: models::AddAutoScalingConfigurationDetails,
    ) -> operations::AddAutoScalingConfiguration {
        operations::AddAutoScalingConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            add_auto_scaling_configuration_details,
        )
    }

    /// Adds block storage.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `add_block_storage_details`: The request body:
    ///   [`AddBlockStorageDetails`](crate::models::AddBlockStorageDetails).
    pub fn add_block_storage(
        &self,
        bds_instance_id: impl Into<String>,
        add_block_storage_details: models::AddBlockStorageDetails,
    ) -> operations::AddBlockStorage {
        operations::AddBlockStorage::new(
            &self.client,
            bds_instance_id.into(),
            add_block_storage_details,
        )
    }

    /// Adds Cloud SQL to the cluster.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `add_cloud_sql_details`: The request body:
    ///   [`AddCloudSqlDetails`](crate::models::AddCloudSqlDetails).
    pub fn add_cloud_sql(
        &self,
        bds_instance_id: impl Into<String>,
        add_cloud_sql_details: models::AddCloudSqlDetails,
    ) -> operations::AddCloudSql {
        operations::AddCloudSql::new(&self.client, bds_instance_id.into(), add_cloud_sql_details)
    }

    /// Adds a Kafka.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `add_kafka_details`: The request body:
    ///   [`AddKafkaDetails`](crate::models::AddKafkaDetails).
    pub fn add_kafka(
        &self,
        bds_instance_id: impl Into<String>,
        add_kafka_details: models::AddKafkaDetails,
    ) -> operations::AddKafka {
        operations::AddKafka::new(&self.client, bds_instance_id.into(), add_kafka_details)
    }

    /// Adds master nodes.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `add_master_nodes_details`: The request body:
    ///   [`AddMasterNodesDetails`](crate::models::AddMasterNodesDetails).
    pub fn add_master_nodes(
        &self,
        bds_instance_id: impl Into<String>,
        add_master_nodes_details: models::AddMasterNodesDetails,
    ) -> operations::AddMasterNodes {
        operations::AddMasterNodes::new(
            &self.client,
            bds_instance_id.into(),
            add_master_nodes_details,
        )
    }

    /// Adds utility nodes.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `add_utility_nodes_details`: The request body:
    ///   [`AddUtilityNodesDetails`](crate::models::AddUtilityNodesDetails).
    pub fn add_utility_nodes(
        &self,
        bds_instance_id: impl Into<String>,
        add_utility_nodes_details: models::AddUtilityNodesDetails,
    ) -> operations::AddUtilityNodes {
        operations::AddUtilityNodes::new(
            &self.client,
            bds_instance_id.into(),
            add_utility_nodes_details,
        )
    }

    /// Adds worker nodes.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `add_worker_nodes_details`: The request body:
    ///   [`AddWorkerNodesDetails`](crate::models::AddWorkerNodesDetails).
    pub fn add_worker_nodes(
        &self,
        bds_instance_id: impl Into<String>,
        add_worker_nodes_details: models::AddWorkerNodesDetails,
    ) -> operations::AddWorkerNodes {
        operations::AddWorkerNodes::new(
            &self.client,
            bds_instance_id.into(),
            add_worker_nodes_details,
        )
    }

    /// Backs up the node.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `backup_node_details`: The request body:
    ///   [`BackupNodeDetails`](crate::models::BackupNodeDetails).
    pub fn backup_node(
        &self,
        bds_instance_id: impl Into<String>,
        backup_node_details: models::BackupNodeDetails,
    ) -> operations::BackupNode {
        operations::BackupNode::new(&self.client, bds_instance_id.into(), backup_node_details)
    }

    /// Resets a password of the cluster.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `bds_instance_reset_password_details`: The request body:
    ///   [`BdsInstanceResetPasswordDetails`](crate::models::BdsInstanceResetPasswordDetails).
    pub fn bds_instance_reset_password(
        &self,
        bds_instance_id: impl Into<String>,
        bds_instance_reset_password_details: models::BdsInstanceResetPasswordDetails,
    ) -> operations::BdsInstanceResetPassword {
        operations::BdsInstanceResetPassword::new(
            &self.client,
            bds_instance_id.into(),
            bds_instance_reset_password_details,
        )
    }

    /// Gets the services and their certificates.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `certificate_service_info_details`: The request body:
    ///   [`CertificateServiceInfoDetails`](crate::models::CertificateServiceInfoDetails).
    pub fn certificate_service_info(
        &self,
        bds_instance_id: impl Into<String>,
        certificate_service_info_details: models::CertificateServiceInfoDetails,
    ) -> operations::CertificateServiceInfo {
        operations::CertificateServiceInfo::new(
            &self.client,
            bds_instance_id.into(),
            certificate_service_info_details,
        )
    }

    /// Moves the BDS instance to another compartment.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `change_bds_instance_compartment_details`: The request body:
    ///   [`ChangeBdsInstanceCompartmentDetails`](crate::models::ChangeBdsInstanceCompartmentDetails).
    pub fn change_bds_instance_compartment(
        &self,
        bds_instance_id: impl Into<String>,
        change_bds_instance_compartment_details: models::ChangeBdsInstanceCompartmentDetails,
    ) -> operations::ChangeBdsInstanceCompartment {
        operations::ChangeBdsInstanceCompartment::new(
            &self.client,
            bds_instance_id.into(),
            change_bds_instance_compartment_details,
        )
    }

    /// Changes the shape.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `change_shape_details`: The request body:
    ///   [`ChangeShapeDetails`](crate::models::ChangeShapeDetails).
    pub fn change_shape(
        &self,
        bds_instance_id: impl Into<String>,
        change_shape_details: models::ChangeShapeDetails,
    ) -> operations::ChangeShape {
        operations::ChangeShape::new(&self.client, bds_instance_id.into(), change_shape_details)
    }

    /// Creates a BDS certificate configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_bds_certificate_configuration_details`: The request body:
    ///   [`CreateBdsCertificateConfigurationDetails`](crate::models::CreateBdsCertificateConfigurationDetails).
    pub fn create_bds_certificate_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        create_bds_certificate_configuration_details: models::CreateBdsCertificateConfigurationDetails,
    ) -> operations::CreateBdsCertificateConfiguration {
        operations::CreateBdsCertificateConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            create_bds_certificate_configuration_details,
        )
    }

    /// Creates a BDS instance.
    ///
    /// - `create_bds_instance_details`: The request body:
    ///   [`CreateBdsInstanceDetails`](crate::models::CreateBdsInstanceDetails).
    #[inline]
    pub fn create_bds_instance(
        &self,
        create_bds_instance_details: models::CreateBdsInstanceDetails,
    ) -> operations::CreateBdsInstance {
        operations::CreateBdsInstance::new(&self.client, create_bds_instance_details)
    }

    /// Creates a node backup configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_node_backup_configuration_details`: The request body:
    ///   [`CreateNodeBackupConfigurationDetails`](crate::models::CreateNodeBackupConfigurationDetails).
    pub fn create_node_backup_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        create_node_backup_configuration_details: models::CreateNodeBackupConfigurationDetails,
    ) -> operations::CreateNodeBackupConfiguration {
        operations::CreateNodeBackupConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            create_node_backup_configuration_details,
        )
    }

    /// Creates a node replace configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_node_replace_configuration_details`: The request body:
    ///   [`CreateNodeReplaceConfigurationDetails`](crate::models::CreateNodeReplaceConfigurationDetails).
    pub fn create_node_replace_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        create_node_replace_configuration_details: models::CreateNodeReplaceConfigurationDetails,
    ) -> operations::CreateNodeReplaceConfiguration {
        operations::CreateNodeReplaceConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            create_node_replace_configuration_details,
        )
    }

    /// Creates a resource principal configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_resource_principal_configuration_details`: The request body:
    ///   [`CreateResourcePrincipalConfigurationDetails`](crate::models::CreateResourcePrincipalConfigurationDetails).
    pub fn create_resource_principal_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        create_resource_principal_configuration_details: models::CreateResourcePrincipalConfigurationDetails,
    ) -> operations::CreateResourcePrincipalConfiguration {
        operations::CreateResourcePrincipalConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            create_resource_principal_configuration_details,
        )
    }

    /// Deletes the BDS instance.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn delete_bds_instance(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::DeleteBdsInstance {
        operations::DeleteBdsInstance::new(&self.client, bds_instance_id.into())
    }

    /// Disables the certificate.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `disable_certificate_details`: The request body:
    ///   [`DisableCertificateDetails`](crate::models::DisableCertificateDetails).
    pub fn disable_certificate(
        &self,
        bds_instance_id: impl Into<String>,
        disable_certificate_details: models::DisableCertificateDetails,
    ) -> operations::DisableCertificate {
        operations::DisableCertificate::new(
            &self.client,
            bds_instance_id.into(),
            disable_certificate_details,
        )
    }

    /// Enables the certificate.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `enable_certificate_details`: The request body:
    ///   [`EnableCertificateDetails`](crate::models::EnableCertificateDetails).
    pub fn enable_certificate(
        &self,
        bds_instance_id: impl Into<String>,
        enable_certificate_details: models::EnableCertificateDetails,
    ) -> operations::EnableCertificate {
        operations::EnableCertificate::new(
            &self.client,
            bds_instance_id.into(),
            enable_certificate_details,
        )
    }

    /// Executes the bootstrap script.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `execute_bootstrap_script_details`: The request body:
    ///   [`ExecuteBootstrapScriptDetails`](crate::models::ExecuteBootstrapScriptDetails).
    pub fn execute_bootstrap_script(
        &self,
        bds_instance_id: impl Into<String>,
        execute_bootstrap_script_details: models::ExecuteBootstrapScriptDetails,
    ) -> operations::ExecuteBootstrapScript {
        operations::ExecuteBootstrapScript::new(
            &self.client,
            bds_instance_id.into(),
            execute_bootstrap_script_details,
        )
    }

    /// Forces a refresh of the resource principal.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `resource_principal_configuration_id`: The ID of the resource principal configuration.
    /// - `force_refresh_resource_principal_details`: The request body:
    ///   [`ForceRefreshResourcePrincipalDetails`](crate::models::ForceRefreshResourcePrincipalDetails).
    pub fn force_refresh_resource_principal(
        &self,
        bds_instance_id: impl Into<String>,
        resource_principal_configuration_id: impl Into<String>,
        force_refresh_resource_principal_details: models::ForceRefreshResourcePrincipalDetails,
    ) -> operations::ForceRefreshResourcePrincipal {
        operations::ForceRefreshResourcePrincipal::new(
            &self.client,
            bds_instance_id.into(),
            resource_principal_configuration_id.into(),
            force_refresh_resource_principal_details,
        )
    }

    /// Generates a BDS certificate.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `generate_bds_certificate_details`: The request body:
    ///   [`GenerateBdsCertificateDetails`](crate::models::GenerateBdsCertificateDetails).
    pub fn generate_bds_certificate(
        &self,
        bds_instance_id: impl Into<String>,
        generate_bds_certificate_details: models::GenerateBdsCertificateDetails,
    ) -> operations::GenerateBdsCertificate {
        operations::GenerateBdsCertificate::new(
            &self.client,
            bds_instance_id.into(),
            generate_bds_certificate_details,
        )
    }

    /// Gets the auto scaling configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `auto_scaling_configuration_id`: The ID of the autoscaling configuration.
    pub fn get_auto_scaling_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        auto_scaling_configuration_id: impl Into<String>,
    ) -> operations::GetAutoScalingConfiguration {
        operations::GetAutoScalingConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            auto_scaling_configuration_id.into(),
        )
    }

    /// Gets the BDS instance.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn get_bds_instance(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::GetBdsInstance {
        operations::GetBdsInstance::new(&self.client, bds_instance_id.into())
    }

    /// Gets the node backup.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_backup_id`: The ID of the node backup.
    pub fn get_node_backup(
        &self,
        bds_instance_id: impl Into<String>,
        node_backup_id: impl Into<String>,
    ) -> operations::GetNodeBackup {
        operations::GetNodeBackup::new(&self.client, bds_instance_id.into(), node_backup_id.into())
    }

    /// Gets the node backup configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_backup_configuration_id`: The ID of the node backup configuration.
    pub fn get_node_backup_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        node_backup_configuration_id: impl Into<String>,
    ) -> operations::GetNodeBackupConfiguration {
        operations::GetNodeBackupConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            node_backup_configuration_id.into(),
        )
    }

    /// Gets the node replace configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_replace_configuration_id`: The ID of the node replacement configuration.
    pub fn get_node_replace_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        node_replace_configuration_id: impl Into<String>,
    ) -> operations::GetNodeReplaceConfiguration {
        operations::GetNodeReplaceConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            node_replace_configuration_id.into(),
        )
    }

    /// Gets the OS patch details.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `os_patch_version`: The version of the operating system patch.
    pub fn get_os_patch_details(
        &self,
        bds_instance_id: impl Into<String>,
        os_patch_version: impl Into<String>,
    ) -> operations::GetOsPatchDetails {
        operations::GetOsPatchDetails::new(
            &self.client,
            bds_instance_id.into(),
            os_patch_version.into(),
        )
    }

    /// Gets the resource principal configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `resource_principal_configuration_id`: The ID of the resource principal configuration.
    pub fn get_resource_principal_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        resource_principal_configuration_id: impl Into<String>,
    ) -> operations::GetResourcePrincipalConfiguration {
        operations::GetResourcePrincipalConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            resource_principal_configuration_id.into(),
        )
    }

    /// Gets the software update.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `software_update_key`: The key of the software update.
    pub fn get_software_update(
        &self,
        bds_instance_id: impl Into<String>,
        software_update_key: impl Into<String>,
    ) -> operations::GetSoftwareUpdate {
        operations::GetSoftwareUpdate::new(
            &self.client,
            bds_instance_id.into(),
            software_update_key.into(),
        )
    }

    /// Installs the OS patch.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `install_os_patch_details`: The request body:
    ///   [`InstallOsPatchDetails`](crate::models::InstallOsPatchDetails).
    pub fn install_os_patch(
        &self,
        bds_instance_id: impl Into<String>,
        install_os_patch_details: models::InstallOsPatchDetails,
    ) -> operations::InstallOsPatch {
        operations::InstallOsPatch::new(
            &self.client,
            bds_instance_id.into(),
            install_os_patch_details,
        )
    }

    /// Installs the patch.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `install_patch_details`: The request body:
    ///   [`InstallPatchDetails`](crate::models::InstallPatchDetails).
    pub fn install_patch(
        &self,
        bds_instance_id: impl Into<String>,
        install_patch_details: models::InstallPatchDetails,
    ) -> operations::InstallPatch {
        operations::InstallPatch::new(&self.client, bds_instance_id.into(), install_patch_details)
    }

    /// Installs the software updates.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `install_software_updates_details`: The request body:
    ///   [`InstallSoftwareUpdatesDetails`](crate::models::InstallSoftwareUpdatesDetails).
    pub fn install_software_updates(
        &self,
        bds_instance_id: impl Into<String>,
        install_software_updates_details: models::InstallSoftwareUpdatesDetails,
    ) -> operations::InstallSoftwareUpdates {
        operations::InstallSoftwareUpdates::new(
            &self.client,
            bds_instance_id.into(),
            install_software_updates_details,
        )
    }

    /// Lists the auto scaling configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_auto_scaling_configurations(
        &self,
        bds_instance_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListAutoScalingConfigurations {
        operations::ListAutoScalingConfigurations::new(
            &self.client,
            bds_instance_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the BDS instances.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_bds_instances(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListBdsInstances {
        operations::ListBdsInstances::new(&self.client, compartment_id.into())
    }

    /// Lists the node backup configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_node_backup_configurations(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListNodeBackupConfigurations {
        operations::ListNodeBackupConfigurations::new(&self.client, bds_instance_id.into())
    }

    /// Lists the node backups.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_node_backups(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListNodeBackups {
        operations::ListNodeBackups::new(&self.client, bds_instance_id.into())
    }

    /// Lists the node replace configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_node_replace_configurations(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListNodeReplaceConfigurations {
        operations::ListNodeReplaceConfigurations::new(&self.client, bds_instance_id.into())
    }

    /// Lists the OS patches.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_os_patches(&self, bds_instance_id: impl Into<String>) -> operations::ListOsPatches {
        operations::ListOsPatches::new(&self.client, bds_instance_id.into())
    }

    /// Lists the patch histories.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_patch_histories(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListPatchHistories {
        operations::ListPatchHistories::new(&self.client, bds_instance_id.into())
    }

    /// Lists the patches.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_patches(&self, bds_instance_id: impl Into<String>) -> operations::ListPatches {
        operations::ListPatches::new(&self.client, bds_instance_id.into())
    }

    /// Lists the resource principal configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_resource_principal_configurations(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListResourcePrincipalConfigurations {
        operations::ListResourcePrincipalConfigurations::new(&self.client, bds_instance_id.into())
    }

    /// Lists the software updates.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_software_updates(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListSoftwareUpdates {
        operations::ListSoftwareUpdates::new(&self.client, bds_instance_id.into())
    }

    /// Removes the auto scaling configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `auto_scaling_configuration_id`: The ID of the autoscaling configuration.
    /// - `remove_auto_scaling_configuration_details`: The request body:
    ///   [`RemoveAutoScalingConfigurationDetails`](crate::models::RemoveAutoScalingConfigurationDetails).
    pub fn remove_auto_scaling_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        auto_scaling_configuration_id: impl Into<String>,
        remove_auto_scaling_configuration_details: models::RemoveAutoScalingConfigurationDetails,
    ) -> operations::RemoveAutoScalingConfiguration {
        operations::RemoveAutoScalingConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            auto_scaling_configuration_id.into(),
            remove_auto_scaling_configuration_details,
        )
    }

    /// Removes Cloud SQL from the cluster.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `remove_cloud_sql_details`: The request body:
    ///   [`RemoveCloudSqlDetails`](crate::models::RemoveCloudSqlDetails).
    pub fn remove_cloud_sql(
        &self,
        bds_instance_id: impl Into<String>,
        remove_cloud_sql_details: models::RemoveCloudSqlDetails,
    ) -> operations::RemoveCloudSql {
        operations::RemoveCloudSql::new(
            &self.client,
            bds_instance_id.into(),
            remove_cloud_sql_details,
        )
    }

    /// Removes the Kafka.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `remove_kafka_details`: The request body:
    ///   [`RemoveKafkaDetails`](crate::models::RemoveKafkaDetails).
    pub fn remove_kafka(
        &self,
        bds_instance_id: impl Into<String>,
        remove_kafka_details: models::RemoveKafkaDetails,
    ) -> operations::RemoveKafka {
        operations::RemoveKafka::new(&self.client, bds_instance_id.into(), remove_kafka_details)
    }

    /// Removes the node.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `remove_node_details`: The request body:
    ///   [`RemoveNodeDetails`](crate::models::RemoveNodeDetails).
    pub fn remove_node(
        &self,
        bds_instance_id: impl Into<String>,
        remove_node_details: models::RemoveNodeDetails,
    ) -> operations::RemoveNode {
        operations::RemoveNode::new(&self.client, bds_instance_id.into(), remove_node_details)
    }

    /// Removes the nodes.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `remove_nodes_details`: The request body:
    ///   [`RemoveNodesDetails`](crate::models::RemoveNodesDetails).
    pub fn remove_nodes(
        &self,
        bds_instance_id: impl Into<String>,
        remove_nodes_details: models::RemoveNodesDetails,
    ) -> operations::RemoveNodes {
        operations::RemoveNodes::new(&self.client, bds_instance_id.into(), remove_nodes_details)
    }

    /// Renews the BDS certificate.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `renew_bds_certificate_details`: The request body:
    ///   [`RenewBdsCertificateDetails`](crate::models::RenewBdsCertificateDetails).
    pub fn renew_bds_certificate(
        &self,
        bds_instance_id: impl Into<String>,
        renew_bds_certificate_details: models::RenewBdsCertificateDetails,
    ) -> operations::RenewBdsCertificate {
        operations::RenewBdsCertificate::new(
            &self.client,
            bds_instance_id.into(),
            renew_bds_certificate_details,
        )
    }

    /// Renews the certificate.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `renew_certificate_details`: The request body:
    ///   [`RenewCertificateDetails`](crate::models::RenewCertificateDetails).
    pub fn renew_certificate(
        &self,
        bds_instance_id: impl Into<String>,
        renew_certificate_details: models::RenewCertificateDetails,
    ) -> operations::RenewCertificate {
        operations::RenewCertificate::new(
            &self.client,
            bds_instance_id.into(),
            renew_certificate_details,
        )
    }

    /// Replaces the node.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `replace_node_details`: The request body:
    ///   [`ReplaceNodeDetails`](crate::models::ReplaceNodeDetails).
    pub fn replace_node(
        &self,
        bds_instance_id: impl Into<String>,
        replace_node_details: models::ReplaceNodeDetails,
    ) -> operations::ReplaceNode {
        operations::ReplaceNode::new(&self.client, bds_instance_id.into(), replace_node_details)
    }

    /// Restarts the node.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `restart_node_details`: The request body:
    ///   [`RestartNodeDetails`](crate::models::RestartNodeDetails).
    pub fn restart_node(
        &self,
        bds_instance_id: impl Into<String>,
        restart_node_details: models::RestartNodeDetails,
    ) -> operations::RestartNode {
        operations::RestartNode::new(&self.client, bds_instance_id.into(), restart_node_details)
    }

    /// Starts the BDS instance.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `start_bds_instance_details`: The request body:
    ///   [`StartBdsInstanceDetails`](crate::models::StartBdsInstanceDetails).
    pub fn start_bds_instance(
        &self,
        bds_instance_id: impl Into<String>,
        start_bds_instance_details: models::StartBdsInstanceDetails,
    ) -> operations::StartBdsInstance {
        operations::StartBdsInstance::new(
            &self.client,
            bds_instance_id.into(),
            start_bds_instance_details,
        )
    }

    /// Stops the BDS instance.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `stop_bds_instance_details`: The request body:
    ///   [`StopBdsInstanceDetails`](crate::models::StopBdsInstanceDetails).
    pub fn stop_bds_instance(
        &self,
        bds_instance_id: impl Into<String>,
        stop_bds_instance_details: models::StopBdsInstanceDetails,
    ) -> operations::StopBdsInstance {
        operations::StopBdsInstance::new(
            &self.client,
            bds_instance_id.into(),
            stop_bds_instance_details,
        )
    }

    /// Updates the auto scaling configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `auto_scaling_configuration_id`: The ID of the autoscaling configuration.
    /// - `update_auto_scaling_configuration_details`: The request body:
    ///   [`UpdateAutoScalingConfigurationDetails`](crate::models::UpdateAutoScalingConfigurationDetails).
    pub fn update_auto_scaling_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        auto_scaling_configuration_id: impl Into<String>,
        update_auto_scaling_configuration_details: models::UpdateAutoScalingConfigurationDetails,
    ) -> operations::UpdateAutoScalingConfiguration {
        operations::UpdateAutoScalingConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            auto_scaling_configuration_id.into(),
            update_auto_scaling_configuration_details,
        )
    }

    /// Updates the BDS instance.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `update_bds_instance_details`: The request body:
    ///   [`UpdateBdsInstanceDetails`](crate::models::UpdateBdsInstanceDetails).
    pub fn update_bds_instance(
        &self,
        bds_instance_id: impl Into<String>,
        update_bds_instance_details: models::UpdateBdsInstanceDetails,
    ) -> operations::UpdateBdsInstance {
        operations::UpdateBdsInstance::new(
            &self.client,
            bds_instance_id.into(),
            update_bds_instance_details,
        )
    }

    /// Updates the node backup configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_backup_configuration_id`: The ID of the node backup configuration.
    /// - `update_node_backup_configuration_details`: The request body:
    ///   [`UpdateNodeBackupConfigurationDetails`](crate::models::UpdateNodeBackupConfigurationDetails).
    pub fn update_node_backup_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        node_backup_configuration_id: impl Into<String>,
        update_node_backup_configuration_details: models::UpdateNodeBackupConfigurationDetails,
    ) -> operations::UpdateNodeBackupConfiguration {
        operations::UpdateNodeBackupConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            node_backup_configuration_id.into(),
            update_node_backup_configuration_details,
        )
    }

    /// Updates the node replace configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_replace_configuration_id`: The ID of the node replacement configuration.
    /// - `update_node_replace_configuration_details`: The request body:
    ///   [`UpdateNodeReplaceConfigurationDetails`](crate::models::UpdateNodeReplaceConfigurationDetails).
    pub fn update_node_replace_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        node_replace_configuration_id: impl Into<String>,
        update_node_replace_configuration_details: models::UpdateNodeReplaceConfigurationDetails,
    ) -> operations::UpdateNodeReplaceConfiguration {
        operations::UpdateNodeReplaceConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            node_replace_configuration_id.into(),
            update_node_replace_configuration_details,
        )
    }

    /// Updates the resource principal configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `resource_principal_configuration_id`: The ID of the resource principal configuration.
    /// - `update_resource_principal_configuration_details`: The request body:
    ///   [`UpdateResourcePrincipalConfigurationDetails`](crate::models::UpdateResourcePrincipalConfigurationDetails).
    pub fn update_resource_principal_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        resource_principal_configuration_id: impl Into<String>,
        update_resource_principal_configuration_details: models::UpdateResourcePrincipalConfigurationDetails,
    ) -> operations::UpdateResourcePrincipalConfiguration {
        operations::UpdateResourcePrincipalConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            resource_principal_configuration_id.into(),
            update_resource_principal_configuration_details,
        )
    }
}

/// # BDS metastore configuration
impl BdsClient {
    /// Activates the BDS metastore configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `metastore_config_id`: The ID of the metastore configuration.
    /// - `activate_bds_metastore_configuration_details`: The request body:
    ///   [`ActivateBdsMetastoreConfigurationDetails`](crate::models::ActivateBdsMetastoreConfigurationDetails).
    pub fn activate_bds_metastore_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        metastore_config_id: impl Into<String>,
        activate_bds_metastore_configuration_details: models::ActivateBdsMetastoreConfigurationDetails,
    ) -> operations::ActivateBdsMetastoreConfiguration {
        operations::ActivateBdsMetastoreConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            metastore_config_id.into(),
            activate_bds_metastore_configuration_details,
        )
    }

    /// Creates a BDS metastore configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_bds_metastore_configuration_details`: The request body:
    ///   [`CreateBdsMetastoreConfigurationDetails`](crate::models::CreateBdsMetastoreConfigurationDetails).
    pub fn create_bds_metastore_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        create_bds_metastore_configuration_details: models::CreateBdsMetastoreConfigurationDetails,
    ) -> operations::CreateBdsMetastoreConfiguration {
        operations::CreateBdsMetastoreConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            create_bds_metastore_configuration_details,
        )
    }

    /// Deletes the BDS metastore configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `metastore_config_id`: The ID of the metastore configuration.
    pub fn delete_bds_metastore_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        metastore_config_id: impl Into<String>,
    ) -> operations::DeleteBdsMetastoreConfiguration {
        operations::DeleteBdsMetastoreConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            metastore_config_id.into(),
        )
    }

    /// Gets the BDS metastore configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `metastore_config_id`: The ID of the metastore configuration.
    pub fn get_bds_metastore_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        metastore_config_id: impl Into<String>,
    ) -> operations::GetBdsMetastoreConfiguration {
        operations::GetBdsMetastoreConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            metastore_config_id.into(),
        )
    }

    /// Lists the BDS metastore configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    pub fn list_bds_metastore_configurations(
        &self,
        bds_instance_id: impl Into<String>,
    ) -> operations::ListBdsMetastoreConfigurations {
        operations::ListBdsMetastoreConfigurations::new(&self.client, bds_instance_id.into())
    }

    /// Tests the BDS metastore configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `metastore_config_id`: The ID of the metastore configuration.
    /// - `test_bds_metastore_configuration_details`: The request body:
    ///   [`TestBdsMetastoreConfigurationDetails`](crate::models::TestBdsMetastoreConfigurationDetails).
    pub fn test_bds_metastore_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        metastore_config_id: impl Into<String>,
        test_bds_metastore_configuration_details: models::TestBdsMetastoreConfigurationDetails,
    ) -> operations::TestBdsMetastoreConfiguration {
        operations::TestBdsMetastoreConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            metastore_config_id.into(),
            test_bds_metastore_configuration_details,
        )
    }

    /// Updates the BDS metastore configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `metastore_config_id`: The ID of the metastore configuration.
    /// - `update_bds_metastore_configuration_details`: The request body:
    ///   [`UpdateBdsMetastoreConfigurationDetails`](crate::models::UpdateBdsMetastoreConfigurationDetails).
    pub fn update_bds_metastore_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        metastore_config_id: impl Into<String>,
        update_bds_metastore_configuration_details: models::UpdateBdsMetastoreConfigurationDetails,
    ) -> operations::UpdateBdsMetastoreConfiguration {
        operations::UpdateBdsMetastoreConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            metastore_config_id.into(),
            update_bds_metastore_configuration_details,
        )
    }
}

/// # Identity configuration
impl BdsClient {
    /// Activates the IAM user sync configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    /// - `activate_iam_user_sync_configuration_details`: The request body:
    ///   [`ActivateIamUserSyncConfigurationDetails`](crate::models::ActivateIamUserSyncConfigurationDetails).
    pub fn activate_iam_user_sync_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
        activate_iam_user_sync_configuration_details: models::ActivateIamUserSyncConfigurationDetails,
    ) -> operations::ActivateIamUserSyncConfiguration {
        operations::ActivateIamUserSyncConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
            activate_iam_user_sync_configuration_details,
        )
    }

    /// Activates the UPST configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    /// - `activate_upst_configuration_details`: The request body:
    ///   [`ActivateUpstConfigurationDetails`](crate::models::ActivateUpstConfigurationDetails).
    pub fn activate_upst_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
        activate_upst_configuration_details: models::ActivateUpstConfigurationDetails,
    ) -> operations::ActivateUpstConfiguration {
        operations::ActivateUpstConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
            activate_upst_configuration_details,
        )
    }

    /// Creates an identity configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `create_identity_configuration_details`: The request body:
    ///   [`CreateIdentityConfigurationDetails`](crate::models::CreateIdentityConfigurationDetails).
    pub fn create_identity_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        create_identity_configuration_details: models::CreateIdentityConfigurationDetails,
    ) -> operations::CreateIdentityConfiguration {
        operations::CreateIdentityConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            create_identity_configuration_details,
        )
    }

    /// Deactivates the IAM user sync configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    /// - `deactivate_iam_user_sync_configuration_details`: The request body:
    ///   [`DeactivateIamUserSyncConfigurationDetails`](crate::models::DeactivateIamUserSyncConfigurationDetails).
    pub fn deactivate_iam_user_sync_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
        deactivate_iam_user_sync_configuration_details: models::DeactivateIamUserSyncConfigurationDetails,
    ) -> operations::DeactivateIamUserSyncConfiguration {
        operations::DeactivateIamUserSyncConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
            deactivate_iam_user_sync_configuration_details,
        )
    }

    /// Deactivates the UPST configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    /// - `deactivate_upst_configuration_details`: The request body:
    ///   [`DeactivateUpstConfigurationDetails`](crate::models::DeactivateUpstConfigurationDetails).
    pub fn deactivate_upst_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
        deactivate_upst_configuration_details: models::DeactivateUpstConfigurationDetails,
    ) -> operations::DeactivateUpstConfiguration {
        operations::DeactivateUpstConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
            deactivate_upst_configuration_details,
        )
    }

    /// Deletes the identity configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    pub fn delete_identity_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
    ) -> operations::DeleteIdentityConfiguration {
        operations::DeleteIdentityConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
        )
    }

    /// Gets the identity configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    pub fn get_identity_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
    ) -> operations::GetIdentityConfiguration {
        operations::GetIdentityConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
        )
    }

    /// Lists the identity configurations.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_identity_configurations(
        &self,
        bds_instance_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListIdentityConfigurations {
        operations::ListIdentityConfigurations::new(
            &self.client,
            bds_instance_id.into(),
            compartment_id.into(),
        )
    }

    /// Refreshes the confidential application.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    /// - `refresh_confidential_application_details`: The request body:
    ///   [`RefreshConfidentialApplicationDetails`](crate::models::RefreshConfidentialApplicationDetails).
    pub fn refresh_confidential_application(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
        refresh_confidential_application_details: models::RefreshConfidentialApplicationDetails,
    ) -> operations::RefreshConfidentialApplication {
        operations::RefreshConfidentialApplication::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
            refresh_confidential_application_details,
        )
    }

    /// Refreshes the UPST token exchange keytab.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    /// - `refresh_upst_token_exchange_keytab_details`: The request body:
    ///   [`RefreshUpstTokenExchangeKeytabDetails`](crate::models::RefreshUpstTokenExchangeKeytabDetails).
    pub fn refresh_upst_token_exchange_keytab(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
        refresh_upst_token_exchange_keytab_details: models::RefreshUpstTokenExchangeKeytabDetails,
    ) -> operations::RefreshUpstTokenExchangeKeytab {
        operations::RefreshUpstTokenExchangeKeytab::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
            refresh_upst_token_exchange_keytab_details,
        )
    }

    /// Updates the identity configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `identity_configuration_id`: The OCID of the identity configuration.
    /// - `update_identity_configuration_details`: The request body:
    ///   [`UpdateIdentityConfigurationDetails`](crate::models::UpdateIdentityConfigurationDetails).
    pub fn update_identity_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        identity_configuration_id: impl Into<String>,
        update_identity_configuration_details: models::UpdateIdentityConfigurationDetails,
    ) -> operations::UpdateIdentityConfiguration {
        operations::UpdateIdentityConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            identity_configuration_id.into(),
            update_identity_configuration_details,
        )
    }
}

/// # Node backup
impl BdsClient {
    /// Deletes the node backup.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_backup_id`: The ID of the node backup.
    pub fn delete_node_backup(
        &self,
        bds_instance_id: impl Into<String>,
        node_backup_id: impl Into<String>,
    ) -> operations::DeleteNodeBackup {
        operations::DeleteNodeBackup::new(
            &self.client,
            bds_instance_id.into(),
            node_backup_id.into(),
        )
    }
}

/// # Node backup configuration
impl BdsClient {
    /// Deletes the node backup configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_backup_configuration_id`: The ID of the node backup configuration.
    pub fn delete_node_backup_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        node_backup_configuration_id: impl Into<String>,
    ) -> operations::DeleteNodeBackupConfiguration {
        operations::DeleteNodeBackupConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            node_backup_configuration_id.into(),
        )
    }
}

/// # Node replace configuration
impl BdsClient {
    /// Removes the node replace configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `node_replace_configuration_id`: The ID of the node replacement configuration.
    /// - `remove_node_replace_configuration_details`: The request body:
    ///   [`RemoveNodeReplaceConfigurationDetails`](crate::models::RemoveNodeReplaceConfigurationDetails).
    pub fn remove_node_replace_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        node_replace_configuration_id: impl Into<String>,
        remove_node_replace_configuration_details: models::RemoveNodeReplaceConfigurationDetails,
    ) -> operations::RemoveNodeReplaceConfiguration {
        operations::RemoveNodeReplaceConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            node_replace_configuration_id.into(),
            remove_node_replace_configuration_details,
        )
    }
}

/// # Resource principal configuration
impl BdsClient {
    /// Removes the resource principal configuration.
    ///
    /// - `bds_instance_id`: The OCID of the cluster.
    /// - `resource_principal_configuration_id`: The ID of the resource principal configuration.
    /// - `remove_resource_principal_configuration_details`: The request body:
    ///   [`RemoveResourcePrincipalConfigurationDetails`](crate::models::RemoveResourcePrincipalConfigurationDetails).
    pub fn remove_resource_principal_configuration(
        &self,
        bds_instance_id: impl Into<String>,
        resource_principal_configuration_id: impl Into<String>,
        remove_resource_principal_configuration_details: models::RemoveResourcePrincipalConfigurationDetails,
    ) -> operations::RemoveResourcePrincipalConfiguration {
        operations::RemoveResourcePrincipalConfiguration::new(
            &self.client,
            bds_instance_id.into(),
            resource_principal_configuration_id.into(),
            remove_resource_principal_configuration_details,
        )
    }
}

/// # Work request
impl BdsClient {
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

client!(BdsClient);
