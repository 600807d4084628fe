// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the management station to another compartment.
    ChangeManagementStationCompartment =
        POST "/managementStations/{managementStationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagementStation/ChangeManagementStationCompartment";
    facts { with_retry_token(); }
    required {
        management_station_id = path "managementStationId" (String);
        change_management_station_compartment_details =
            json(models::ChangeManagementStationCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_management_station, models::ManagementStation,
            models::ManagementStationLifecycleState);
    }
}
