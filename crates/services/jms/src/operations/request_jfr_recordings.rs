// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the JFR recordings.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestJfrRecordings = POST "/fleets/{fleetId}/actions/requestJfrRecordings",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/RequestJfrRecordings";
    required {
        fleet_id = path "fleetId" (String);
        request_jfr_recordings_details = json(models::RequestJfrRecordingsDetails);
    }
    returns { empty }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
