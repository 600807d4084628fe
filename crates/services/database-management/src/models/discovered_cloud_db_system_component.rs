// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A discovered cloud DB system component.
    ///
    /// The field `componentType` selects the variant.
    pub enum DiscoveredCloudDbSystemComponent by "componentType" {
        Asm(models::DiscoveredCloudAsm) = "ASM", as_asm;
        AsmInstance(models::DiscoveredCloudAsmInstance) = "ASM_INSTANCE", as_asm_instance;
        Cluster(models::DiscoveredCloudCluster) = "CLUSTER", as_cluster;
        ClusterInstance(models::DiscoveredCloudClusterInstance) = "CLUSTER_INSTANCE",
            as_cluster_instance;
        Database(models::DiscoveredCloudDatabase) = "DATABASE", as_database;
        DatabaseHome(models::DiscoveredCloudDbHome) = "DATABASE_HOME", as_database_home;
        DatabaseInstance(models::DiscoveredCloudDbInstance) = "DATABASE_INSTANCE",
            as_database_instance;
        DatabaseNode(models::DiscoveredCloudDbNode) = "DATABASE_NODE", as_database_node;
        Listener(models::DiscoveredCloudListener) = "LISTENER", as_listener;
        PluggableDatabase(models::DiscoveredCloudPluggableDatabase) = "PLUGGABLE_DATABASE",
            as_pluggable_database;
    }
    shared {
        /// The ID of the component.
        component_id = "componentId", str, in Asm AsmInstance Cluster ClusterInstance Database
            DatabaseHome DatabaseInstance DatabaseNode Listener PluggableDatabase;
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Asm AsmInstance Cluster ClusterInstance Database
            DatabaseHome DatabaseInstance DatabaseNode Listener PluggableDatabase;
        /// The name of the component.
        component_name = "componentName", str, in Asm AsmInstance Cluster ClusterInstance Database
            DatabaseHome DatabaseInstance DatabaseNode Listener PluggableDatabase;
        /// The OCID of the resource.
        resource_id = "resourceId", str, in Asm AsmInstance Cluster ClusterInstance Database
            DatabaseHome DatabaseInstance DatabaseNode Listener PluggableDatabase;
        /// The OCID in the database service.
        dbaas_id = "dbaasId", str, in Asm AsmInstance Cluster ClusterInstance Database DatabaseHome
            DatabaseInstance DatabaseNode Listener PluggableDatabase;
        /// Whether the component is provisioned as an OCI resource.
        is_selected_for_monitoring = "isSelectedForMonitoring", copy bool, in Asm AsmInstance
            Cluster ClusterInstance Database DatabaseHome DatabaseInstance DatabaseNode Listener
            PluggableDatabase;
        /// The status.
        status = "status", copy models::DiscoveredCloudDbSystemComponentStatus, in Asm AsmInstance
            Cluster ClusterInstance Database DatabaseHome DatabaseInstance DatabaseNode Listener
            PluggableDatabase;
        /// The associated components.
        associated_components = "associatedComponents", ref [models::AssociatedCloudComponent], in
            Asm AsmInstance Cluster ClusterInstance Database DatabaseHome DatabaseInstance
            DatabaseNode Listener PluggableDatabase;
    }
}
