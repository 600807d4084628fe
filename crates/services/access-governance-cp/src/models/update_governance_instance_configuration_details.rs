// @generated from spec/access-governance-cp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a governance instance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGovernanceInstanceConfigurationDetails {
    /// The sender of notifications.
    pub sender_info: Option<models::UpdateSenderConfig>,
    cleared: Vec<String>,
}

update! {
    UpdateGovernanceInstanceConfigurationDetails {
        optional {
            sender_info = "senderInfo", with_sender_info(models::UpdateSenderConfig),
                clear_sender_info;
        }
    }
}
