// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts the ODA instance.
    ///
    /// The response has the header `opc-work-request-id`.
    StartOdaInstance = POST "/odaInstances/{odaInstanceId}/actions/start",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstance/StartOdaInstance";
    facts { with_retry_token(); }
    required {
        oda_instance_id = path "odaInstanceId" (String);
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
    then { settled(get_oda_instance, models::OdaInstance, models::OdaInstanceLifecycleState); }
}
