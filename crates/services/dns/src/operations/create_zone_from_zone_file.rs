// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

use crate::models;

operation! {
    /// Creates a zone from the zone file.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateZoneFromZoneFile = POST "/actions/createZoneFromZoneFile",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Zone/CreateZoneFromZoneFile";
    facts { with_retry_token(); }
    required {
        compartment_id = query "compartmentId" (String);
        body = body(Body);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::CreateZoneFromZoneFileScope);
        /// The OCID of the view.
        view_id = query "viewId" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Zone) }
    then {
        settled(get_zone, models::Zone, models::ZoneLifecycleState);
        with_id("zoneNameOrId", "id");
    }
}
