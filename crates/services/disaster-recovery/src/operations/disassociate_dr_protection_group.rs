// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Disassociates the DR protection group.
    ///
    /// The response has the header `opc-work-request-id`.
    DisassociateDrProtectionGroup =
        POST "/drProtectionGroups/{drProtectionGroupId}/actions/disassociate",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrProtectionGroup/DisassociateDrProtectionGroup";
    facts { with_retry_token(); }
    required {
        dr_protection_group_id = path "drProtectionGroupId" (String);
        disassociate_dr_protection_group_details =
            json(models::DisassociateDrProtectionGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_dr_protection_group, models::DrProtectionGroup,
            models::DrProtectionGroupLifecycleState);
    }
}
