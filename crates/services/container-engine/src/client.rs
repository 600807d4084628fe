// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("container-engine", "https://containerengine.{region}.oci.{secondLevelDomain}", "/20180222")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs")
        .with_compartment();

/// A client for the Kubernetes Engine API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_container_engine::{Config, ContainerEngineClient};
///
/// # async fn example() -> Result<(), oci_sdk_container_engine::Error> {
/// let config = Config::load().await?;
/// let client = ContainerEngineClient::new(&config)?;
///
/// let mut items = client.list_clusters("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ContainerEngineClient {
    client: Client,
}

impl ContainerEngineClient {
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
impl ContainerEngineClient {
    /// Lists the add-on options.
    ///
    /// - `kubernetes_version`: The version of Kubernetes.
    pub fn list_addon_options(
        &self,
        kubernetes_version: impl Into<String>,
    ) -> operations::ListAddonOptions {
        operations::ListAddonOptions::new(&self.client, kubernetes_version.into())
    }
}

/// # Cluster
impl ContainerEngineClient {
    /// Migrates the cluster to VCN-native networking.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `cluster_migrate_to_native_vcn_details`: The request body:
    ///   [`ClusterMigrateToNativeVcnDetails`](crate::models::ClusterMigrateToNativeVcnDetails).
    pub fn cluster_migrate_to_native_vcn(
        &self,
        cluster_id: impl Into<String>,
        cluster_migrate_to_native_vcn_details: models::ClusterMigrateToNativeVcnDetails,
    ) -> operations::ClusterMigrateToNativeVcn {
        operations::ClusterMigrateToNativeVcn::new(
            &self.client,
            cluster_id.into(),
            cluster_migrate_to_native_vcn_details,
        )
    }

    /// Completes the credential rotation.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn complete_credential_rotation(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::CompleteCredentialRotation {
        operations::CompleteCredentialRotation::new(&self.client, cluster_id.into())
    }

    /// Creates a cluster.
    ///
    /// - `create_cluster_details`: The request body:
    ///   [`CreateClusterDetails`](crate::models::CreateClusterDetails).
    #[inline]
    pub fn create_cluster(
        &self,
        create_cluster_details: models::CreateClusterDetails,
    ) -> operations::CreateCluster {
        operations::CreateCluster::new(&self.client, create_cluster_details)
    }

