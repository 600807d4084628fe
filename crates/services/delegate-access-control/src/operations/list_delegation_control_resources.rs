// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the delegation control resources.
    ListDelegationControlResources = GET "/delegationControls/{delegationControlId}/resources",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationControl/ListDelegationControlResources";
    required {
        delegation_control_id = path "delegationControlId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::DelegationControlResourceCollection),
        items(models::DelegationControlResourceSummary = |page| page.items),
    }
}
