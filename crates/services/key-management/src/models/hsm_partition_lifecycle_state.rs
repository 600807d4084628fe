// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an HSM partition.
    pub enum HsmPartitionLifecycleState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Activating = "ACTIVATING",
        ActivationRequired = "ACTIVATION_REQUIRED",
        SchedulingDeletion = "SCHEDULING_DELETION",
        PendingDeletion = "PENDING_DELETION",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
