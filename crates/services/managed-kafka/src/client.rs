// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("managed-kafka", "https://kafka.{region}.oci.{secondLevelDomain}", "/20240901")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Streaming with Apache Kafka API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_managed_kafka::{Config, KafkaClusterClient};
///
/// # async fn example() -> Result<(), oci_sdk_managed_kafka::Error> {
/// let config = Config::load().await?;
/// let client = KafkaClusterClient::new(&config)?;
///
/// let mut items = client.list_kafka_clusters().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct KafkaClusterClient {
    client: Client,
}

impl KafkaClusterClient {
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

/// # Add-on option
impl KafkaClusterClient {
    /// Lists the add-on options.
    #[inline]
    pub fn list_addon_options(&self) -> operations::ListAddonOptions {
        operations::ListAddonOptions::new(&self.client)
    }
}

/// # Kafka cluster
impl KafkaClusterClient {
    /// Moves the Kafka cluster to another compartment.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    /// - `change_kafka_cluster_compartment_details`: The request body:
    ///   [`ChangeKafkaClusterCompartmentDetails`](crate::models::ChangeKafkaClusterCompartmentDetails).
    pub fn change_kafka_cluster_compartment(
        &self,
        kafka_cluster_id: impl Into<String>,
        change_kafka_cluster_compartment_details: models::ChangeKafkaClusterCompartmentDetails,
    ) -> operations::ChangeKafkaClusterCompartment {
        operations::ChangeKafkaClusterCompartment::new(
            &self.client,
            kafka_cluster_id.into(),
            change_kafka_cluster_compartment_details,
        )
    }

    /// Creates a Kafka cluster.
    ///
    /// - `create_kafka_cluster_details`: The request body:
    ///   [`CreateKafkaClusterDetails`](crate::models::CreateKafkaClusterDetails).
    #[inline]
    pub fn create_kafka_cluster(
        &self,
        create_kafka_cluster_details: models::CreateKafkaClusterDetails,
    ) -> operations::CreateKafkaCluster {
        operations::CreateKafkaCluster::new(&self.client, create_kafka_cluster_details)
    }

    /// Deletes the Kafka cluster.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    pub fn delete_kafka_cluster(
        &self,
        kafka_cluster_id: impl Into<String>,
    ) -> operations::DeleteKafkaCluster {
        operations::DeleteKafkaCluster::new(&self.client, kafka_cluster_id.into())
    }

