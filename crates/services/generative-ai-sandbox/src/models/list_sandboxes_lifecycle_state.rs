// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `lifecycleState` in `ListSandboxes`.
    pub enum ListSandboxesLifecycleState {
        Running = "RUNNING",
        Creating = "CREATING",
        Updating = "UPDATING",
        Deleted = "DELETED",
        Failed = "FAILED",
        Suspending = "SUSPENDING",
        Suspended = "SUSPENDED",
        Resuming = "RESUMING",
        Stopping = "STOPPING",
        Stopped = "STOPPED",
    }
}
