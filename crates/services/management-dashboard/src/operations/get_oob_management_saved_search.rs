// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the oob management saved search.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOobManagementSavedSearch = GET "/oobManagementSavedSearches/{managementSavedSearchId}",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementSavedSearch/GetOobManagementSavedSearch";
    facts { without_default_retry(); }
    required {
        management_saved_search_id = path "managementSavedSearchId" (String);
    }
    returns {
        json(models::ManagementSavedSearch),
        state(models::ManagementSavedSearchLifecycleState),
    }
}
