// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts the BDS instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    StartBdsInstance = POST "/bdsInstances/{bdsInstanceId}/actions/start",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/StartBdsInstance";
    facts {
        without_default_retry();
        with_secret_fields(&["clusterAdminPassword"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        start_bds_instance_details = json(models::StartBdsInstanceDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_bds_instance, models::BdsInstance, models::BdsInstanceLifecycleState); }
}
