// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data keys.
    ListDataKeys = GET "/apmDomains/{apmDomainId}/dataKeys",
        "https://docs.oracle.com/iaas/api/#/en/apm-control-plane/20200630/DataKeySummary/ListDataKeys";
    required {
        apm_domain_id = path "apmDomainId" (String);
    }
    optional {
        /// The type of the data key, either private or public.
        data_key_type = query "dataKeyType" (models::DataKeyType);
    }
    returns { json(Vec<models::DataKeySummary>) }
}
