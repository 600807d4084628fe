// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an instance pool instance.
    pub enum InstancePoolInstanceLifecycleState {
        Attaching = "ATTACHING",
        Active = "ACTIVE",
        Detaching = "DETACHING",
        TerminationAwait = "TERMINATION_AWAIT",
        TerminationProceed = "TERMINATION_PROCEED",
    }
}
