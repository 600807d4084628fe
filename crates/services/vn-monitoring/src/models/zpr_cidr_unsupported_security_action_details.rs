// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a ZPR CIDR unsupported security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ZprCidrUnsupportedSecurityActionDetails {
    /// Whether the details are incomplete.
    pub is_restricted_or_partial: bool,
    /// The evaluated ZPR policies of the resource.
    pub evaluated_zpr_policies: Option<Vec<models::ZprPolicy>>,
}

model! {
    ZprCidrUnsupportedSecurityActionDetails {
        is_restricted_or_partial = "isRestrictedOrPartial";
        evaluated_zpr_policies = "evaluatedZprPolicies";
    }
}
