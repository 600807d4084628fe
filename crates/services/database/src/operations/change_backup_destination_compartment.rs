// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the backup destination to another compartment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeBackupDestinationCompartment =
        POST "/backupDestinations/{backupDestinationId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/BackupDestination/ChangeBackupDestinationCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        backup_destination_id = path "backupDestinationId" (String);
        change_compartment_details = json(models::ChangeCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_backup_destination, models::BackupDestination,
            models::BackupDestinationLifecycleState);
    }
}
