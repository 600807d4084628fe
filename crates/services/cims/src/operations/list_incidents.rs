// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the incidents.
    ///
    /// The response has the header `as-of-time`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListIncidents = GET "/v2/incidents",
        "https://docs.oracle.com/iaas/api/#/en/incidentmanagement/20181231/IncidentSummary/ListIncidents";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListIncidentsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the time of the last update: at or after this time.
        time_updated_greater_than_or_equal_to = query "timeUpdatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListIncidentsLifecycleState);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the type of the support request.
        problem_type = query "problemType" (String);
        /// The OCID of the user. Required for OCI users, optional for multicloud users.
        ocid = header "ocid" (String);
        /// The region of the tenancy.
        homeregion = header "homeregion" (String);
        /// The type of the token, which indicates the cloud provider that the request comes from.
        bearertokentype = header "bearertokentype" (String);
        /// The token from the multicloud provider, which helps to validate the email address.
        bearertoken = header "bearertoken" (String);
        /// The ID token from the multicloud provider, which helps to validate the email address.
        idtoken = header "idtoken" (String);
        /// The OCID of the identity domain. Required if the user is not in the default domain.
        domainid = header "domainid" (String);
    }
    returns { pages(Vec<models::IncidentSummary>), items(models::IncidentSummary) }
}
