// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Scans the library usage.
    ///
    /// The response has the header `opc-work-request-id`.
    ScanLibraryUsage = POST "/fleets/{fleetId}/actions/scanLibraryUsage",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/LibraryUsage/ScanLibraryUsage";
    facts { with_retry_token(); }
    required {
        fleet_id = path "fleetId" (String);
        scan_library_usage_details = json(models::ScanLibraryUsageDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_fleet, models::Fleet, models::FleetLifecycleState); }
}
