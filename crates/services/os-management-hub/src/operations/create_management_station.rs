// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a management station.
    ///
    /// The response has the header `etag`.
    CreateManagementStation = POST "/managementStations",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagementStation/CreateManagementStation";
    facts { with_retry_token(); }
    required {
        create_management_station_details = json(models::CreateManagementStationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ManagementStation) }
    then {
        settled(get_management_station, models::ManagementStation,
            models::ManagementStationLifecycleState);
        with_id("managementStationId", "id");
    }
}
