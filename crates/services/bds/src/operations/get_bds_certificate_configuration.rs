// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BDS certificate configuration.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetBdsCertificateConfiguration =
        GET "/bdsInstances/{bdsInstanceId}/bdsCertificateConfigurations/{bdsCertificateConfigurationId}",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsCertificateConfiguration/GetBdsCertificateConfiguration";
    facts { without_default_retry(); }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        bds_certificate_configuration_id = path "bdsCertificateConfigurationId" (String);
    }
    returns {
        json(models::BdsCertificateConfiguration),
        state(models::BdsCertificateConfigurationLifecycleState),
    }
}