    /// Removes the superuser of the Kafka cluster.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    pub fn disable_superuser(
        &self,
        kafka_cluster_id: impl Into<String>,
    ) -> operations::DisableSuperuser {
        operations::DisableSuperuser::new(&self.client, kafka_cluster_id.into())
    }

    /// Adds a superuser to the Kafka cluster, with a generated password in the vault.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    /// - `enable_superuser_details`: The request body:
    ///   [`EnableSuperuserDetails`](crate::models::EnableSuperuserDetails).
    pub fn enable_superuser(
        &self,
        kafka_cluster_id: impl Into<String>,
        enable_superuser_details: models::EnableSuperuserDetails,
    ) -> operations::EnableSuperuser {
        operations::EnableSuperuser::new(
            &self.client,
            kafka_cluster_id.into(),
            enable_superuser_details,
        )
    }

    /// Gets the Kafka cluster.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    pub fn get_kafka_cluster(
        &self,
        kafka_cluster_id: impl Into<String>,
    ) -> operations::GetKafkaCluster {
        operations::GetKafkaCluster::new(&self.client, kafka_cluster_id.into())
    }

    /// Installs the add-on.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    /// - `install_addon_details`: The request body:
    ///   [`InstallAddonDetails`](crate::models::InstallAddonDetails).
    pub fn install_addon(
        &self,
        kafka_cluster_id: impl Into<String>,
        install_addon_details: impl Into<models::InstallAddonDetails>,
    ) -> operations::InstallAddon {
        operations::InstallAddon::new(
            &self.client,
            kafka_cluster_id.into(),
            install_addon_details.into(),
        )
    }

    /// Lists the add-ons.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    pub fn list_addons(&self, kafka_cluster_id: impl Into<String>) -> operations::ListAddons {
        operations::ListAddons::new(&self.client, kafka_cluster_id.into())
    }

    /// Lists the Kafka clusters.
    #[inline]
    pub fn list_kafka_clusters(&self) -> operations::ListKafkaClusters {
        operations::ListKafkaClusters::new(&self.client)
    }

    /// Lists the node shapes.
    #[inline]
    pub fn list_node_shapes(&self) -> operations::ListNodeShapes {
        operations::ListNodeShapes::new(&self.client)
    }

    /// Uninstalls the add-on.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    /// - `addon_name`: The name of the add-on.
    pub fn uninstall_addon(
        &self,
        kafka_cluster_id: impl Into<String>,
        addon_name: impl Into<String>,
    ) -> operations::UninstallAddon {
        operations::UninstallAddon::new(&self.client, kafka_cluster_id.into(), addon_name.into())
    }

    /// Updates the add-on.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    /// - `addon_name`: The name of the add-on.
    /// - `update_addon_details`: The request body:
    ///   [`UpdateAddonDetails`](crate::models::UpdateAddonDetails).
    pub fn update_addon(
        &self,
        kafka_cluster_id: impl Into<String>,
        addon_name: impl Into<String>,
        update_addon_details: impl Into<models::UpdateAddonDetails>,
    ) -> operations::UpdateAddon {
        operations::UpdateAddon::new(
            &self.client,
            kafka_cluster_id.into(),
            addon_name.into(),
            update_addon_details.into(),
        )
    }

    /// Updates the Kafka cluster.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    /// - `update_kafka_cluster_details`: The request body:
    ///   [`UpdateKafkaClusterDetails`](crate::models::UpdateKafkaClusterDetails).
    pub fn update_kafka_cluster(
        &self,
        kafka_cluster_id: impl Into<String>,
        update_kafka_cluster_details: models::UpdateKafkaClusterDetails,
    ) -> operations::UpdateKafkaCluster {
        operations::UpdateKafkaCluster::new(
            &self.client,
            kafka_cluster_id.into(),
            update_kafka_cluster_details,
        )
    }
}

/// # Kafka cluster add-on
impl KafkaClusterClient {
    /// Gets the add-on.
    ///
    /// - `kafka_cluster_id`: The OCID of the Kafka cluster.
    /// - `addon_name`: The name of the add-on.
    pub fn get_addon(
        &self,
        kafka_cluster_id: impl Into<String>,
        addon_name: impl Into<String>,
    ) -> operations::GetAddon {
        operations::GetAddon::new(&self.client, kafka_cluster_id.into(), addon_name.into())
    }
}

/// # Kafka cluster configuration
impl KafkaClusterClient {
    /// Moves the Kafka cluster configuration to another compartment.
    ///
    /// - `kafka_cluster_config_id`: The OCID of the Kafka cluster configuration.
    /// - `change_kafka_cluster_config_compartment_details`: The request body:
    ///   [`ChangeKafkaClusterConfigCompartmentDetails`](crate::models::ChangeKafkaClusterConfigCompartmentDetails).
    pub fn change_kafka_cluster_config_compartment(
        &self,
        kafka_cluster_config_id: impl Into<String>,
        change_kafka_cluster_config_compartment_details: models::ChangeKafkaClusterConfigCompartmentDetails,
    ) -> operations::ChangeKafkaClusterConfigCompartment {
        operations::ChangeKafkaClusterConfigCompartment::new(
            &self.client,
            kafka_cluster_config_id.into(),
            change_kafka_cluster_config_compartment_details,
        )
    }

