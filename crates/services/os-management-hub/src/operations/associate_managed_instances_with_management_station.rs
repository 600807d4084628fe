// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Associates the managed instances with the management station.
    ///
    /// The response has the header `opc-work-request-id`.
    AssociateManagedInstancesWithManagementStation =
        POST "/managementStations/{managementStationId}/actions/associateManagedInstances",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagedInstance/AssociateManagedInstancesWithManagementStation";
    facts { with_retry_token(); }
    required {
        management_station_id = path "managementStationId" (String);
        associate_managed_instances_with_management_station_details =
            json(models::AssociateManagedInstancesWithManagementStationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