    /// Creates a kubeconfig.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn create_kubeconfig(&self, cluster_id: impl Into<String>) -> operations::CreateKubeconfig {
        operations::CreateKubeconfig::new(&self.client, cluster_id.into())
    }

    /// Deletes the cluster.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn delete_cluster(&self, cluster_id: impl Into<String>) -> operations::DeleteCluster {
        operations::DeleteCluster::new(&self.client, cluster_id.into())
    }

    /// Disables the add-on.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `addon_name`: The name of the add-on.
    /// - `is_remove_existing_add_on`: Whether to remove existing add on.
    pub fn disable_addon(
        &self,
        cluster_id: impl Into<String>,
        addon_name: impl Into<String>,
        is_remove_existing_add_on: bool,
    ) -> operations::DisableAddon {
        operations::DisableAddon::new(
            &self.client,
            cluster_id.into(),
            addon_name.into(),
            is_remove_existing_add_on,
        )
    }

    /// Extends the endpoint decommission rollback deadline.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `extend_endpoint_decommission_rollback_deadline_details`: The request body:
    ///   [`ExtendEndpointDecommissionRollbackDeadlineDetails`](crate::models::ExtendEndpointDecommissionRollbackDeadlineDetails).
    pub fn extend_endpoint_decommission_rollback_deadline(
        &self,
        cluster_id: impl Into<String>,
        extend_endpoint_decommission_rollback_deadline_details: models::ExtendEndpointDecommissionRollbackDeadlineDetails,
    ) -> operations::ExtendEndpointDecommissionRollbackDeadline {
        operations::ExtendEndpointDecommissionRollbackDeadline::new(
            &self.client,
            cluster_id.into(),
            extend_endpoint_decommission_rollback_deadline_details,
        )
    }

    /// Gets the add-on.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `addon_name`: The name of the add-on.
    pub fn get_addon(
        &self,
        cluster_id: impl Into<String>,
        addon_name: impl Into<String>,
    ) -> operations::GetAddon {
        operations::GetAddon::new(&self.client, cluster_id.into(), addon_name.into())
    }

    /// Gets the cluster.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn get_cluster(&self, cluster_id: impl Into<String>) -> operations::GetCluster {
        operations::GetCluster::new(&self.client, cluster_id.into())
    }

    /// Gets the public API endpoint decommission status.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn get_public_api_endpoint_decommission_status(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::GetPublicApiEndpointDecommissionStatus {
        operations::GetPublicApiEndpointDecommissionStatus::new(&self.client, cluster_id.into())
    }

    /// Installs the add-on.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `install_addon_details`: The request body:
    ///   [`InstallAddonDetails`](crate::models::InstallAddonDetails).
    pub fn install_addon(
        &self,
        cluster_id: impl Into<String>,
        install_addon_details: models::InstallAddonDetails,
    ) -> operations::InstallAddon {
        operations::InstallAddon::new(&self.client, cluster_id.into(), install_addon_details)
    }

    /// Lists the add-ons.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn list_addons(&self, cluster_id: impl Into<String>) -> operations::ListAddons {
        operations::ListAddons::new(&self.client, cluster_id.into())
    }

    /// Lists the clusters.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_clusters(&self, compartment_id: impl Into<String>) -> operations::ListClusters {
        operations::ListClusters::new(&self.client, compartment_id.into())
    }

    /// Reboots the cluster node.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `node_id`: The OCID of the node.
    /// - `reboot_cluster_node_details`: The request body:
    ///   [`RebootClusterNodeDetails`](crate::models::RebootClusterNodeDetails).
    pub fn reboot_cluster_node(
        &self,
        cluster_id: impl Into<String>,
        node_id: impl Into<String>,
        reboot_cluster_node_details: models::RebootClusterNodeDetails,
    ) -> operations::RebootClusterNode {
        operations::RebootClusterNode::new(
            &self.client,
            cluster_id.into(),
            node_id.into(),
            reboot_cluster_node_details,
        )
    }

    /// Replaces the boot volume cluster node.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `node_id`: The OCID of the node.
    /// - `replace_boot_volume_cluster_node_details`: The request body:
    ///   [`ReplaceBootVolumeClusterNodeDetails`](crate::models::ReplaceBootVolumeClusterNodeDetails).
    pub fn replace_boot_volume_cluster_node(
        &self,
        cluster_id: impl Into<String>,
        node_id: impl Into<String>,
        replace_boot_volume_cluster_node_details: models::ReplaceBootVolumeClusterNodeDetails,
    ) -> operations::ReplaceBootVolumeClusterNode {
        operations::ReplaceBootVolumeClusterNode::new(
            &self.client,
            cluster_id.into(),
            node_id.into(),
            replace_boot_volume_cluster_node_details,
        )
    }

    /// Rolls back the public API endpoint decommission.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn rollback_public_api_endpoint_decommission(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::RollbackPublicApiEndpointDecommission {
        operations::RollbackPublicApiEndpointDecommission::new(&self.client, cluster_id.into())
    }

    /// Starts the credential rotation.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `start_credential_rotation_details`: The request body:
    ///   [`StartCredentialRotationDetails`](crate::models::StartCredentialRotationDetails).
    pub fn start_credential_rotation(
        &self,
        cluster_id: impl Into<String>,
        start_credential_rotation_details: models::StartCredentialRotationDetails,
    ) -> operations::StartCredentialRotation {
        operations::StartCredentialRotation::new(
            &self.client,
            cluster_id.into(),
            start_credential_rotation_details,
        )
    }

    /// Starts the public API endpoint decommission.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn start_public_api_endpoint_decommission(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::StartPublicApiEndpointDecommission {
        operations::StartPublicApiEndpointDecommission::new(&self.client, cluster_id.into())
    }

    /// Updates the add-on.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `addon_name`: The name of the add-on.
    /// - `update_addon_details`: The request body:
    ///   [`UpdateAddonDetails`](crate::models::UpdateAddonDetails).
    pub fn update_addon(
        &self,
        cluster_id: impl Into<String>,
        addon_name: impl Into<String>,
        update_addon_details: models::UpdateAddonDetails,
    ) -> operations::UpdateAddon {
        operations::UpdateAddon::new(
            &self.client,
            cluster_id.into(),
            addon_name.into(),
            update_addon_details,
        )
    }

    /// Updates the cluster.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `update_cluster_details`: The request body:
    ///   [`UpdateClusterDetails`](crate::models::UpdateClusterDetails).
    pub fn update_cluster(
        &self,
        cluster_id: impl Into<String>,
        update_cluster_details: models::UpdateClusterDetails,
    ) -> operations::UpdateCluster {
        operations::UpdateCluster::new(&self.client, cluster_id.into(), update_cluster_details)
    }

    /// Updates the cluster endpoint configuration.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `update_cluster_endpoint_config_details`: The request body:
    ///   [`UpdateClusterEndpointConfigDetails`](crate::models::UpdateClusterEndpointConfigDetails).
    pub fn update_cluster_endpoint_config(
        &self,
        cluster_id: impl Into<String>,
        update_cluster_endpoint_config_details: models::UpdateClusterEndpointConfigDetails,
    ) -> operations::UpdateClusterEndpointConfig {
        operations::UpdateClusterEndpointConfig::new(
            &self.client,
            cluster_id.into(),
            update_cluster_endpoint_config_details,
        )
    }
}

