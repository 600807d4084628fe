// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a management saved search.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateManagementSavedSearch = POST "/managementSavedSearches",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementSavedSearch/CreateManagementSavedSearch";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_management_saved_search_details = json(models::CreateManagementSavedSearchDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagementSavedSearch) }
    then { work_request(); }
}
