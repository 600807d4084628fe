// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the HeatWave cluster.
    ///
    /// The response has the header `etag`.
    GetHeatWaveCluster = GET "/dbSystems/{dbSystemId}/heatWaveCluster",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/HeatWaveCluster/GetHeatWaveCluster";
    required {
        db_system_id = path "dbSystemId" (String);
    }
    optional {
        /// The precondition. With `*`, the call succeeds only if the resource does not exist; with
        /// an etag, only if the resource has a different one.
        if_none_match = header "if-none-match" (String);
    }
    returns { json(models::HeatWaveCluster), state(models::HeatWaveClusterLifecycleState) }
}
