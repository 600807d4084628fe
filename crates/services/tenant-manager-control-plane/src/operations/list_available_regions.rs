// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the available regions.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAvailableRegions = GET "/subscriptions/{subscriptionId}/availableRegions",
        "https://docs.oracle.com/iaas/api/#/en/organizations/20230401/Subscription/ListAvailableRegions";
    facts { without_default_retry(); }
    required {
        subscription_id = path "subscriptionId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AvailableRegionCollection),
        items(models::AvailableRegionSummary = |page| page.items),
    }
}
