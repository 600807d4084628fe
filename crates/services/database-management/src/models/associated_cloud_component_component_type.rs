// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the component type of an associated cloud component.
    pub enum AssociatedCloudComponentComponentType {
        Asm = "ASM",
        AsmInstance = "ASM_INSTANCE",
        Cluster = "CLUSTER",
        ClusterInstance = "CLUSTER_INSTANCE",
        Database = "DATABASE",
        DatabaseInstance = "DATABASE_INSTANCE",
        DatabaseHome = "DATABASE_HOME",
        DatabaseNode = "DATABASE_NODE",
        Dbsystem = "DBSYSTEM",
        Listener = "LISTENER",
        PluggableDatabase = "PLUGGABLE_DATABASE",
    }
}
