// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the status auto activate.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetStatusAutoActivate = GET "/attributes/autoActivateStatus",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/AutoActivateStatus/GetStatusAutoActivate";
    facts { without_default_retry(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        data_key_type = query "dataKeyType" (models::GetStatusAutoActivateDataKeyType);
    }
    returns { json(models::AutoActivateStatus) }
}
