// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a denied security action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeniedSecurityActionDetails {
    /// Whether the details are incomplete.
    pub is_restricted_or_partial: bool,
    /// The OCIDs of the evaluated security lists.
    pub evaluated_security_list_ids: Option<Vec<String>>,
    /// The OCIDs of the evaluated NSGs.
    pub evaluated_nsg_ids: Option<Vec<String>>,
}

model! {
    DeniedSecurityActionDetails {
        is_restricted_or_partial = "isRestrictedOrPartial";
        evaluated_security_list_ids = "evaluatedSecurityListIds";
        evaluated_nsg_ids = "evaluatedNsgIds";
    }
}
