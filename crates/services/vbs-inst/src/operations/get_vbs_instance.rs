// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VBS instance.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVbsInstance = GET "/vbsInstances/{vbsInstanceId}";
    facts { without_default_retry(); }
    required {
        vbs_instance_id = path "vbsInstanceId" (String);
    }
    returns { json(models::VbsInstance), state(models::VbsInstanceLifecycleState) }
}
