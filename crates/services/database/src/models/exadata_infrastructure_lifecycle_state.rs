// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of Exadata infrastructure.
    pub enum ExadataInfrastructureLifecycleState {
        Creating = "CREATING",
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
        WaitingForConnectivity = "WAITING_FOR_CONNECTIVITY",
    }
}
