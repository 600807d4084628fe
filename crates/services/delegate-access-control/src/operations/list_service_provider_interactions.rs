// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the service provider interactions.
    ListServiceProviderInteractions =
        GET "/delegatedResourceAccessRequests/{delegatedResourceAccessRequestId}/serviceProviderInteractions",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegatedResourceAccessRequest/ListServiceProviderInteractions";
    required {
        delegated_resource_access_request_id = path "delegatedResourceAccessRequestId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ServiceProviderInteractionCollection),
        items(models::ServiceProviderInteractionSummary = |page| page.items),
    }
}
