// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the management station.
    ///
    /// The response has the header `etag`.
    UpdateManagementStation = PUT "/managementStations/{managementStationId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagementStation/UpdateManagementStation";
    required {
        management_station_id = path "managementStationId" (String);
        update_management_station_details = json(models::UpdateManagementStationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ManagementStation) }
    then {
        settled(get_management_station, models::ManagementStation,
            models::ManagementStationLifecycleState);
    }
}
