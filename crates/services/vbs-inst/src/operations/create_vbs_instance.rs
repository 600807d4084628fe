// @generated from spec/vbs-inst.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a VBS instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVbsInstance = POST "/vbsInstances";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_vbs_instance_details = json(models::CreateVbsInstanceDetails);
    }
    optional {
        /// The IDCS access token.
        idcs_access_token = secret_header "idcs-access-token" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_vbs_instance, models::VbsInstance, models::VbsInstanceLifecycleState);
        with_id("vbsInstanceId", "id");
    }
}
