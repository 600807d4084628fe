// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the application catalog subscription.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteAppCatalogSubscription = DELETE "/appCatalogSubscriptions",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/AppCatalogSubscription/DeleteAppCatalogSubscription";
    facts { without_default_retry(); }
    required {
        listing_id = query "listingId" (String);
        compartment_id = query "compartmentId" (String);
        resource_version = query "resourceVersion" (String);
    }
    returns { empty }
}
