// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, operation};

use crate::models;

operation! {
    /// Lists the query endpoints (the endpoints at which payers query clinical documents).
    ListQueryEndpoints = GET "/queryEndpoints",
        "https://docs.oracle.com/en/industries/health/clinical-data-exchange/ocdex/op-20180828-queryendpoints-get.html";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by display name (exact match).
        display_name = query "displayName" (String);
        /// Filters by interoperability framework: `FHIR` or `IHE`.
        framework = query "framework" (String);
        /// Filters by lifecycle state (case-insensitive).
        lifecycle_state = query "lifecycleState" (String);
        /// The maximum number of items per page, from 1 to 1000. The default is 10.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the OCID of the query endpoint.
        query_endpoint_id = query "queryEndpointId" (String);
        /// The field to sort by. The default is `timeCreated`.
        sort_by = query "sortBy" (models::ListQueryEndpointsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(models::QueryEndpointCollection), items(Value = |page| page.items) }
}
