// @generated from spec/bastion.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the bastion.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeleteBastion = DELETE "/bastions/{bastionId}",
        "https://docs.oracle.com/iaas/api/#/en/bastion/20210331/Bastion/DeleteBastion";
    facts { without_default_retry(); }
    required {
        bastion_id = path "bastionId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_bastion); }
}
