// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the BYOIP allocated ranges.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListByoipAllocatedRanges = GET "/byoipRanges/{byoipRangeId}/byoipAllocatedRanges",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipAllocatedRangeSummary/ListByoipAllocatedRanges";
    facts { without_default_retry(); }
    required {
        byoip_range_id = path "byoipRangeId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ByoipAllocatedRangeCollection),
        items(models::ByoipAllocatedRangeSummary = |page| page.items),
    }
}
