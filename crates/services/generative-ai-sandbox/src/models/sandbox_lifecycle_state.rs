// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a sandbox.
    pub enum SandboxLifecycleState {
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
