// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateInstance = "CREATE_INSTANCE",
        DeleteInstance = "DELETE_INSTANCE",
        UpdateInstance = "UPDATE_INSTANCE",
        ChangeInstanceCompartment = "CHANGE_INSTANCE_COMPARTMENT",
        CreateBaseVmClusterNetwork = "CREATE_BASE_VM_CLUSTER_NETWORK",
        DeleteBaseVmClusterNetwork = "DELETE_BASE_VM_CLUSTER_NETWORK",
        ValidateBaseVmClusterNetwork = "VALIDATE_BASE_VM_CLUSTER_NETWORK",
        UpdateBaseVmClusterNetwork = "UPDATE_BASE_VM_CLUSTER_NETWORK",
        ChangeBaseVmClusterNetworkCompartment = "CHANGE_BASE_VM_CLUSTER_NETWORK_COMPARTMENT",
        StartBaseVm = "START_BASE_VM",
        StopBaseVm = "STOP_BASE_VM",
        StartInstance = "START_INSTANCE",
        StopInstance = "STOP_INSTANCE",
        ScaleInstance = "SCALE_INSTANCE",
        RestartInstance = "RESTART_INSTANCE",
        RestartBaseVm = "RESTART_BASE_VM",
        MigrateInstance = "MIGRATE_INSTANCE",
        ScaleBaseVm = "SCALE_BASE_VM",
        UpdateSoftwareImage = "UPDATE_SOFTWARE_IMAGE",
        ChangeSoftwareImageCompartment = "CHANGE_SOFTWARE_IMAGE_COMPARTMENT",
        ValidateProxy = "VALIDATE_PROXY",
        CreateBaseInfraCapacity = "CREATE_BASE_INFRA_CAPACITY",
        UpdateBaseInfraCapacity = "UPDATE_BASE_INFRA_CAPACITY",
        DeleteBaseInfraCapacity = "DELETE_BASE_INFRA_CAPACITY",
        ActivateBaseInfrastructure = "ACTIVATE_BASE_INFRASTRUCTURE",
        CreateBaseInfrastructure = "CREATE_BASE_INFRASTRUCTURE",
        DeleteBaseInfrastructure = "DELETE_BASE_INFRASTRUCTURE",
        UpdateBaseInfrastructure = "UPDATE_BASE_INFRASTRUCTURE",
        UpdateBaseInfrastructureSoftware = "UPDATE_BASE_INFRASTRUCTURE_SOFTWARE",
        ValidateBaseInfrastructure = "VALIDATE_BASE_INFRASTRUCTURE",
        ChangeBaseInfrastructureCompartment = "CHANGE_BASE_INFRASTRUCTURE_COMPARTMENT",
        AnalyzeInfrastructure = "ANALYZE_INFRASTRUCTURE",
        AnalyzeBaseInfraNetwork = "ANALYZE_BASE_INFRA_NETWORK",
        InfrastructureSreValidation = "INFRASTRUCTURE_SRE_VALIDATION",
        CreateMaintenanceRun = "CREATE_MAINTENANCE_RUN",
        UpdateMaintenanceRun = "UPDATE_MAINTENANCE_RUN",
        RescheduleMaintenanceRun = "RESCHEDULE_MAINTENANCE_RUN",
        InfrastructureScaleStorage = "INFRASTRUCTURE_SCALE_STORAGE",
    }
}
