// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute host groups.
    ListComputeHostGroups = GET "/computeHostGroups",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ComputeHostGroup/ListComputeHostGroups";
    facts { with_accept("application/json, application/x-json-stream"); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
    }
    returns {
        pages(models::ComputeHostGroupCollection),
        items(models::ComputeHostGroupSummary = |page| page.items),
    }
}
