// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BDS metastore configuration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBdsMetastoreConfiguration =
        GET "/bdsInstances/{bdsInstanceId}/metastoreConfigs/{metastoreConfigId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsMetastoreConfiguration/GetBdsMetastoreConfiguration";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        metastore_config_id = path "metastoreConfigId" (String);
    }
    returns {
        json(models::BdsMetastoreConfiguration),
        state(models::BdsMetastoreConfigurationLifecycleState),
    }
}
