// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the RR set.
    ///
    /// The response has the headers `etag` and `opc-total-items`.
    UpdateRRSet = PUT "/zones/{zoneNameOrId}/records/{domain}/{rtype}",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/RRSet/UpdateRrSet";
    required {
        zone_name_or_id = path "zoneNameOrId" (String);
        domain = path "domain" (String);
        rtype = path "rtype" (String);
        update_rr_set_details = json(models::UpdateRRSetDetails);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::UpdateRRSetScope);
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
    returns { json(models::RecordCollection) }
}
