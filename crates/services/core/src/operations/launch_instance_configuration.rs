// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Launches an instance configuration.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    LaunchInstanceConfiguration =
        POST "/instanceConfigurations/{instanceConfigurationId}/actions/launch",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Instance/LaunchInstanceConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        instance_configuration_id = path "instanceConfigurationId" (String);
        instance_configuration_instance_details =
            json(models::InstanceConfigurationInstanceDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The ID of the compute cluster.
        opc_compute_cluster_id = header "opc-compute-cluster-id" (String);
    }
    returns { json(models::Instance) }
    then { work_request(); }
}
