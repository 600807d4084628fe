// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the DR protection group.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateDrProtectionGroup = PUT "/drProtectionGroups/{drProtectionGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrProtectionGroup/UpdateDrProtectionGroup";
    required {
        dr_protection_group_id = path "drProtectionGroupId" (String);
        update_dr_protection_group_details = json(models::UpdateDrProtectionGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_dr_protection_group, models::DrProtectionGroup,
            models::DrProtectionGroupLifecycleState);
    }
}
