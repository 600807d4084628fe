// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the configuration.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateConfiguration = PUT "/configuration",
        "https://docs.oracle.com/iaas/api/#/en/nosql-database/20190828/Configuration/UpdateConfiguration";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
        update_configuration_details = json(models::UpdateConfigurationDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// Whether the request is only validated, without changes.
        is_opc_dry_run = header "is-opc-dry-run" (bool);
    }
    returns { empty }
    then { work_request(); }
}
