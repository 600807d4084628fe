// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the quota rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListQuotaRules = GET "/fileSystems/{fileSystemId}/quotaRules",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/FileSystem/ListQuotaRules";
    facts { without_default_retry(); }
    required {
        file_system_id = path "fileSystemId" (String);
        principal_type = query "principalType" (models::QuotaRulePrincipalType);
    }
    optional {
        /// The maximum number of items per page. From 1 to 4,096.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the ID of the user or group, as a UNIX user ID or group ID.
        principal_id = query "principalId" (i64);
        /// Filters by whether to report only users and groups in violation of their quota rules.
        are_violators_only = query "areViolatorsOnly" (bool);
        /// The sort order. Default: descending, except for numbers.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { pages(Vec<models::QuotaRuleSummary>), items(models::QuotaRuleSummary) }
}
