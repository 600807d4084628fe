// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BDS instance.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBdsInstance = POST "/bdsInstances",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/CreateBdsInstance";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["bootstrapScriptUrl", "clusterAdminPassword"]);
    }
    required {
        create_bds_instance_details = json(models::CreateBdsInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_bds_instance, models::BdsInstance, models::BdsInstanceLifecycleState);
        with_id("bdsInstanceId", "id");
    }
}
