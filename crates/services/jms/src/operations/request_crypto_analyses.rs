// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the crypto analyses.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestCryptoAnalyses = POST "/fleets/{fleetId}/actions/requestCryptoAnalyses",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/RequestCryptoAnalyses";
    required {
        fleet_id = path "fleetId" (String);
        request_crypto_analyses_details = json(models::RequestCryptoAnalysesDetails);
    }
    returns { empty }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
