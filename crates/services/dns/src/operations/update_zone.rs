// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the zone.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateZone = PUT "/zones/{zoneNameOrId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Zone/UpdateZone";
    required {
        zone_name_or_id = path "zoneNameOrId" (String);
        update_zone_details = json(models::UpdateZoneDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateZoneScope);
        /// The OCID of the view.
        view_id = query "viewId" (String);
        /// The OCID of the compartment of the zone. Deprecated; omit it.
        compartment_id = query "compartmentId" (String);
        /// The precondition. With `*`, the resource must exist; with an etag, it must still have
        /// this etag.
        if_match = header "If-Match" (String);
        /// The precondition that the resource was not modified after this date. It serves clients
        /// that cannot use `If-Match`.
        if_unmodified_since = header "If-Unmodified-Since" (String);
    }
    returns { json(models::Zone) }
    then { settled(get_zone, models::Zone, models::ZoneLifecycleState); }
}
