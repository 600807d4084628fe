// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the quota.
    ///
    /// The response has the header `etag`.
    GetQuota = GET "/20181025/quotas/{quotaId}",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/Quota/GetQuota";
    required {
        quota_id = path "quotaId" (String);
    }
    returns { json(models::Quota), state(models::QuotaLifecycleState) }
}