/// # Cluster migrate to native VCN status
impl ContainerEngineClient {
    /// Gets the cluster migrate to the native VCN status.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn get_cluster_migrate_to_native_vcn_status(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::GetClusterMigrateToNativeVcnStatus {
        operations::GetClusterMigrateToNativeVcnStatus::new(&self.client, cluster_id.into())
    }
}

/// # Cluster options
impl ContainerEngineClient {
    /// Gets the cluster options.
    ///
    /// - `cluster_option_id`: The ID of the options to return, either a cluster ID or `all`.
    pub fn get_cluster_options(
        &self,
        cluster_option_id: impl Into<String>,
    ) -> operations::GetClusterOptions {
        operations::GetClusterOptions::new(&self.client, cluster_option_id.into())
    }
}

/// # Credential rotation status
impl ContainerEngineClient {
    /// Gets the credential rotation status.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn get_credential_rotation_status(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::GetCredentialRotationStatus {
        operations::GetCredentialRotationStatus::new(&self.client, cluster_id.into())
    }
}

/// # Node pool
impl ContainerEngineClient {
    /// Creates a node pool.
    ///
    /// - `create_node_pool_details`: The request body:
    ///   [`CreateNodePoolDetails`](crate::models::CreateNodePoolDetails).
    #[inline]
    pub fn create_node_pool(
        &self,
        create_node_pool_details: models::CreateNodePoolDetails,
    ) -> operations::CreateNodePool {
        operations::CreateNodePool::new(&self.client, create_node_pool_details)
    }

    /// Deletes the node.
    ///
    /// - `node_pool_id`: The OCID of the node pool.
    /// - `node_id`: The OCID of the node.
    pub fn delete_node(
        &self,
        node_pool_id: impl Into<String>,
        node_id: impl Into<String>,
    ) -> operations::DeleteNode {
        operations::DeleteNode::new(&self.client, node_pool_id.into(), node_id.into())
    }

    /// Deletes the node pool.
    ///
    /// - `node_pool_id`: The OCID of the node pool.
    pub fn delete_node_pool(&self, node_pool_id: impl Into<String>) -> operations::DeleteNodePool {
        operations::DeleteNodePool::new(&self.client, node_pool_id.into())
    }

