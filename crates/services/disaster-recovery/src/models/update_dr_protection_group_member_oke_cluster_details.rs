// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DR protection group member OKE cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrProtectionGroupMemberOkeClusterDetails {
    /// The OCID of the member.
    pub member_id: String,
    /// The OCID of the peer of the OKE cluster.
    pub peer_cluster_id: Option<String>,
    /// The OCID of the compute instance that is the jump host, which performs DR operations on the
    /// cluster through Run Command.
    pub jump_host_id: Option<String>,
    /// The location of the backup.
    pub backup_location: Option<models::UpdateOkeBackupLocationDetails>,
    /// The backup configuration.
    pub backup_config: Option<models::UpdateOkeClusterBackupConfigDetails>,
    /// The mappings of source to destination load balancers for DR operations. Applies to the OKE
    /// cluster in the primary region.
    pub load_balancer_mappings: Option<Vec<models::UpdateOkeClusterLoadBalancerMappingDetails>>,
    /// The mappings of source to destination network load balancers for DR operations. Applies to
    /// the OKE cluster in the primary region.
    pub network_load_balancer_mappings:
        Option<Vec<models::UpdateOkeClusterNetworkLoadBalancerMappingDetails>>,
    /// The mappings of source to destination vaults for DR operations. Applies to the OKE cluster
    /// in the primary region.
    pub vault_mappings: Option<Vec<models::UpdateOkeClusterVaultMappingDetails>>,
    /// The managed node pools of the OKE cluster with their minimum and maximum node counts.
    pub managed_node_pool_configs:
        Option<Vec<models::UpdateOkeClusterManagedNodePoolConfigurationDetails>>,
    /// The virtual node pools of the OKE cluster with their minimum and maximum node counts.
    pub virtual_node_pool_configs:
        Option<Vec<models::UpdateOkeClusterVirtualNodePoolConfigurationDetails>>,
    /// The config maps of resource modifiers with their namespaces. Applies to the OKE cluster in
    /// the primary region.
    pub resource_modifier_mappings:
        Option<Vec<models::UpdateOkeClusterResourceModifierMappingDetails>>,
}

model! {
    UpdateDrProtectionGroupMemberOkeClusterDetails, "memberType" = "OKE_CLUSTER" {
        required {
            member_id = "memberId", with_member_id(String);
        }
        optional {
            peer_cluster_id = "peerClusterId", with_peer_cluster_id(String);
            jump_host_id = "jumpHostId", with_jump_host_id(String);
            backup_location = "backupLocation",
                with_backup_location(models::UpdateOkeBackupLocationDetails);
            backup_config = "backupConfig",
                with_backup_config(models::UpdateOkeClusterBackupConfigDetails);
            load_balancer_mappings = "loadBalancerMappings",
                with_load_balancer_mappings([models::UpdateOkeClusterLoadBalancerMappingDetails]);
            network_load_balancer_mappings = "networkLoadBalancerMappings",
                with_network_load_balancer_mappings([models::UpdateOkeClusterNetworkLoadBalancerMappingDetails]);
            vault_mappings = "vaultMappings",
                with_vault_mappings([models::UpdateOkeClusterVaultMappingDetails]);
            managed_node_pool_configs = "managedNodePoolConfigs",
                with_managed_node_pool_configs([models::UpdateOkeClusterManagedNodePoolConfigurationDetails]);
            virtual_node_pool_configs = "virtualNodePoolConfigs",
                with_virtual_node_pool_configs([models::UpdateOkeClusterVirtualNodePoolConfigurationDetails]);
            resource_modifier_mappings = "resourceModifierMappings",
                with_resource_modifier_mappings([models::UpdateOkeClusterResourceModifierMappingDetails]);
        }
    }
}
