// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the firmware bundles.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListFirmwareBundles = GET "/firmwareBundles",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/FirmwareBundlesCollection/ListFirmwareBundles";
    facts { without_default_retry(); }
    required {
        platform = query "platform" (String);
    }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether it is a default bundle.
        is_default_bundle = query "isDefaultBundle" (bool);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (String);
    }
    returns {
        pages(models::FirmwareBundlesCollection),
        items(models::FirmwareBundleSummary = |page| page.items),
    }
}