    /// Gets the node pool.
    ///
    /// - `node_pool_id`: The OCID of the node pool.
    pub fn get_node_pool(&self, node_pool_id: impl Into<String>) -> operations::GetNodePool {
        operations::GetNodePool::new(&self.client, node_pool_id.into())
    }

    /// Lists the node pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_node_pools(&self, compartment_id: impl Into<String>) -> operations::ListNodePools {
        operations::ListNodePools::new(&self.client, compartment_id.into())
    }

    /// Updates the node pool.
    ///
    /// - `node_pool_id`: The OCID of the node pool.
    /// - `update_node_pool_details`: The request body:
    ///   [`UpdateNodePoolDetails`](crate::models::UpdateNodePoolDetails).
    pub fn update_node_pool(
        &self,
        node_pool_id: impl Into<String>,
        update_node_pool_details: models::UpdateNodePoolDetails,
    ) -> operations::UpdateNodePool {
        operations::UpdateNodePool::new(&self.client, node_pool_id.into(), update_node_pool_details)
    }
}

/// # Node pool options
impl ContainerEngineClient {
    /// Gets the node pool options.
    ///
    /// - `node_pool_option_id`: The ID of the node pool option.
    pub fn get_node_pool_options(
        &self,
        node_pool_option_id: impl Into<String>,
    ) -> operations::GetNodePoolOptions {
        operations::GetNodePoolOptions::new(&self.client, node_pool_option_id.into())
    }
}

/// # Pod shape
impl ContainerEngineClient {
    /// Lists the pod shapes.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_pod_shapes(&self, compartment_id: impl Into<String>) -> operations::ListPodShapes {
        operations::ListPodShapes::new(&self.client, compartment_id.into())
    }
}

/// # Virtual node pool
impl ContainerEngineClient {
    /// Creates a virtual node pool.
    ///
    /// - `create_virtual_node_pool_details`: The request body:
    ///   [`CreateVirtualNodePoolDetails`](crate::models::CreateVirtualNodePoolDetails).
    #[inline]
    pub fn create_virtual_node_pool(
        &self,
        create_virtual_node_pool_details: models::CreateVirtualNodePoolDetails,
    ) -> operations::CreateVirtualNodePool {
        operations::CreateVirtualNodePool::new(&self.client, create_virtual_node_pool_details)
    }

    /// Deletes the virtual node pool.
    ///
    /// - `virtual_node_pool_id`: The OCID of the virtual node pool.
    pub fn delete_virtual_node_pool(
        &self,
        virtual_node_pool_id: impl Into<String>,
    ) -> operations::DeleteVirtualNodePool {
        operations::DeleteVirtualNodePool::new(&self.client, virtual_node_pool_id.into())
    }

    /// Gets the virtual node.
    ///
    /// - `virtual_node_pool_id`: The OCID of the virtual node pool.
    /// - `virtual_node_id`: The OCID of the virtual node.
    pub fn get_virtual_node(
        &self,
        virtual_node_pool_id: impl Into<String>,
        virtual_node_id: impl Into<String>,
    ) -> operations::GetVirtualNode {
        operations::GetVirtualNode::new(
            &self.client,
            virtual_node_pool_id.into(),
            virtual_node_id.into(),
        )
    }

    /// Gets the virtual node pool.
    ///
    /// - `virtual_node_pool_id`: The OCID of the virtual node pool.
    pub fn get_virtual_node_pool(
        &self,
        virtual_node_pool_id: impl Into<String>,
    ) -> operations::GetVirtualNodePool {
        operations::GetVirtualNodePool::new(&self.client, virtual_node_pool_id.into())
    }

