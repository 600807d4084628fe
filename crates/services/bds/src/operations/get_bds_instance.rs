// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BDS instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBdsInstance = GET "/bdsInstances/{bdsInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/GetBdsInstance";
    facts {
        without_default_retry();
        with_secret_fields(&["bootstrapScriptUrl"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
    }
    returns { json(models::BdsInstance), state(models::BdsInstanceLifecycleState) }
}
