// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the resource types.
    ListResourceTypes = GET "/schedules/resourceTypes",
        "https://docs.oracle.com/iaas/api/#/en/resource-scheduler/20240430/ResourceTypeCollection/ListResourceTypes";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The action on the resource.
        action_type = query "actionType" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::ResourceTypeCollection),
        items(models::ResourceType = |page| page.items),
    }
}
