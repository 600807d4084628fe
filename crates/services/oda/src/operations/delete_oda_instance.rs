// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the ODA instance.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteOdaInstance = DELETE "/odaInstances/{odaInstanceId}",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstance/DeleteOdaInstance";
    required {
        oda_instance_id = path "odaInstanceId" (String);
    }
    optional {
        /// The retention time.
        retention_time = query "retentionTime" (i64);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_oda_instance); }
}
