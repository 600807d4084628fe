// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the script.
    ///
    /// The response has the header `etag`.
    UpdateScript = PUT "/scripts/{scriptId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-synthetic-monitoring/20200630/Script/UpdateScript";
    required {
        script_id = path "scriptId" (String);
        apm_domain_id = query "apmDomainId" (String);
        update_script_details = json(models::UpdateScriptDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Script) }
}
