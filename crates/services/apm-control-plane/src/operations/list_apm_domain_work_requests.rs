// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the APM domain work requests.
    ListApmDomainWorkRequests = GET "/apmDomains/{apmDomainId}/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/WorkRequest/ListApmDomainWorkRequests";
    required {
        apm_domain_id = path "apmDomainId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
    }
    returns { pages(Vec<models::WorkRequest>), items(models::WorkRequest) }
}