    /// Lists the virtual node pools.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_virtual_node_pools(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListVirtualNodePools {
        operations::ListVirtualNodePools::new(&self.client, compartment_id.into())
    }

    /// Lists the virtual nodes.
    ///
    /// - `virtual_node_pool_id`: The OCID of the virtual node pool.
    pub fn list_virtual_nodes(
        &self,
        virtual_node_pool_id: impl Into<String>,
    ) -> operations::ListVirtualNodes {
        operations::ListVirtualNodes::new(&self.client, virtual_node_pool_id.into())
    }

    /// Updates the virtual node pool.
    ///
    /// - `virtual_node_pool_id`: The OCID of the virtual node pool.
    /// - `update_virtual_node_pool_details`: The request body:
    ///   [`UpdateVirtualNodePoolDetails`](crate::models::UpdateVirtualNodePoolDetails).
    pub fn update_virtual_node_pool(
        &self,
        virtual_node_pool_id: impl Into<String>,
        update_virtual_node_pool_details: models::UpdateVirtualNodePoolDetails,
    ) -> operations::UpdateVirtualNodePool {
        operations::UpdateVirtualNodePool::new(
            &self.client,
            virtual_node_pool_id.into(),
            update_virtual_node_pool_details,
        )
    }
}

/// # Work request
impl ContainerEngineClient {
    /// Deletes the work request.
    ///
    /// - `work_request_id`: The OCID of the work request.
    pub fn delete_work_request(
        &self,
        work_request_id: impl Into<String>,
    ) -> operations::DeleteWorkRequest {
        operations::DeleteWorkRequest::new(&self.client, work_request_id.into())
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
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_errors(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestErrors {
        operations::ListWorkRequestErrors::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the work request logs.
    ///
    /// - `work_request_id`: The OCID of the work request.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_work_request_logs(
        &self,
        work_request_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::ListWorkRequestLogs {
        operations::ListWorkRequestLogs::new(
            &self.client,
            work_request_id.into(),
            compartment_id.into(),
        )
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

/// # Workload mapping
impl ContainerEngineClient {
    /// Creates a workload mapping.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `create_workload_mapping_details`: The request body:
    ///   [`CreateWorkloadMappingDetails`](crate::models::CreateWorkloadMappingDetails).
    pub fn create_workload_mapping(
        &self,
        cluster_id: impl Into<String>,
        create_workload_mapping_details: models::CreateWorkloadMappingDetails,
    ) -> operations::CreateWorkloadMapping {
        operations::CreateWorkloadMapping::new(
            &self.client,
            cluster_id.into(),
            create_workload_mapping_details,
        )
    }

    /// Deletes the workload mapping.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `workload_mapping_id`: The OCID of the workload mapping.
    pub fn delete_workload_mapping(
        &self,
        cluster_id: impl Into<String>,
        workload_mapping_id: impl Into<String>,
    ) -> operations::DeleteWorkloadMapping {
        operations::DeleteWorkloadMapping::new(
            &self.client,
            cluster_id.into(),
            workload_mapping_id.into(),
        )
    }

    /// Gets the workload mapping.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `workload_mapping_id`: The OCID of the workload mapping.
    pub fn get_workload_mapping(
        &self,
        cluster_id: impl Into<String>,
        workload_mapping_id: impl Into<String>,
    ) -> operations::GetWorkloadMapping {
        operations::GetWorkloadMapping::new(
            &self.client,
            cluster_id.into(),
            workload_mapping_id.into(),
        )
    }

    /// Lists the workload mappings.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    pub fn list_workload_mappings(
        &self,
        cluster_id: impl Into<String>,
    ) -> operations::ListWorkloadMappings {
        operations::ListWorkloadMappings::new(&self.client, cluster_id.into())
    }

    /// Updates the workload mapping.
    ///
    /// - `cluster_id`: The OCID of the cluster.
    /// - `workload_mapping_id`: The OCID of the workload mapping.
    /// - `update_workload_mapping_details`: The request body:
    ///   [`UpdateWorkloadMappingDetails`](crate::models::UpdateWorkloadMappingDetails).
    pub fn update_workload_mapping(
        &self,
        cluster_id: impl Into<String>,
        workload_mapping_id: impl Into<String>,
        update_workload_mapping_details: models::UpdateWorkloadMappingDetails,
    ) -> operations::UpdateWorkloadMapping {
        operations::UpdateWorkloadMapping::new(
            &self.client,
            cluster_id.into(),
            workload_mapping_id.into(),
            update_workload_mapping_details,
        )
    }
}

client!(ContainerEngineClient);
