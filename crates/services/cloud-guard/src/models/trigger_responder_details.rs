// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a responder to trigger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerResponderDetails {
    /// The ID of the responder rule.
    pub responder_rule_id: String,
    /// The configurations.
    pub configurations: Option<Vec<models::ResponderConfiguration>>,
}

model! {
    TriggerResponderDetails {
        required {
            responder_rule_id = "responderRuleId", with_responder_rule_id(String);
        }
        optional {
            configurations = "configurations",
                with_configurations([models::ResponderConfiguration]);
        }
    }
}
