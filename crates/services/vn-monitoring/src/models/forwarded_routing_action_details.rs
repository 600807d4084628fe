// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a forwarded routing action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForwardedRoutingActionDetails {
    /// Whether the details are incomplete.
    pub is_restricted_or_partial: bool,
    /// The forwarded routing configuration.
    pub forwarded_routing_configuration: Option<models::ForwardedRoutingConfiguration>,
}

model! {
    ForwardedRoutingActionDetails {
        is_restricted_or_partial = "isRestrictedOrPartial";
        forwarded_routing_configuration = "forwardedRoutingConfiguration";
    }
}
