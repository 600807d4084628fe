// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the node replace configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateNodeReplaceConfiguration =
        PUT "/bdsInstances/{bdsInstanceId}/nodeReplaceConfigurations/{nodeReplaceConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/UpdateNodeReplaceConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        node_replace_configuration_id = path "nodeReplaceConfigurationId" (String);
        update_node_replace_configuration_details =
            json(models::UpdateNodeReplaceConfigurationDetails);
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
    then {
        settled(get_node_replace_configuration, models::NodeReplaceConfiguration,
            models::NodeReplaceConfigurationLifecycleState);
    }
}
