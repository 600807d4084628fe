// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a node replace configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateNodeReplaceConfiguration = POST "/bdsInstances/{bdsInstanceId}/nodeReplaceConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/CreateNodeReplaceConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
        with_secret_fields(&["clusterAdminPassword"]);
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        create_node_replace_configuration_details =
            json(models::CreateNodeReplaceConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_node_replace_configuration, models::NodeReplaceConfiguration,
            models::NodeReplaceConfigurationLifecycleState);
        with_id("nodeReplaceConfigurationId", "id");
    }
}
