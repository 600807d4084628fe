// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a quota lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddQuotaLock = POST "/20181025/quotas/{quotaId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/Quota/AddQuotaLock";
    facts { without_default_retry(); }
    required {
        quota_id = path "quotaId" (String);
        add_lock_details = json(models::AddLockDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Quota) }
    then {
        settled(get_quota, models::Quota, models::QuotaLifecycleState);
        with_id("quotaId", "id");
    }
}
