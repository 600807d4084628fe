// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BDS capacity reservation configuration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBdsCapacityReservationConfiguration =
        GET "/bdsInstances/{bdsInstanceId}/bdsCapacityReservationConfigurations/{bdsCapacityReservationConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservationConfiguration/GetBdsCapacityReservationConfiguration";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        bds_capacity_reservation_configuration_id = path "bdsCapacityReservationConfigurationId"
            (String);
    }
    returns {
        json(models::BdsCapacityReservationConfiguration),
        state(models::BdsCapacityReservationConfigurationLifecycleState),
    }
}
