// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a HeatWave cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    AddHeatWaveCluster = POST "/dbSystems/{dbSystemId}/heatWaveCluster/actions/add",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/HeatWaveCluster/AddHeatWaveCluster";
    facts { with_retry_token(); }
    required {
        db_system_id = path "dbSystemId" (String);
        add_heat_wave_cluster_details = json(models::AddHeatWaveClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::HeatWaveCluster) }
    then {
        settled(get_heat_wave_cluster, models::HeatWaveCluster,
            models::HeatWaveClusterLifecycleState);
    }
}
