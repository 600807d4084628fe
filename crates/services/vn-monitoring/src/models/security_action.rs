// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A security action.
    ///
    /// The field `action` selects the variant.
    pub enum SecurityAction by "action" {
        Allowed(models::AllowedSecurityAction) = "ALLOWED", as_allowed;
        Denied(models::DeniedSecurityAction) = "DENIED", as_denied;
        ZprAllowed(models::ZprAllowedSecurityAction) = "ZPR_ALLOWED", as_zpr_allowed;
        ZprCidrUnsupported(models::ZprCidrUnsupportedSecurityAction) = "ZPR_CIDR_UNSUPPORTED",
            as_zpr_cidr_unsupported;
        ZprDenied(models::ZprDeniedSecurityAction) = "ZPR_DENIED", as_zpr_denied;
        ZprMissingPolicy(models::ZprMissingPolicySecurityAction) = "ZPR_MISSING_POLICY",
            as_zpr_missing_policy;
        ZprNsgUnsupported(models::ZprNsgUnsupportedSecurityAction) = "ZPR_NSG_UNSUPPORTED",
            as_zpr_nsg_unsupported;
        ZprPolicyNotEvaluatedMissingRoute(models::ZprPolicyNotEvaluatedMissingRouteSecurityAction)
            = "ZPR_POLICY_NOT_EVALUATED_MISSING_ROUTE", as_zpr_policy_not_evaluated_missing_route;
        ZprPolicyNotEvaluatedSlNsgDenied(models::ZprPolicyNotEvaluatedSlNsgDeniedSecurityAction)
            = "ZPR_POLICY_NOT_EVALUATED_SL_NSG_DENIED", as_zpr_policy_not_evaluated_sl_nsg_denied;
    }
    shared {
        /// The action on the resource.
        action_type = "actionType", copy models::SecurityActionActionType, in Allowed Denied
            ZprAllowed ZprCidrUnsupported ZprDenied ZprMissingPolicy ZprNsgUnsupported
            ZprPolicyNotEvaluatedMissingRoute ZprPolicyNotEvaluatedSlNsgDenied;
    }
}
