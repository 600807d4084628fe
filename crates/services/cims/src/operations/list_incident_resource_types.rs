// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the incident resource types.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListIncidentResourceTypes = GET "/v2/incidents/incidentResourceTypes",
        "https://docs.oracle.com/iaas/api/#/en/incidentmanagement/20181231/IncidentResourceType/ListIncidentResourceTypes";
    facts { without_default_retry(); }
    required {
        problem_type = query "problemType" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListIncidentResourceTypesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the name.
        name = query "name" (String);
        /// The OCID of the user. Required for OCI users, optional for multicloud users.
        ocid = header "ocid" (String);
        /// The region of the tenancy.
        homeregion = header "homeregion" (String);
        /// The OCID of the identity domain. Required if the user is not in the default domain.
        domainid = header "domainid" (String);
    }
    returns { pages(Vec<models::IncidentResourceType>), items(models::IncidentResourceType) }
}
