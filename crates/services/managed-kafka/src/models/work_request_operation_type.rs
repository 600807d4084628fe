// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateKafkaCluster = "CREATE_KAFKA_CLUSTER",
        UpdateKafkaCluster = "UPDATE_KAFKA_CLUSTER",
        DeleteKafkaCluster = "DELETE_KAFKA_CLUSTER",
        MoveKafkaCluster = "MOVE_KAFKA_CLUSTER",
        EnableSuperuser = "ENABLE_SUPERUSER",
        DisableSuperuser = "DISABLE_SUPERUSER",
        InstallKafkaClusterAddon = "INSTALL_KAFKA_CLUSTER_ADDON",
        UpdateKafkaClusterAddon = "UPDATE_KAFKA_CLUSTER_ADDON",
        UninstallKafkaClusterAddon = "UNINSTALL_KAFKA_CLUSTER_ADDON",
    }
}
