// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Imports the configuration.
    ///
    /// The response has the header `etag`.
    ImportConfiguration = POST "/actions/importConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/apm-config/20210201/ImportConfigurationDetails/ImportConfiguration";
    facts { with_retry_token(); }
    required {
        apm_domain_id = query "apmDomainId" (String);
        import_configuration_details = json(models::ImportConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ImportConfigurationFailedItemsCollection) }
}
