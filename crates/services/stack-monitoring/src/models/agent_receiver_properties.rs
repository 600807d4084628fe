// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Agent receiver properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentReceiverProperties {
    /// The port of the listener.
    pub listener_port: i64,
}

model! {
    AgentReceiverProperties {
        required {
            listener_port = "listenerPort", with_listener_port(i64);
        }
    }
}
