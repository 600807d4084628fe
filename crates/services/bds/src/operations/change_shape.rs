// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Changes the shape.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeShape = POST "/bdsInstances/{bdsInstanceId}/actions/changeShape",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/ChangeShape";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["clusterAdminPassword"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        change_shape_details = json(models::ChangeShapeDetails);
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
    then { settled(get_bds_instance, models::BdsInstance, models::BdsInstanceLifecycleState); }
}
