// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the HeatWave cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    StopHeatWaveCluster = POST "/dbSystems/{dbSystemId}/heatWaveCluster/actions/stop",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/HeatWaveCluster/StopHeatWaveCluster";
    facts { with_retry_token(); }
    required {
        db_system_id = path "dbSystemId" (String);
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
        settled(get_heat_wave_cluster, models::HeatWaveCluster,
            models::HeatWaveClusterLifecycleState);
    }
}
