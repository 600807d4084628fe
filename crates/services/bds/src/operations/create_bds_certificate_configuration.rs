// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BDS certificate configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateBdsCertificateConfiguration =
        POST "/bdsInstances/{bdsInstanceId}/bdsCertificateConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/bigdata/20190531/BdsInstance/CreateBdsCertificateConfiguration";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        bds_instance_id = path "bdsInstanceId" (String);
        create_bds_certificate_configuration_details =
            json(models::CreateBdsCertificateConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_bds_certificate_configuration, models::BdsCertificateConfiguration,
            models::BdsCertificateConfigurationLifecycleState);
        with_id("bdsCertificateConfigurationId", "id");
    }
}
