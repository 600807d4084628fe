// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a subscription acknowledgment configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSubscriptionAcknowledgmentConfigurationDetails {
    /// Whether the subscription is acknowledged.
    pub is_acknowledged: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateSubscriptionAcknowledgmentConfigurationDetails {
        optional {
            is_acknowledged = "isAcknowledged", with_is_acknowledged(bool), clear_is_acknowledged;
        }
    }
}
