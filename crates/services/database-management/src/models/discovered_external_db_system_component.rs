// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A discovered external DB system component.
    ///
    /// The field `componentType` selects the variant.
    pub enum DiscoveredExternalDbSystemComponent by "componentType" {
        Asm(models::DiscoveredExternalAsm) = "ASM", as_asm;
        AsmInstance(models::DiscoveredExternalAsmInstance) = "ASM_INSTANCE", as_asm_instance;
        Cluster(models::DiscoveredExternalCluster) = "CLUSTER", as_cluster;
        ClusterInstance(models::DiscoveredExternalClusterInstance) = "CLUSTER_INSTANCE",
            as_cluster_instance;
        Database(models::DiscoveredExternalDatabase) = "DATABASE", as_database;
        DatabaseHome(models::DiscoveredExternalDbHome) = "DATABASE_HOME", as_database_home;
        DatabaseInstance(models::DiscoveredExternalDbInstance) = "DATABASE_INSTANCE",
            as_database_instance;
        DatabaseNode(models::DiscoveredExternalDbNode) = "DATABASE_NODE", as_database_node;
        Listener(models::DiscoveredExternalListener) = "LISTENER", as_listener;
        PluggableDatabase(models::DiscoveredExternalPluggableDatabase) = "PLUGGABLE_DATABASE",
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
        /// Whether the component is provisioned as an OCI resource.
        is_selected_for_monitoring = "isSelectedForMonitoring", copy bool, in Asm AsmInstance
            Cluster ClusterInstance Database DatabaseHome DatabaseInstance DatabaseNode Listener
            PluggableDatabase;
        /// The status.
        status = "status", copy models::DiscoveredExternalDbSystemComponentStatus, in Asm
            AsmInstance Cluster ClusterInstance Database DatabaseHome DatabaseInstance DatabaseNode
            Listener PluggableDatabase;
        /// The associated components.
        associated_components = "associatedComponents", ref [models::AssociatedComponent], in Asm
            AsmInstance Cluster ClusterInstance Database DatabaseHome DatabaseInstance DatabaseNode
            Listener PluggableDatabase;
    }
}
