// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of infrastructure.
    pub enum InfrastructureLifecycleState {
        Creating = "CREATING",
        RequiresValidation = "REQUIRES_VALIDATION",
        Validating = "VALIDATING",
        ValidationFailed = "VALIDATION_FAILED",
        RequiresActivation = "REQUIRES_ACTIVATION",
        Activating = "ACTIVATING",
        Active = "ACTIVE",
        ActivationFailed = "ACTIVATION_FAILED",
        Failed = "FAILED",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Disconnected = "DISCONNECTED",
        MaintenanceInProgress = "MAINTENANCE_IN_PROGRESS",
    }
}
