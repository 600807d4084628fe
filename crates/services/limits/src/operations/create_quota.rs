// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a quota.
    ///
    /// The response has the header `etag`.
    CreateQuota = POST "/20181025/quotas",
        "https://docs.oracle.com/iaas/api/#/en/limits/20181025/Quota/CreateQuota";
    facts { with_retry_token(); }
    required {
        create_quota_details = json(models::CreateQuotaDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Quota) }
    then {
        settled(get_quota, models::Quota, models::QuotaLifecycleState);
        with_id("quotaId", "id");
    }
}
