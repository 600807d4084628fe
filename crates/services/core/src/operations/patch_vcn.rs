// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the IPv6 CIDR blocks of the VCN. Only `REPLACE` instructions are supported, and
    /// `if-match` is required.
    ///
    /// The response has the header `opc-work-request-id`.
    PatchVcn = PATCH "/vcns/{vcnId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vcn/PatchVcn";
    facts { with_retry_token(); }
    required {
        vcn_id = path "vcnId" (String);
        patch_vcn_details = json(models::PatchVcnDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_vcn, models::Vcn, models::VcnLifecycleState); }
}
