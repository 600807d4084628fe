// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the management station.
    ///
    /// The response has the headers `etag` and `retry-after`.
    GetManagementStation = GET "/managementStations/{managementStationId}",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/ManagementStation/GetManagementStation";
    required {
        management_station_id = path "managementStationId" (String);
    }
    returns { json(models::ManagementStation), state(models::ManagementStationLifecycleState) }
}
