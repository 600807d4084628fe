// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the quota rule.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateQuotaRule = PUT "/fileSystems/{fileSystemId}/quotaRules/{quotaRuleId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/UpdateQuotaRule";
    facts { without_default_retry(); }
    required {
        file_system_id = path "fileSystemId" (String);
        quota_rule_id = path "quotaRuleId" (String);
        update_quota_rule_details = json(models::UpdateQuotaRuleDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::QuotaRule) }
}
