// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BDS capacity reservation configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBdsCapacityReservationConfiguration =
        POST "/bdsInstances/{bdsInstanceId}/bdsCapacityReservationConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservationConfiguration/CreateBdsCapacityReservationConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        create_bds_capacity_reservation_configuration_details =
            json(models::CreateBdsCapacityReservationConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BdsCapacityReservationConfiguration) }
    then {
        settled(get_bds_capacity_reservation_configuration,
            models::BdsCapacityReservationConfiguration,
            models::BdsCapacityReservationConfigurationLifecycleState);
        with_id("bdsCapacityReservationConfigurationId", "id");
    }
}
