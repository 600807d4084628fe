// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a unified agent configuration.
    pub enum UnifiedAgentConfigurationLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Inactive = "INACTIVE",
        Deleting = "DELETING",
        Failed = "FAILED",
    }
}
