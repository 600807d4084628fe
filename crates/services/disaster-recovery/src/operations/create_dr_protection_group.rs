// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a DR protection group.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateDrProtectionGroup = POST "/drProtectionGroups",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrProtectionGroup/CreateDrProtectionGroup";
    facts { with_retry_token(); }
    required {
        create_dr_protection_group_details = json(models::CreateDrProtectionGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DrProtectionGroup) }
    then {
        settled(get_dr_protection_group, models::DrProtectionGroup,
            models::DrProtectionGroupLifecycleState);
        with_id("drProtectionGroupId", "id");
    }
}
