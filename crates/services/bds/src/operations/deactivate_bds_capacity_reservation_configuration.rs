// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deactivates the BDS capacity reservation configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeactivateBdsCapacityReservationConfiguration =
        POST "/bdsInstances/{bdsInstanceId}/bdsCapacityReservationConfigurations/{bdsCapacityReservationConfigurationId}/actions/deactivate",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservationConfiguration/DeactivateBdsCapacityReservationConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        bds_capacity_reservation_configuration_id = path "bdsCapacityReservationConfigurationId"
            (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BdsCapacityReservationConfiguration) }
    then {
        settled(get_bds_capacity_reservation_configuration,
            models::BdsCapacityReservationConfiguration,
            models::BdsCapacityReservationConfigurationLifecycleState);
        with_id("bdsCapacityReservationConfigurationId", "id");
    }
}
