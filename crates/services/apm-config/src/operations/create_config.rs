// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a configuration.
    ///
    /// The response has the header `etag`.
    CreateConfig = POST "/configs",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/Config/CreateConfig";
    facts { with_retry_token(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        create_config_details = json(models::CreateConfigDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// Whether the request is a dry run, which checks the request without changing any
        /// resource.
        opc_dry_run = header "opc-dry-run" (String);
    }
    returns { json(models::Config) }
}
