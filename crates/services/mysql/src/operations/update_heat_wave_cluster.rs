// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the HeatWave cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateHeatWaveCluster = PUT "/dbSystems/{dbSystemId}/heatWaveCluster",
        "https://docs.oracle.com/iaas/api/#/en/mysql/20190415/HeatWaveCluster/UpdateHeatWaveCluster";
    required {
        db_system_id = path "dbSystemId" (String);
        update_heat_wave_cluster_details = json(models::UpdateHeatWaveClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_heat_wave_cluster, models::HeatWaveCluster,
            models::HeatWaveClusterLifecycleState);
    }
}
