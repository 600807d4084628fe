// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a zone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateZoneDetails {
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The resolution mode of the zone, which determines how query responses are handled.
    pub resolution_mode: Option<models::ZoneResolutionMode>,
    /// The state of DNSSEC on the zone. DNSSEC works only if it is also set up on all parent zones
    /// or from a trust anchor.
    pub dnssec_state: Option<models::ZoneDnssecState>,
    /// The external primary servers of the zone. Required for secondary zones.
    pub external_masters: Option<Vec<models::ExternalMaster>>,
    /// The external secondary servers of the zone. Not supported for secondary or private zones.
    pub external_downstreams: Option<Vec<models::ExternalDownstream>>,
    cleared: Vec<String>,
}

update! {
    UpdateZoneDetails {
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            resolution_mode = "resolutionMode", with_resolution_mode(models::ZoneResolutionMode),
                clear_resolution_mode;
            dnssec_state = "dnssecState", with_dnssec_state(models::ZoneDnssecState),
                clear_dnssec_state;
            external_masters = "externalMasters", with_external_masters([models::ExternalMaster]),
                clear_external_masters;
            external_downstreams = "externalDownstreams",
                with_external_downstreams([models::ExternalDownstream]), clear_external_downstreams;
        }
    }
}
