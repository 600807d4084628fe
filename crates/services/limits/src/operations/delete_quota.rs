// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the quota.
    DeleteQuota = DELETE "/20181025/quotas/{quotaId}",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/Quota/DeleteQuota";
    required {
        quota_id = path "quotaId" (String);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_quota); }
}
