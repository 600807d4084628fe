// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a zone to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateZoneDetails {
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The type of the zone.
    pub zone_type: Option<models::ZoneType>,
    /// The ID of the view.
    pub view_id: Option<String>,
    /// The scope of the DNS resources: global or private.
    pub scope: Option<models::ZoneScope>,
    /// The external primary servers of the zone. Required for secondary zones.
    pub external_masters: Option<Vec<models::ExternalMaster>>,
    /// The external secondary servers of the zone. Not supported for secondary or private zones.
    pub external_downstreams: Option<Vec<models::ExternalDownstream>>,
    /// The resolution mode of the zone, which determines how query responses are handled.
    pub resolution_mode: Option<models::ZoneResolutionMode>,
    /// The state of DNSSEC on the zone. DNSSEC works only if it is also set up on all parent zones
    /// or from a trust anchor.
    pub dnssec_state: Option<models::ZoneDnssecState>,
}

model! {
    CreateZoneDetails, "migrationSource" = "NONE" {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            zone_type = "zoneType", with_zone_type(models::ZoneType);
            view_id = "viewId", with_view_id(String);
            scope = "scope", with_scope(models::ZoneScope);
            external_masters = "externalMasters", with_external_masters([models::ExternalMaster]);
            external_downstreams = "externalDownstreams",
                with_external_downstreams([models::ExternalDownstream]);
            resolution_mode = "resolutionMode", with_resolution_mode(models::ZoneResolutionMode);
            dnssec_state = "dnssecState", with_dnssec_state(models::ZoneDnssecState);
        }
    }
}
