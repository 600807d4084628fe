// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration.
    ///
    /// The response has the header `etag`.
    UpdateConfig = PUT "/configs/{configId}",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/Config/UpdateConfig";
    required {
        config_id = path "configId" (String);
        apm_domain_id = query "apmDomainId" (String);
        update_config_details = json(models::UpdateConfigDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (String);
    }
    returns { json(models::Config) }
}
