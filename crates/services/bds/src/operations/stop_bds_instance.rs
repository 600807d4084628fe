// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Stops the BDS instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    StopBdsInstance = POST "/bdsInstances/{bdsInstanceId}/actions/stop",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/StopBdsInstance";
    facts {
        without_default_retry();
        with_secret_fields(&["clusterAdminPassword"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        stop_bds_instance_details = json(models::StopBdsInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_bds_instance, models::BdsInstance, models::BdsInstanceLifecycleState); }
}
