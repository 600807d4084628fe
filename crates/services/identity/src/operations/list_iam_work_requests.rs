// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the identity domain work requests of a compartment.
    ListIamWorkRequests = GET "/iamWorkRequests",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/IamWorkRequestSummary/ListIamWorkRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the identifier of the affected resource.
        resource_identifier = query "resourceIdentifier" (String);
    }
    returns { pages(Vec<models::IamWorkRequestSummary>), items(models::IamWorkRequestSummary) }
}
