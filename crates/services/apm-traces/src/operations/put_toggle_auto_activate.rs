// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Writes the toggle auto activate.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutToggleAutoActivate = POST "/attributes/actions/autoActivate",
        "https://docs.oracle.com/iaas/api/#/en/apm-trace-explorer/20200630/AutoActivateToggleStatus/PutToggleAutoActivate";
    facts { without_default_retry(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        is_auto_activate_on = query "isAutoActivateOn" (bool);
        data_key_type = query "dataKeyType" (models::PutToggleAutoActivateDataKeyType);
    }
    returns { json(models::AutoActivateToggleStatus) }
}
