// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an ODA instance.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateOdaInstance = POST "/odaInstances",
        "https://docs.oracle.com/iaas/api/#/en/digital-assistant/20190506/OdaInstance/CreateOdaInstance";
    facts { with_retry_token(); }
    required {
        create_oda_instance_details = json(models::CreateOdaInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OdaInstance) }
    then {
        settled(get_oda_instance, models::OdaInstance, models::OdaInstanceLifecycleState);
        with_id("odaInstanceId", "id");
    }
}
