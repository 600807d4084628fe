// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the management saved searches to another compartment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeManagementSavedSearchesCompartment =
        POST "/managementSavedSearches/{managementSavedSearchId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementSavedSearch/ChangeManagementSavedSearchesCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        management_saved_search_id = path "managementSavedSearchId" (String);
        change_management_saved_searches_compartment_details =
            json(models::ChangeManagementSavedSearchesCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagementSavedSearch) }
    then {
        settled(get_management_saved_search, models::ManagementSavedSearch,
            models::ManagementSavedSearchLifecycleState);
        with_id("managementSavedSearchId", "id");
    }
}
