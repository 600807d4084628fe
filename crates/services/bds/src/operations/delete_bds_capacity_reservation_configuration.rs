// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the BDS capacity reservation configuration.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteBdsCapacityReservationConfiguration =
        DELETE "/bdsInstances/{bdsInstanceId}/bdsCapacityReservationConfigurations/{bdsCapacityReservationConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCapacityReservationConfiguration/DeleteBdsCapacityReservationConfiguration";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        bds_capacity_reservation_configuration_id = path "bdsCapacityReservationConfigurationId"
            (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_bds_capacity_reservation_configuration); }
}
