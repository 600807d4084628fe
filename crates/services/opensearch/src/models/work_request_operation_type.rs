// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateOpensearchCluster = "CREATE_OPENSEARCH_CLUSTER",
        UpdateOpensearchCluster = "UPDATE_OPENSEARCH_CLUSTER",
        DeleteOpensearchCluster = "DELETE_OPENSEARCH_CLUSTER",
        MoveOpensearchCluster = "MOVE_OPENSEARCH_CLUSTER",
        RestoreOpensearchCluster = "RESTORE_OPENSEARCH_CLUSTER",
        BackupOpensearchCluster = "BACKUP_OPENSEARCH_CLUSTER",
        UpdateOpensearchClusterBackup = "UPDATE_OPENSEARCH_CLUSTER_BACKUP",
        MoveOpensearchClusterBackup = "MOVE_OPENSEARCH_CLUSTER_BACKUP",
        DeleteOpensearchClusterBackup = "DELETE_OPENSEARCH_CLUSTER_BACKUP",
        CreateOpensearchPipeline = "CREATE_OPENSEARCH_PIPELINE",
        UpdateOpensearchPipeline = "UPDATE_OPENSEARCH_PIPELINE",
        DeleteOpensearchPipeline = "DELETE_OPENSEARCH_PIPELINE",
        UpdateOpensearchClusterSecurityConfig = "UPDATE_OPENSEARCH_CLUSTER_SECURITY_CONFIG",
        UpdateOpensearchCrossClusterConfig = "UPDATE_OPENSEARCH_CROSS_CLUSTER_CONFIG",
        UpdateOpensearchClusterReverseConnectionEndpoints = "UPDATE_OPENSEARCH_CLUSTER_REVERSE_CONNECTION_ENDPOINTS",
        ConfigureRemoteCluster = "CONFIGURE_REMOTE_CLUSTER",
    }
}
