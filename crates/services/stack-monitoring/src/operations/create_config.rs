// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a configuration.
    ///
    /// The response has the header `etag`.
    CreateConfig = POST "/configs",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/Config/CreateConfig";
    facts { with_retry_token(); }
    required {
        create_config_details = json(models::CreateConfigDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Config) }
    then {
        settled(get_config, models::Config, models::ConfigLifecycleState);
        with_id("configId", "id");
    }
}
