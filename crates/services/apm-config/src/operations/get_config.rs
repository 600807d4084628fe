// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the configuration.
    ///
    /// The response has the header `etag`.
    GetConfig = GET "/configs/{configId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/Config/GetConfig";
    required {
        config_id = path "configId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::Config) }
}
