// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an allowed security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedSecurityActionDetails {
    /// Whether the details are incomplete.
    pub is_restricted_or_partial: bool,
    /// The security configuration that allows the traffic.
    pub allowed_security_configuration: Option<models::AllowedSecurityConfiguration>,
}

model! {
    AllowedSecurityActionDetails {
        is_restricted_or_partial = "isRestrictedOrPartial";
        allowed_security_configuration = "allowedSecurityConfiguration";
    }
}
