// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the handler type of an agent receiver task.
    pub enum AgentReceiverTaskHandlerType {
        Telegraf = "TELEGRAF",
        Collectd = "COLLECTD",
    }
}
