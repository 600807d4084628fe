// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the keys.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListKeys = GET "/20180608/keys",
        "https://docs.oracle.com/iaas/api/#/en/key/release/KeySummary/ListKeys";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListKeysSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the protection mode of the key.
        protection_mode = query "protectionMode" (models::KeyProtectionMode);
        /// Filters by the algorithm.
        algorithm = query "algorithm" (models::KeyAlgorithm);
        /// The length. In bytes.
        length = query "length" (i64);
        /// The ID of the elliptic curve. Applies only to ECDSA keys.
        curve_id = query "curveId" (models::ListKeysCurveId);
    }
    returns { pages(Vec<models::KeySummary>), items(models::KeySummary) }
}
