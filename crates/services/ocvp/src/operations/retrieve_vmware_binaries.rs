// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the VMware binaries.
    RetrieveVmwareBinaries = POST "/sddcs/{sddcId}/actions/retrieveVmwareBinaries",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/RetrieveVmwareBinaries";
    facts { with_retry_token(); }
    required {
        sddc_id = path "sddcId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns {
        pages(models::VmwareBinaryCollection),
        items(models::VmwareBinary = |page| page.items),
    }
}
