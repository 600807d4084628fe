// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DRG NAT policy.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDrgNatPolicy = DELETE "/drgNatPolicies/{drgNatPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgNatPolicy/DeleteDrgNatPolicy";
    required {
        drg_nat_policy_id = path "drgNatPolicyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_drg_nat_policy); }
}
