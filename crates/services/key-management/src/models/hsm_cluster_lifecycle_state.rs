// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an HSM cluster.
    pub enum HsmClusterLifecycleState {
        Creating = "CREATING",
        InitializationRequired = "INITIALIZATION_REQUIRED",
        Initializing = "INITIALIZING",
        ActivationRequired = "ACTIVATION_REQUIRED",
        Activating = "ACTIVATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        PendingDeletion = "PENDING_DELETION",
        SchedulingDeletion = "SCHEDULING_DELETION",
        CancellingDeletion = "CANCELLING_DELETION",
    }
}
