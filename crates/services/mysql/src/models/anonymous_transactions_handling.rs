// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An anonymous transactions handling.
    ///
    /// The field `policy` selects the variant.
    pub enum AnonymousTransactionsHandling by "policy" {
        AssignManualUuid(models::AssignManualUuidHandling) = "ASSIGN_MANUAL_UUID",
            as_assign_manual_uuid;
        AssignTargetUuid(models::AssignTargetUuidHandling) = "ASSIGN_TARGET_UUID",
            as_assign_target_uuid;
        ErrorOnAnonymous(models::ErrorOnAnonymousHandling) = "ERROR_ON_ANONYMOUS",
            as_error_on_anonymous;
    }
}
