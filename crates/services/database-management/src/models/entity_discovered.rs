// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An entity discovered.
    ///
    /// The field `entityType` selects the variant.
    pub enum EntityDiscovered by "entityType", sent {
        CloudInfrastructureDiscover(models::CloudExadataInfrastructureDiscovery)
            = "CLOUD_INFRASTRUCTURE_DISCOVER", as_cloud_infrastructure_discover;
        DatabaseSystemDiscoverSummary(models::ExternalDatabaseSystemDiscoverySummary)
            = "DATABASE_SYSTEM_DISCOVER_SUMMARY", as_database_system_discover_summary;
        InfrastructureDiscover(models::ExternalExadataInfrastructureDiscovery)
            = "INFRASTRUCTURE_DISCOVER", as_infrastructure_discover;
        InfrastructureDiscoverSummary(models::ExternalExadataInfrastructureDiscoverySummary)
            = "INFRASTRUCTURE_DISCOVER_SUMMARY", as_infrastructure_discover_summary;
        ManagedInfrastructureDiscoverSummary(models::ExadataInfrastructureDiscoverySummary)
            = "MANAGED_INFRASTRUCTURE_DISCOVER_SUMMARY", as_managed_infrastructure_discover_summary;
        ManagedStorageGridDiscoverSummary(models::StorageGridDiscoverySummary)
            = "MANAGED_STORAGE_GRID_DISCOVER_SUMMARY", as_managed_storage_grid_discover_summary;
        ManagedStorageServerDiscoverSummary(models::StorageServerDiscoverySummary)
            = "MANAGED_STORAGE_SERVER_DISCOVER_SUMMARY", as_managed_storage_server_discover_summary;
        StorageGridDiscoverSummary(models::ExternalStorageGridDiscoverySummary)
            = "STORAGE_GRID_DISCOVER_SUMMARY", as_storage_grid_discover_summary;
        StorageServerDiscoverSummary(models::ExternalStorageServerDiscoverySummary)
            = "STORAGE_SERVER_DISCOVER_SUMMARY", as_storage_server_discover_summary;
        VmClusterDiscoverSummary(models::VMClusterDiscoverySummary) = "VM_CLUSTER_DISCOVER_SUMMARY",
            as_vm_cluster_discover_summary;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in CloudInfrastructureDiscover DatabaseSystemDiscoverSummary
            InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The OCID of the agent.
        agent_id = "agentId", str, in CloudInfrastructureDiscover DatabaseSystemDiscoverSummary
            InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The OCID of the connector.
        connector_id = "connectorId", str, in CloudInfrastructureDiscover
            DatabaseSystemDiscoverSummary InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The display name.
        display_name = "displayName", str, in CloudInfrastructureDiscover
            DatabaseSystemDiscoverSummary InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The version.
        version = "version", str, in CloudInfrastructureDiscover DatabaseSystemDiscoverSummary
            InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The internal ID.
        internal_id = "internalId", str, in CloudInfrastructureDiscover
            DatabaseSystemDiscoverSummary InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The status.
        status = "status", str, in CloudInfrastructureDiscover DatabaseSystemDiscoverSummary
            InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The discover status.
        discover_status = "discoverStatus", copy models::EntityDiscoveredDiscoverStatus, in
            CloudInfrastructureDiscover DatabaseSystemDiscoverSummary InfrastructureDiscover
            InfrastructureDiscoverSummary ManagedInfrastructureDiscoverSummary
            ManagedStorageGridDiscoverSummary ManagedStorageServerDiscoverSummary
            StorageGridDiscoverSummary StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The discover error code.
        discover_error_code = "discoverErrorCode", str, in CloudInfrastructureDiscover
            DatabaseSystemDiscoverSummary InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
        /// The discover error msg.
        discover_error_msg = "discoverErrorMsg", str, in CloudInfrastructureDiscover
            DatabaseSystemDiscoverSummary InfrastructureDiscover InfrastructureDiscoverSummary
            ManagedInfrastructureDiscoverSummary ManagedStorageGridDiscoverSummary
            ManagedStorageServerDiscoverSummary StorageGridDiscoverSummary
            StorageServerDiscoverSummary VmClusterDiscoverSummary;
    }
}
