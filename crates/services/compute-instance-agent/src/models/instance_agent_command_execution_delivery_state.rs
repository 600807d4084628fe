// @generated from spec/compute-instance-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the delivery state of an instance agent command execution.
    pub enum InstanceAgentCommandExecutionDeliveryState {
        Visible = "VISIBLE",
        Pending = "PENDING",
        Acked = "ACKED",
        AckedCanceled = "ACKED_CANCELED",
        Expired = "EXPIRED",
    }
}
