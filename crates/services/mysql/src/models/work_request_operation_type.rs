// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDbsystem = "CREATE_DBSYSTEM",
        UpdateDbsystem = "UPDATE_DBSYSTEM",
        DeleteDbsystem = "DELETE_DBSYSTEM",
        StartDbsystem = "START_DBSYSTEM",
        StopDbsystem = "STOP_DBSYSTEM",
        RestartDbsystem = "RESTART_DBSYSTEM",
        AddHeatwaveCluster = "ADD_HEATWAVE_CLUSTER",
        UpdateHeatwaveCluster = "UPDATE_HEATWAVE_CLUSTER",
        DeleteHeatwaveCluster = "DELETE_HEATWAVE_CLUSTER",
        StartHeatwaveCluster = "START_HEATWAVE_CLUSTER",
        StopHeatwaveCluster = "STOP_HEATWAVE_CLUSTER",
        RestartHeatwaveCluster = "RESTART_HEATWAVE_CLUSTER",
        GenerateHeatwaveClusterMemoryEstimate = "GENERATE_HEATWAVE_CLUSTER_MEMORY_ESTIMATE",
        GenerateDbsystemStatus = "GENERATE_DBSYSTEM_STATUS",
        GenerateChannelStatus = "GENERATE_CHANNEL_STATUS",
        CreateReplica = "CREATE_REPLICA",
        UpdateReplica = "UPDATE_REPLICA",
        DeleteReplica = "DELETE_REPLICA",
        CreateChannel = "CREATE_CHANNEL",
        UpdateChannel = "UPDATE_CHANNEL",
        ResumeChannel = "RESUME_CHANNEL",
        ResetChannel = "RESET_CHANNEL",
        DeleteChannel = "DELETE_CHANNEL",
        CopyBackup = "COPY_BACKUP",
        CreateBackup = "CREATE_BACKUP",
        DeleteBackup = "DELETE_BACKUP",
        UpdateBackup = "UPDATE_BACKUP",
        ExportBackup = "EXPORT_BACKUP",
        CreateBlueGreenDeployment = "CREATE_BLUE_GREEN_DEPLOYMENT",
        UpdateBlueGreenDeployment = "UPDATE_BLUE_GREEN_DEPLOYMENT",
        DeleteBlueGreenDeployment = "DELETE_BLUE_GREEN_DEPLOYMENT",
        ChangeBlueGreenDeploymentCompartment = "CHANGE_BLUE_GREEN_DEPLOYMENT_COMPARTMENT",
        SwitchoverBlueGreenDeployment = "SWITCHOVER_BLUE_GREEN_DEPLOYMENT",
    }
}
