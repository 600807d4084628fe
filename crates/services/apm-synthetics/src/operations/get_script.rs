// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the script.
    ///
    /// The response has the header `etag`.
    GetScript = GET "/scripts/{scriptId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Script/GetScript";
    required {
        script_id = path "scriptId" (String);
        apm_domain_id = query "apmDomainId" (String);
    }
    returns { json(models::Script) }
}
