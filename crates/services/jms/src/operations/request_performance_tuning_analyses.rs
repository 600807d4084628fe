// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the performance tuning analyses.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestPerformanceTuningAnalyses =
        POST "/fleets/{fleetId}/actions/requestPerformanceTuningAnalyses",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/Fleet/RequestPerformanceTuningAnalyses";
    required {
        fleet_id = path "fleetId" (String);
        request_performance_tuning_analyses_details =
            json(models::RequestPerformanceTuningAnalysesDetails);
    }
    returns { empty }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
