// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a node backup configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateNodeBackupConfiguration = POST "/bdsInstances/{bdsInstanceId}/nodeBackupConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/CreateNodeBackupConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        create_node_backup_configuration_details =
            json(models::CreateNodeBackupConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_node_backup_configuration, models::NodeBackupConfiguration,
            models::NodeBackupConfigurationLifecycleState);
        with_id("nodeBackupConfigurationId", "id");
    }
}