    /// Creates a Kafka cluster configuration.
    ///
    /// - `create_kafka_cluster_config_details`: The request body:
    ///   [`CreateKafkaClusterConfigDetails`](crate::models::CreateKafkaClusterConfigDetails).
    #[inline]
    pub fn create_kafka_cluster_config(
        &self,
        create_kafka_cluster_config_details: models::CreateKafkaClusterConfigDetails,
    ) -> operations::CreateKafkaClusterConfig {
        operations::CreateKafkaClusterConfig::new(&self.client, create_kafka_cluster_config_details)
    }

    /// Deletes the Kafka cluster configuration.
    ///
    /// - `kafka_cluster_config_id`: The OCID of the Kafka cluster configuration.
    pub fn delete_kafka_cluster_config(
        &self,
        kafka_cluster_config_id: impl Into<String>,
    ) -> operations::DeleteKafkaClusterConfig {
        operations::DeleteKafkaClusterConfig::new(&self.client, kafka_cluster_config_id.into())
    }

    /// Gets the Kafka cluster configuration.
    ///
    /// - `kafka_cluster_config_id`: The OCID of the Kafka cluster configuration.
    pub fn get_kafka_cluster_config(
        &self,
        kafka_cluster_config_id: impl Into<String>,
    ) -> operations::GetKafkaClusterConfig {
        operations::GetKafkaClusterConfig::new(&self.client, kafka_cluster_config_id.into())
    }

    /// Lists the Kafka cluster configurations.
    #[inline]
    pub fn list_kafka_cluster_configs(&self) -> operations::ListKafkaClusterConfigs {
        operations::ListKafkaClusterConfigs::new(&self.client)
    }

    /// Updates the Kafka cluster configuration.
    ///
    /// - `kafka_cluster_config_id`: The OCID of the Kafka cluster configuration.
    /// - `update_kafka_cluster_config_details`: The request body:
    ///   [`UpdateKafkaClusterConfigDetails`](crate::models::UpdateKafkaClusterConfigDetails).
    pub fn update_kafka_cluster_config(
        &self,
        kafka_cluster_config_id: impl Into<String>,
        update_kafka_cluster_config_details: models::UpdateKafkaClusterConfigDetails,
    ) -> operations::UpdateKafkaClusterConfig {
        operations::UpdateKafkaClusterConfig::new(
            &self.client,
            kafka_cluster_config_id.into(),
            update_kafka_cluster_config_details,
        )
    }
}

/// # Kafka cluster configuration version
impl KafkaClusterClient {
    /// Deletes the Kafka cluster configuration version.
    ///
    /// - `kafka_cluster_config_id`: The OCID of the Kafka cluster configuration.
    /// - `version_number`: The version of the cluster configuration.
    pub fn delete_kafka_cluster_config_version(
        &self,
        kafka_cluster_config_id: impl Into<String>,
        version_number: i64,
    ) -> operations::DeleteKafkaClusterConfigVersion {
        operations::DeleteKafkaClusterConfigVersion::new(
            &self.client,
            kafka_cluster_config_id.into(),
            version_number,
        )
    }

    /// Gets the Kafka cluster configuration version.
    ///
    /// - `kafka_cluster_config_id`: The OCID of the Kafka cluster configuration.
    /// - `version_number`: The version of the cluster configuration.
    pub fn get_kafka_cluster_config_version(
        &self,
        kafka_cluster_config_id: impl Into<String>,
        version_number: i64,
    ) -> operations::GetKafkaClusterConfigVersion {
        operations::GetKafkaClusterConfigVersion::new(
            &self.client,
            kafka_cluster_config_id.into(),
            version_number,
        )
    }

    /// Lists the Kafka cluster configuration versions.
    ///
    /// - `kafka_cluster_config_id`: The OCID of the Kafka cluster configuration.
    pub fn list_kafka_cluster_config_versions(
        &self,
        kafka_cluster_config_id: impl Into<String>,
    ) -> operations::ListKafkaClusterConfigVersions {
        operations::ListKafkaClusterConfigVersions::new(
            &self.client,
            kafka_cluster_config_id.into(),
        )
    }
}

/// # Work request
impl KafkaClusterClient {
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

client!(KafkaClusterClient);
