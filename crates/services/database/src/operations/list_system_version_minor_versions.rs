// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the system version minor versions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListSystemVersionMinorVersions = GET "/systemVersions/{majorVersion}/minorVersions",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/SystemVersionMinorVersionCollection/ListSystemVersionMinorVersions";
    facts { without_default_retry(); }
    required {
        major_version = path "majorVersion" (String);
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
        /// The shape.
        shape = query "shape" (String);
        /// The OCID of the resource.
        resource_id = query "resourceId" (String);
        /// Whether this is the latest version, or whether to include only the latest versions.
        is_latest = query "isLatest" (bool);
    }
    returns {
        pages(models::SystemVersionMinorVersionCollection),
        items(models::SystemVersionMinorVersionSummary = |page| page.items),
    }
}
