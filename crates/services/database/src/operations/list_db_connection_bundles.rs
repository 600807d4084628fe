// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB connection bundles.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbConnectionBundles = GET "/dbConnectionBundles",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/DbConnectionBundle/ListDbConnectionBundles";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `TIMECREATED` and
        /// `TIMEREFRESHED`.
        sort_by = query "sortBy" (models::ListDbConnectionBundlesSortBy);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::DbConnectionBundleLifecycleState);
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the type of the database connection bundle.
        db_connection_bundle_type = query "dbConnectionBundleType" (models::DbConnectionBundleType);
        /// The OCID of the associated resource.
        associated_resource_id = query "associatedResourceId" (String);
    }
    returns {
        pages(Vec<models::DbConnectionBundleSummary>),
        items(models::DbConnectionBundleSummary),
    }
}
