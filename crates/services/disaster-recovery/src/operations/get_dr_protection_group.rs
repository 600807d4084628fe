// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the DR protection group.
    ///
    /// The response has the header `etag`.
    GetDrProtectionGroup = GET "/drProtectionGroups/{drProtectionGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/DrProtectionGroup/GetDrProtectionGroup";
    required {
        dr_protection_group_id = path "drProtectionGroupId" (String);
    }
    returns { json(models::DrProtectionGroup), state(models::DrProtectionGroupLifecycleState) }
}
