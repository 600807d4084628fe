// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the AWR DBs.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAwrDbs = GET "/managedDatabases/{managedDatabaseId}/awrDbs",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/ManagedDatabase/ListAwrDbs";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        managed_database_id = path "managedDatabaseId" (String);
    }
    optional {
        /// The name.
        name = query "name" (String);
        /// Filters by the time: at or after this time.
        time_greater_than_or_equal_to = query "timeGreaterThanOrEqualTo" (DateTime<Utc>);
        /// Filters by the time: at or before this time.
        time_less_than_or_equal_to = query "timeLessThanOrEqualTo" (DateTime<Utc>);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAwrDbsSortBy);
        /// The sort order: ascending or descending. Default: `DESC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The OCID of the named credential.
        opc_named_credential_id = header "opc-named-credential-id" (String);
    }
    returns {
        pages(models::AwrDbCollection),
        items(models::AwrDbSummary = |page| page.items.unwrap_or_default()),
    }
}
