// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the work requests.
    ListWorkRequests = GET "/workRequests",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/WorkRequest/ListWorkRequests";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The OCID of the fleet.
        fleet_id = query "fleetId" (String);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The ID of the managed instance.
        managed_instance_id = query "managedInstanceId" (String);
        /// Filters by the type of the operation.
        operation_type = query "operationType" (models::WorkRequestOperationType);
        /// Filters by the status.
        status = query_each "status" ([models::WorkRequestStatus]);
    }
    returns { pages(models::WorkRequestCollection), items(models::WorkRequest = |page| page.items) }
}
