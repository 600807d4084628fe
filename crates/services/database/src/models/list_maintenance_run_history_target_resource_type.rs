// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `targetResourceType` in `ListMaintenanceRunHistory`.
    pub enum ListMaintenanceRunHistoryTargetResourceType {
        AutonomousExadataInfrastructure = "AUTONOMOUS_EXADATA_INFRASTRUCTURE",
        AutonomousContainerDatabase = "AUTONOMOUS_CONTAINER_DATABASE",
        ExadataDbSystem = "EXADATA_DB_SYSTEM",
        CloudExadataInfrastructure = "CLOUD_EXADATA_INFRASTRUCTURE",
        ExaccInfrastructure = "EXACC_INFRASTRUCTURE",
        AutonomousVmCluster = "AUTONOMOUS_VM_CLUSTER",
        AutonomousDatabase = "AUTONOMOUS_DATABASE",
        CloudAutonomousVmCluster = "CLOUD_AUTONOMOUS_VM_CLUSTER",
    }
}
