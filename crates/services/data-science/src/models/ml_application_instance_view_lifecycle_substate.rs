// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle substate of an ML application instance view.
    pub enum MlApplicationInstanceViewLifecycleSubstate {
        Creating = "CREATING",
        Updating = "UPDATING",
        Upgrading = "UPGRADING",
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        NeedsAttention = "NEEDS_ATTENTION",
        Failed = "FAILED",
        NonRecoverableProviderIssue = "NON_RECOVERABLE_PROVIDER_ISSUE",
        RecoverableProviderIssue = "RECOVERABLE_PROVIDER_ISSUE",
        NonRecoverableServiceIssue = "NON_RECOVERABLE_SERVICE_ISSUE",
        RecoverableServiceIssue = "RECOVERABLE_SERVICE_ISSUE",
    }
}
