// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the system versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSystemVersions = GET "/systemVersions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SystemVersionCollection/ListSystemVersions";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        gi_version = query "giVersion" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the shape.
        shape = query "shape" (String);
        /// Whether this is the latest version, or whether to include only the latest versions.
        is_latest = query "isLatest" (bool);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
    }
    returns {
        pages(models::SystemVersionCollection),
        items(models::SystemVersionSummary = |page| page.items),
    }
}
