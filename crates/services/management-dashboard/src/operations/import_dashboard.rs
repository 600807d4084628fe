// @generated from spec/management-dashboard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the dashboard.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ImportDashboard = POST "/managementDashboards/actions/importDashboard",
        "https://docs.oracle.com/iaas/api/#/en/managementdashboard/20200901/ManagementDashboardImportDetails/ImportDashboard";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        management_dashboard_import_details = json(models::ManagementDashboardImportDetails);
    }
    optional {
        /// The override same name.
        override_same_name = query "overrideSameName" (String);
        /// The OCID of the override dashboard compartment.
        override_dashboard_compartment_ocid = query "overrideDashboardCompartmentOcid" (String);
        /// The OCID of the override saved search compartment.
        override_saved_search_compartment_ocid = query "overrideSavedSearchCompartmentOcid"
            (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
