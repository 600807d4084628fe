// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DR protection group role.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDrProtectionGroupRole =
        POST "/drProtectionGroups/{drProtectionGroupId}/actions/updateRole",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrProtectionGroup/UpdateDrProtectionGroupRole";
    facts { with_retry_token(); }
    required {
        dr_protection_group_id = path "drProtectionGroupId" (String);
        update_dr_protection_group_role_details = json(models::UpdateDrProtectionGroupRoleDetails);
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
