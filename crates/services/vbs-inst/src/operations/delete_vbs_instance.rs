// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the VBS instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteVbsInstance = DELETE "/vbsInstances/{vbsInstanceId}";
    facts { without_default_retry(); }
    required {
        vbs_instance_id = path "vbsInstanceId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_vbs_instance); }
}
