// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the DR protection group.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDrProtectionGroup = DELETE "/drProtectionGroups/{drProtectionGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrProtectionGroup/DeleteDrProtectionGroup";
    required {
        dr_protection_group_id = path "drProtectionGroupId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_dr_protection_group); }
}
