// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// A dbm resource.
    ///
    /// The field `resourceType` selects the variant.
    pub enum DbmResource by "resourceType", sent {
        CloudInfrastructure(models::CloudExadataInfrastructure) = "CLOUD_INFRASTRUCTURE",
            as_cloud_infrastructure;
        CloudInfrastructureSummary(models::CloudExadataInfrastructureSummary)
            = "CLOUD_INFRASTRUCTURE_SUMMARY", as_cloud_infrastructure_summary;
        CloudStorageConnector(models::CloudExadataStorageConnector) = "CLOUD_STORAGE_CONNECTOR",
            as_cloud_storage_connector;
        CloudStorageConnectorSummary(models::CloudExadataStorageConnectorSummary)
            = "CLOUD_STORAGE_CONNECTOR_SUMMARY", as_cloud_storage_connector_summary;
        CloudStorageGrid(models::CloudExadataStorageGrid) = "CLOUD_STORAGE_GRID",
            as_cloud_storage_grid;
        CloudStorageGridSummary(models::CloudExadataStorageGridSummary)
            = "CLOUD_STORAGE_GRID_SUMMARY", as_cloud_storage_grid_summary;
        CloudStorageServer(models::CloudExadataStorageServer) = "CLOUD_STORAGE_SERVER",
            as_cloud_storage_server;
        CloudStorageServerSummary(models::CloudExadataStorageServerSummary)
            = "CLOUD_STORAGE_SERVER_SUMMARY", as_cloud_storage_server_summary;
        DatabaseSystemSummary(models::ExternalExadataDatabaseSystemSummary)
            = "DATABASE_SYSTEM_SUMMARY", as_database_system_summary;
        Infrastructure(models::ExternalExadataInfrastructure) = "INFRASTRUCTURE", as_infrastructure;
        InfrastructureSummary(models::ExternalExadataInfrastructureSummary)
            = "INFRASTRUCTURE_SUMMARY", as_infrastructure_summary;
        StorageConnector(models::ExternalExadataStorageConnector) = "STORAGE_CONNECTOR",
            as_storage_connector;
        StorageConnectorSummary(models::ExternalExadataStorageConnectorSummary)
            = "STORAGE_CONNECTOR_SUMMARY", as_storage_connector_summary;
        StorageGrid(models::ExternalExadataStorageGrid) = "STORAGE_GRID", as_storage_grid;
        StorageGridSummary(models::ExternalExadataStorageGridSummary) = "STORAGE_GRID_SUMMARY",
            as_storage_grid_summary;
        StorageServer(models::ExternalExadataStorageServer) = "STORAGE_SERVER", as_storage_server;
        StorageServerSummary(models::ExternalExadataStorageServerSummary)
            = "STORAGE_SERVER_SUMMARY", as_storage_server_summary;
        VmClusterSummary(models::ExadataVmClusterSummary) = "VM_CLUSTER_SUMMARY",
            as_vm_cluster_summary;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in CloudInfrastructure CloudInfrastructureSummary CloudStorageConnector
            CloudStorageConnectorSummary CloudStorageGrid CloudStorageGridSummary CloudStorageServer
            CloudStorageServerSummary DatabaseSystemSummary Infrastructure InfrastructureSummary
            StorageConnector StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The display name.
        display_name = "displayName", str, in CloudInfrastructure CloudInfrastructureSummary
            CloudStorageConnector CloudStorageConnectorSummary CloudStorageGrid
            CloudStorageGridSummary CloudStorageServer CloudStorageServerSummary
            DatabaseSystemSummary Infrastructure InfrastructureSummary StorageConnector
            StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The version.
        version = "version", str, in CloudInfrastructure CloudInfrastructureSummary
            CloudStorageConnector CloudStorageConnectorSummary CloudStorageGrid
            CloudStorageGridSummary CloudStorageServer CloudStorageServerSummary
            DatabaseSystemSummary Infrastructure InfrastructureSummary StorageConnector
            StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The internal ID.
        internal_id = "internalId", str, in CloudInfrastructure CloudInfrastructureSummary
            CloudStorageConnector CloudStorageConnectorSummary CloudStorageGrid
            CloudStorageGridSummary CloudStorageServer CloudStorageServerSummary
            DatabaseSystemSummary Infrastructure InfrastructureSummary StorageConnector
            StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The status.
        status = "status", str, in CloudInfrastructure CloudInfrastructureSummary
            CloudStorageConnector CloudStorageConnectorSummary CloudStorageGrid
            CloudStorageGridSummary CloudStorageServer CloudStorageServerSummary
            DatabaseSystemSummary Infrastructure InfrastructureSummary StorageConnector
            StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::DbmResourceLifecycleState, in
            CloudInfrastructure CloudInfrastructureSummary CloudStorageConnector
            CloudStorageConnectorSummary CloudStorageGrid CloudStorageGridSummary CloudStorageServer
            CloudStorageServerSummary DatabaseSystemSummary Infrastructure InfrastructureSummary
            StorageConnector StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in CloudInfrastructure
            CloudInfrastructureSummary CloudStorageConnector CloudStorageConnectorSummary
            CloudStorageGrid CloudStorageGridSummary CloudStorageServer CloudStorageServerSummary
            DatabaseSystemSummary Infrastructure InfrastructureSummary StorageConnector
            StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in CloudInfrastructure
            CloudInfrastructureSummary CloudStorageConnector CloudStorageConnectorSummary
            CloudStorageGrid CloudStorageGridSummary CloudStorageServer CloudStorageServerSummary
            DatabaseSystemSummary Infrastructure InfrastructureSummary StorageConnector
            StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// Details of the lifecycle state, such as the cause of a failure.
        lifecycle_details = "lifecycleDetails", str, in CloudInfrastructure
            CloudInfrastructureSummary CloudStorageConnector CloudStorageConnectorSummary
            CloudStorageGrid CloudStorageGridSummary CloudStorageServer CloudStorageServerSummary
            DatabaseSystemSummary Infrastructure InfrastructureSummary StorageConnector
            StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
        /// The additional details.
        additional_details = "additionalDetails", ref BTreeMap<String, String>, in
            CloudInfrastructure CloudInfrastructureSummary CloudStorageConnector
            CloudStorageConnectorSummary CloudStorageGrid CloudStorageGridSummary CloudStorageServer
            CloudStorageServerSummary DatabaseSystemSummary Infrastructure InfrastructureSummary
            StorageConnector StorageConnectorSummary StorageGrid StorageGridSummary StorageServer
            StorageServerSummary VmClusterSummary;
    }
}
