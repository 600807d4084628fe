// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR protection group member OKE cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupMemberOkeCluster {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the peer of the OKE cluster.
    pub peer_cluster_id: Option<String>,
    /// The OCID of the compute instance that is the jump host, which performs DR operations on the
    /// cluster through Run Command.
    pub jump_host_id: Option<String>,
    /// The location of the backup.
    pub backup_location: Option<models::OkeBackupLocation>,
    /// The backup configuration.
    pub backup_config: Option<models::OkeClusterBackupConfig>,
    /// The mappings of source to destination load balancers for DR operations. Applies to the OKE
    /// cluster in the primary region.
    pub load_balancer_mappings: Option<Vec<models::OkeClusterLoadBalancerMapping>>,
    /// The mappings of source to destination network load balancers for DR operations. Applies to
    /// the OKE cluster in the primary region.
    pub network_load_balancer_mappings: Option<Vec<models::OkeClusterNetworkLoadBalancerMapping>>,
    /// The mappings of source to destination vaults for DR operations. Applies to the OKE cluster
    /// in the primary region.
    pub vault_mappings: Option<Vec<models::OkeClusterVaultMapping>>,
    /// The managed node pools of the OKE cluster with their minimum and maximum node counts.
    pub managed_node_pool_configs: Option<Vec<models::OkeClusterManagedNodePoolConfiguration>>,
    /// The virtual node pools of the OKE cluster with their minimum and maximum node counts.
    pub virtual_node_pool_configs: Option<Vec<models::OkeClusterVirtualNodePoolConfiguration>>,
    /// The config maps of resource modifiers with their namespaces. Applies to the OKE cluster in
    /// the primary region.
    pub resource_modifier_mappings: Option<Vec<models::OkeClusterResourceModifierMapping>>,
}

model! {
    DrProtectionGroupMemberOkeCluster, "memberType" = "OKE_CLUSTER" {
        member_id = "memberId";
        peer_cluster_id = "peerClusterId";
        jump_host_id = "jumpHostId";
        backup_location = "backupLocation";
        backup_config = "backupConfig";
        load_balancer_mappings = "loadBalancerMappings";
        network_load_balancer_mappings = "networkLoadBalancerMappings";
        vault_mappings = "vaultMappings";
        managed_node_pool_configs = "managedNodePoolConfigs";
        virtual_node_pool_configs = "virtualNodePoolConfigs";
        resource_modifier_mappings = "resourceModifierMappings";
    }
}
