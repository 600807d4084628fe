// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a partner subscription.
    pub enum PartnerSubscriptionLifecycleDetails {
        Created = "CREATED",
        PendingActivation = "PENDING_ACTIVATION",
        ProvisioningStarted = "PROVISIONING_STARTED",
        ProvisioningCompleted = "PROVISIONING_COMPLETED",
        ProvisioningFailed = "PROVISIONING_FAILED",
        Active = "ACTIVE",
        Expired = "EXPIRED",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        Deleting = "DELETING",
        Updating = "UPDATING",
        Deleted = "DELETED",
        PendingCancellation = "PENDING_CANCELLATION",
        Suspended = "SUSPENDED",
        Canceled = "CANCELED",
    }
}
