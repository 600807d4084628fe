// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the security attribute work requests.
    ListSecurityAttributeWorkRequests = GET "/securityAttributeWorkRequests",
        "https://docs.oracle.com/iaas/api/#/en/security-attribute/20240815/SecurityAttributeWorkRequestSummary/ListSecurityAttributeWorkRequests";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The identifier of the resource.
        resource_identifier = query "resourceIdentifier" (String);
    }
    returns {
        pages(Vec<models::SecurityAttributeWorkRequestSummary>),
        items(models::SecurityAttributeWorkRequestSummary),
    }
}
