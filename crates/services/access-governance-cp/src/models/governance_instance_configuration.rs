// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A governance instance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GovernanceInstanceConfiguration {
    /// The sender of notifications.
    pub sender_info: models::SenderConfig,
}

model! {
    GovernanceInstanceConfiguration {
        sender_info = "senderInfo";
    }
}
