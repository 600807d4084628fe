// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the zone.
    ///
    /// The response has the header `etag`.
    GetZone = GET "/zones/{zoneNameOrId}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/Zone/GetZone";
    required {
        zone_name_or_id = path "zoneNameOrId" (String);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::GetZoneScope);
        /// The OCID of the view.
        view_id = query "viewId" (String);
        /// The OCID of the compartment of the zone. Deprecated; omit it.
        compartment_id = query "compartmentId" (String);
        /// The precondition. With `*`, the resource must not exist; with an etag, it must have a
        /// different one.
        if_none_match = header "If-None-Match" (String);
        /// The precondition that the resource was modified after this date. Otherwise it is not
        /// transferred.
        if_modified_since = header "If-Modified-Since" (String);
    }
    returns { json(models::Zone), state(models::ZoneLifecycleState) }
}
