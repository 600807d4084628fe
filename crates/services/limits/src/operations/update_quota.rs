// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the quota.
    ///
    /// The response has the header `etag`.
    UpdateQuota = PUT "/20181025/quotas/{quotaId}",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/Quota/UpdateQuota";
    required {
        quota_id = path "quotaId" (String);
        update_quota_details = json(models::UpdateQuotaDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Quota) }
    then { settled(get_quota, models::Quota, models::QuotaLifecycleState); }
}
