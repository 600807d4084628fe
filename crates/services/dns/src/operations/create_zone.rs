// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a zone.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateZone = POST "/zones",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Zone/CreateZone";
    facts {
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        create_zone_base_details = json(models::CreateZoneBaseDetails);
    }
    optional {
        /// The OCID of the compartment of the zone. Deprecated; omit it.
        compartment_id = query "compartmentId" (String);
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::CreateZoneScope);
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
